// Children, or the others of the household: ticked from Folkeregisteret, or typed. None is a fine answer.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import type { PersonType } from '../../base/terms.ts'
import { changePage } from '../page/page-change.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { addPerson, removePerson } from './choose-people.ts'
import { changePerson, type DraftPerson } from './draft.ts'
import { HouseholdMarks, MemberType } from './household-marks.tsx'
import { NumberField } from './number-field.tsx'
import { OfferedPeople } from './offered-people.tsx'
import { RelationNotice } from './relations.tsx'
import { StepForm, type StepProps } from './step-form.tsx'

type PeopleStepProps = StepProps & { step: 'barn' | 'husstand'; type: PersonType }

/** One more is added here; and here the focus goes when somebody is taken away. */
const addId = 'legg-til-person'

export function PeopleStep(props: PeopleStepProps) {
  const { oppslag, frame } = useTexts()
  const { step, rolle, draft, change } = props
  const words = oppslag[step]
  const hint = step === 'barn' ? oppslag.barn.hint : oppslag.husstand.hint[rolle.beregningstype]
  const typed = draft.flere.filter((person) => person.fra === 'skrevet')
  const byLaw = step === 'husstand' && rolle.beregningstype === 'PRAKTISK_BISTAND'
  const add = (): void =>
    changePage(() => change((old) => addPerson(old, byLaw ? 'EKTEFELLE' : props.type)), {
      focus: groupId(`p${draft.nesteNoekkel}`),
      tell: frame.lagtTil(words.nummer(typed.length + 1)),
    })
  return (
    <StepForm {...props} step={step} title={words.tittel}>
      {(errorOf) => (
        <>
          <Paragraph>{hint}</Paragraph>
          <OfferedPeople {...props} byLaw={byLaw} below={addId} />
          {typed.map((person, index) => (
            <TypedPerson
              key={person.key}
              {...props}
              person={person}
              name={words.nummer(index + 1)}
              byLaw={byLaw}
              error={errorOf(fieldIds.nummer(person))}
            />
          ))}
          <Button id={addId} type="button" variant="secondary" onClick={add}>
            {words.leggTil}
          </Button>
        </>
      )}
    </StepForm>
  )
}

const groupId = (key: string): string => `person-${key}`

interface TypedPersonProps extends Pick<PeopleStepProps, 'draft' | 'change'> {
  readonly person: DraftPerson
  /** «Barn 1». */
  readonly name: string
  readonly byLaw: boolean
  readonly error: string | undefined
}

function TypedPerson({ person, name, byLaw, error, draft, change }: TypedPersonProps) {
  const { oppslag, frame } = useTexts()
  const type = (nummer: string): void =>
    change((old) => changePerson(old, person.key, (it) => ({ ...it, nummer, overstyring: '' })))
  const remove = (): void =>
    changePage(() => change((old) => removePerson(old, person.key)), { focus: addId, tell: frame.tattBort(name) })
  return (
    <fieldset className="typed-person" id={groupId(person.key)}>
      <legend className="visually-hidden">{name}</legend>
      {byLaw ? <MemberType person={person} change={change} /> : null}
      <NumberField person={person} label={oppslag.nummer.ledetekstFor(name)} error={error} onChange={type} />
      <RelationNotice draft={draft} person={person} />
      {byLaw ? <HouseholdMarks person={person} change={change} /> : null}
      <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={remove}>
        {oppslag.taBort(name.toLowerCase())}
      </Button>
    </fieldset>
  )
}
