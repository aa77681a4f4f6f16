// Praktisk bistand: what decides whether a person counts in the household (egenandelsforskriften § 10 tredje og fjerde ledd), and
// what a typed person is to the applicant.
import { Checkbox, Radio } from '@digdir/designsystemet-react'
import type { PersonType } from '../../base/terms.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { changePerson, type DraftPerson } from './draft.ts'
import type { ChangeDraft } from './use-draft.tsx'

interface OfPerson {
  readonly person: DraftPerson
  readonly change: ChangeDraft
}

export function HouseholdMarks({ person, change }: OfPerson) {
  const words = useTexts().oppslag.husstand
  const set = (part: Partial<DraftPerson>): void =>
    change((draft) => changePerson(draft, person.key, (old) => ({ ...old, ...part })))
  return (
    <div className="indented">
      {person.type === 'BARN' ? (
        <Checkbox
          checked={person.hjelpGjelderBarnet}
          onChange={() => set({ hjelpGjelderBarnet: !person.hjelpGjelderBarnet })}
          label={words.hjelpGjelderBarnet}
          description={words.hjelpGjelderBarnetHint}
        />
      ) : null}
      <Checkbox
        checked={person.utenforHusstanden}
        onChange={() => set({ utenforHusstanden: !person.utenforHusstanden })}
        label={words.utenforHusstanden}
        description={words.utenforHusstandenHint}
      />
    </div>
  )
}

/** § 10 tredje ledd names these and no other grown-ups. */
export const members: readonly PersonType[] = ['EKTEFELLE', 'PARTNER', 'SAMBOER', 'BARN']

/** What a person with a typed number is; another answer takes back what was said about a child. */
export function MemberType({ person, change }: OfPerson) {
  const { oppslag, terms } = useTexts()
  const choose = (type: PersonType): void =>
    change((draft) =>
      changePerson(draft, person.key, (old) => ({ ...old, type, hjelpGjelderBarnet: false, overstyring: '' })),
    )
  return (
    <fieldset className="choices choices-inline">
      <legend>{oppslag.ektefelle.relasjon}</legend>
      {members.map((type) => (
        <Radio
          key={type}
          name={`relasjon-${person.key}`}
          value={type}
          checked={person.type === type}
          onChange={() => choose(type)}
          label={terms.persontype[type]}
        />
      ))}
    </fieldset>
  )
}
