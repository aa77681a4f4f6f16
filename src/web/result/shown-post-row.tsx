// One post among all that are shown: whether it counts, and beneath it, when asked, its source, date and law.
import { Tag } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { sum } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { VisningsPost } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { PersonCell } from './amount.tsx'
import { emptyWord } from './empty-cell.ts'
import { type Counted, effectsOf } from './lines.ts'
import type { PersonHeading } from './person-names.ts'
import { Sign } from './sign.tsx'
import { WhyButton, WhyRow } from './why-button.tsx'
import { WhyShown } from './why-shown.tsx'
import { FromRule } from '../page/from-rule.tsx'

interface ShownPostRowProps {
  readonly post: VisningsPost
  readonly persons: readonly PersonHeading[]
  readonly resultat: ResultatSvar
  /** Where it counts; empty: shown only. */
  readonly counted: readonly Counted[]
  /** Not among what is searched for: still there, for paper. */
  readonly hidden: boolean
}

export function ShownPostRow({ post, persons, resultat, counted, hidden }: ShownPostRowProps) {
  const [why, setWhy] = useState(false)
  const whyId = useId()
  return (
    <>
      <tr className="line" hidden={hidden}>
        <th scope="row">
          <span className="line-name">
            {(counted.length === 0 ? (['vist'] as const) : effectsOf(counted)).map((effect) => (
              <Sign key={effect} of={effect} />
            ))}
            <PostText post={post} counted={counted.length > 0} />
            <WhyButton name={post.visningstekst} open={why} controls={whyId} onToggle={() => setWhy(!why)} />
          </span>
          <TaxFree post={post} />
        </th>
        {persons.map((person) => {
          const own = post.personer.filter((part) => part.person === person.identifikator)
          const amount = own.length === 0 ? null : sum(own.map((part) => part.beloep))
          const empty = emptyWord(resultat, person.identifikator, post.navn)
          return <PersonCell key={person.identifikator} person={person} oere={amount} empty={empty} />
        })}
      </tr>
      <WhyRow id={whyId} open={why && !hidden} columns={persons.length + 1}>
        {() => <WhyShown post={post} counted={counted} resultat={resultat} persons={persons} />}
      </WhyRow>
    </>
  )
}

interface PostTextProps {
  readonly post: VisningsPost
  readonly counted: boolean
}

function PostText({ post, counted }: PostTextProps) {
  const { resultat: words, terms } = useTexts()
  const sections = [...new Set(post.personer.map((part) => part.seksjon))].filter((section) => section !== 'fastland')
  return (
    <span className="line-text">
      <span>
        <FromRule tekst={post.visningstekst} />
        {sections.map((section) => ` · ${terms.seksjon[section]}`)}
      </span>
      {counted ? (
        <Tag data-size="sm" data-color="neutral">
          {words.alle.regnetMed}
        </Tag>
      ) : null}
    </span>
  )
}

/** Skatteetaten's own words about the post, and the part of it that is tax-free. */
function TaxFree({ post }: { post: VisningsPost }) {
  const { resultat: words } = useTexts()
  const taxFree = post.personer.flatMap((part) => (part.skattefritt === undefined ? [] : [part.skattefritt]))
  return (
    <>
      {post.infotekst === undefined ? null : (
        <span className="info-text">
          <FromRule tekst={post.infotekst} />
        </span>
      )}
      {taxFree.length === 0 ? null : (
        <span className="info-text">
          {words.skattefritt}: {printKroner(sum(taxFree))}.{' '}
          {post.infotekstSkattefritt === undefined ? null : <FromRule tekst={post.infotekstSkattefritt} />}
        </span>
      )}
    </>
  )
}
