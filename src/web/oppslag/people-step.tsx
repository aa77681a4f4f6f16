// Children, or the others of the household: ticked from Folkeregisteret, or typed. None is a fine answer.
import { Button, Checkbox, Paragraph } from '@digdir/designsystemet-react'
import type { PersonType } from '../../base/terms.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { addPerson, isOffered, removePerson, tickPerson } from './choose-people.ts'
import { changePerson } from './draft.ts'
import { NumberField } from './number-field.tsx'
import { spacedNumber } from './number-input.ts'
import { RelationsNotice, useRelations } from './relations.tsx'
import { StepForm, type StepProps } from './step-form.tsx'

type PeopleStepProps = StepProps & { step: 'barn' | 'husstand'; type: PersonType }

export function PeopleStep(props: PeopleStepProps) {
  const { oppslag } = useTexts()
  const words = oppslag[props.step]
  const hint = props.step === 'barn' ? oppslag.barn.hint : oppslag.husstand.hint[props.rolle.beregningstype]
  const typed = props.draft.flere.filter((person) => person.fra === 'skrevet')
  return (
    <StepForm {...props} step={props.step} title={words.tittel}>
      {(errorOf) => (
        <>
          <Paragraph>{hint}</Paragraph>
          <Offered {...props} />
          {typed.map((person, index) => (
            <div className="typed-person" key={person.key}>
              <NumberField
                person={person}
                label={oppslag.nummer.ledetekstFor(words.nummer(index + 1))}
                error={errorOf(fieldIds.nummer(person))}
                onChange={(nummer) =>
                  props.change((draft) => changePerson(draft, person.key, (old) => ({ ...old, nummer })))
                }
              />
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                onClick={() => props.change((draft) => removePerson(draft, person.key))}
              >
                {oppslag.taBort(words.nummer(index + 1).toLowerCase())}
              </Button>
            </div>
          ))}
          <Button variant="secondary" onClick={() => props.change((draft) => addPerson(draft, props.type))}>
            {words.leggTil}
          </Button>
        </>
      )}
    </StepForm>
  )
}

function Offered({ draft, change, step, type }: PeopleStepProps) {
  const { oppslag, terms } = useTexts()
  const words = oppslag[step]
  const relations = useRelations(draft)
  if (relations.state !== 'kjent') return <RelationsNotice relations={relations} />
  const all = relations.relasjoner
  const offered = step === 'barn' ? all.filter((relation) => relation.type === 'BARN') : all
  if (offered.length === 0) return <Paragraph className="quiet">{words.ingen}</Paragraph>
  return (
    <fieldset className="choices">
      <legend>{words.legend}</legend>
      {offered.map((relation) => (
        <Checkbox
          key={relation.identifikator}
          value={relation.identifikator}
          checked={draft.flere.some((person) => isOffered(person, relation.identifikator))}
          onChange={() => change((old) => tickPerson(old, relation.identifikator, type))}
          variant="outline"
          label={relation.navn ?? oppslag.person.utenNavn}
          description={`${terms.persontype[relation.type]} · ${spacedNumber(relation.identifikator)}`}
        />
      ))}
    </fieldset>
  )
}
