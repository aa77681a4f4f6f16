// What is typed by hand: each manual post of lov/poster with the group it moves, whom it is for, and its example.
import { Paragraph } from '@digdir/designsystemet-react'
import type { PersonType } from '../../base/terms.ts'
import type { PostSet } from '../../rules/post-sets.ts'
import { manualPosts } from '../../rules/post-sets.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { effectOf } from '../oppslag/post-fields.tsx'
import { useNorwegian } from '../texts/use-texts.tsx'
import { Mark } from './guide-counts.tsx'
import { useGuide, useGuideTexts } from './use-guide.ts'

export function GuideManual({ set }: { set: PostSet }) {
  const { manuelt } = useGuide()
  return (
    <>
      <Paragraph>{manuelt.ingress}</Paragraph>
      <ul className="guide-manual">
        {manualPosts(set).map((definition) => (
          <ManualPost key={definition.id} definition={definition} set={set} />
        ))}
      </ul>
    </>
  )
}

function ManualPost({ definition, set }: { definition: ManualPostDefinition; set: PostSet }) {
  const { manuelt } = useGuide()
  const { poster, terms } = useGuideTexts()
  const norwegian = useNorwegian()
  const { id, visningstekst, tilhorighet, persontyper, paakrevdFor, eksempeltekst, bevis } = definition
  const people = (types: readonly PersonType[]): string =>
    types
      .map((type) => (type === 'SOEKER' ? terms.soeker[set.beregningstype] : terms.persontype[type]))
      .join(', ')
      .toLocaleLowerCase('nb')
  return (
    <li id={`post-${id}`} tabIndex={-1}>
      <strong {...norwegian}>{visningstekst}</strong> <Mark bevis={bevis} />
      <p>
        {poster[effectOf(definition)]} <span {...norwegian}>«{tilhorighet.visningstekst}»</span>. {manuelt.gjelder}:{' '}
        {people(persontyper)}.{paakrevdFor.length === 0 ? null : ` ${manuelt.paakrevdFor}: ${people(paakrevdFor)}.`}
      </p>
      <p className="quiet">
        {manuelt.eksempel}: <span {...norwegian}>{eksempeltekst}</span>
      </p>
    </li>
  )
}
