// Where Folkeregisteret did not confirm a relation, or could not say: why the case worker goes on. Each choice stands in the log.
import { Alert, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { ApiProblem } from '../api/call.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { changePerson, type DraftPerson, personsOf, withoutSpaces } from './draft.ts'
import { fieldIds } from './fields.ts'
import { spacedNumber } from './number-input.ts'
import type { StepProps } from './step-form.tsx'

type OverrideProps = StepProps & {
  /** What the look-up ended with, if it did. */
  readonly error: unknown
}

export function RelationOverrides({ error, ...props }: OverrideProps) {
  const { overstyring: words } = useTexts().oppslag
  const persons = personsOf(props.draft).filter((person, i) => person.overstyring !== '' || isAsked(error, i))
  if (persons.length === 0) return null
  // An applicant alone has no relation to confirm: the register was asked who is his family, and did not answer.
  const isUnanswered = persons.every(({ type }) => type === 'SOEKER')
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="xs">
        {isUnanswered ? words.tittelUtenSvar : words.tittel}
      </Heading>
      <Paragraph>{isUnanswered ? words.tekstUtenSvar : words.tekst}</Paragraph>
      {persons.map((person) => (
        <Override key={person.key} person={person} {...props} />
      ))}
    </Alert>
  )
}

/** The one that the answer names; everybody when the register could not answer, so that they need not be taken one by one. */
function isAsked(error: unknown, place: number): boolean {
  if (!(error instanceof ApiProblem)) return false
  if (error.kode === 'relasjon-ikke-sjekket') return true
  return error.kode === 'relasjon-ikke-bekreftet' && error.felt === `personer[${place}].overstyring`
}

function Override({ person, change, rolle }: StepProps & { readonly person: DraftPerson }) {
  const { oppslag, terms } = useTexts()
  const id = fieldIds.overstyring(person)
  const who = person.type === 'SOEKER' ? terms.soeker[rolle.beregningstype] : terms.persontype[person.type]
  const { ledetekst, ledetekstSoeker } = oppslag.overstyring
  const question = person.type === 'SOEKER' ? ledetekstSoeker : ledetekst
  return (
    <div className="override">
      <Label htmlFor={id}>{question(who, spacedNumber(withoutSpaces(person.nummer)))}</Label>
      <Select
        id={id}
        value={person.overstyring}
        onChange={(event) => {
          const overstyring = event.target.value
          change((draft) => changePerson(draft, person.key, (old) => ({ ...old, overstyring })))
        }}
      >
        <Select.Option value="">{oppslag.overstyring.ingen}</Select.Option>
        {rolle.overstyringer.map(({ kode, tekst }) => (
          <Select.Option key={kode} value={kode}>
            {tekst}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
