// Manual posts for everybody in the look-up: the required ones are there, others can be added.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { useName } from '../api/person.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { changePerson, type DraftPerson, personsOf } from './draft.ts'
import { fitPosts } from './finished.ts'
import { spacedNumber } from './number-input.ts'
import { PostList } from './post-list.tsx'
import { StepForm, type StepProps } from './step-form.tsx'
import { priceDateOf } from './year-choice.ts'
import { NorwegianNote } from '../page/norwegian-note.tsx'

export function ManualStep(props: StepProps) {
  const { oppslag, poster } = useTexts()
  const { change, definitions } = props
  const draft = fitPosts(props.draft, definitions)
  useEffect(() => change((old) => fitPosts(old, definitions)), [change, definitions])
  return (
    <StepForm {...props} draft={draft} step="manuelt" title={oppslag.manuelt.tittel}>
      {(errorOf) => (
        <>
          <Paragraph>{oppslag.manuelt.hint}</Paragraph>
          <NorwegianNote />
          {personsOf(draft).map((person) => (
            <section className="person-section" key={person.key}>
              <PersonHeading person={person} {...props} />
              <PostList
                listKey={person.key}
                type={person.type}
                posts={person.poster}
                definitions={definitions}
                dato={priceDateOf(draft, props)}
                errorOf={errorOf}
                onChange={(posts) => change((old) => changePerson(old, person.key, (it) => ({ ...it, poster: posts })))}
              />
            </section>
          ))}
          <Paragraph className="quiet">{poster.uforandret}</Paragraph>
        </>
      )}
    </StepForm>
  )
}

function PersonHeading({ person, rolle }: StepProps & { person: DraftPerson }) {
  const { terms } = useTexts()
  const name = useName(person.nummer)
  const role = person.type === 'SOEKER' ? terms.soeker[rolle.beregningstype] : terms.persontype[person.type]
  return (
    <Heading level={2} data-size="sm">
      {role}: {name ?? spacedNumber(person.nummer.replaceAll(/\s/g, ''))}
    </Heading>
  )
}
