// Children, or the others of the household: ticked from Folkeregisteret, or typed. None is a fine answer.
import { Button, Checkbox, Paragraph } from '@digdir/designsystemet-react'
import type { Beregningstype, PersonType } from '../../base/terms.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { addPerson, isOffered, removePerson, tickPerson } from './choose-people.ts'
import { changePerson, type Draft } from './draft.ts'
import { HouseholdMarks, MemberType } from './household-marks.tsx'
import { NumberField } from './number-field.tsx'
import { PersonCard } from './person-card.tsx'
import { RelationNotice, RelationsNotice, relationWords, useRelations } from './relations.tsx'
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
              {byLaw(props) ? <MemberType person={person} change={props.change} /> : null}
              <NumberField
                person={person}
                label={oppslag.nummer.ledetekstFor(words.nummer(index + 1))}
                error={errorOf(fieldIds.nummer(person))}
                onChange={(nummer) =>
                  props.change((draft) =>
                    changePerson(draft, person.key, (old) => ({ ...old, nummer, overstyring: '' })),
                  )
                }
              />
              <RelationNotice draft={props.draft} person={person} />
              {byLaw(props) ? <HouseholdMarks person={person} change={props.change} /> : null}
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
          <Button
            variant="secondary"
            onClick={() => props.change((draft) => addPerson(draft, byLaw(props) ? 'EKTEFELLE' : props.type))}
          >
            {words.leggTil}
          </Button>
        </>
      )}
    </StepForm>
  )
}

/** Praktisk bistand: who counts follows from what each is to the applicant (§ 10 tredje og fjerde ledd). */
const byLaw = ({ rolle, step }: Pick<PeopleStepProps, 'rolle' | 'step'>): boolean =>
  step === 'husstand' && rolle.beregningstype === 'PRAKTISK_BISTAND'

const replace =
  (key: string, nummer: string) =>
  (draft: Draft): Draft =>
    changePerson(draft, key, (person) => ({ ...person, nummer }))

/** Which relations may belong here. Foreldrebetaling counts the adults alone; praktisk bistand also some children (§ 10). */
function belongs(relation: PersonType, step: PeopleStepProps['step'], beregningstype: Beregningstype): boolean {
  if (step === 'barn') return relation === 'BARN'
  return beregningstype !== 'BARNEHAGE_SFO' || relation !== 'BARN'
}

function Offered({ draft, change, step, type, rolle }: PeopleStepProps) {
  const texts = useTexts()
  const words = texts.oppslag[step]
  const relations = useRelations(draft)
  if (relations.state !== 'kjent') return <RelationsNotice relations={relations} />
  const offered = relations.relasjoner.filter((relation) => belongs(relation.type, step, rolle.beregningstype))
  if (offered.length === 0 && relations.ukjent.length === 0)
    return <Paragraph className="quiet">{words.ingen}</Paragraph>
  if (offered.length === 0) return <RelationsNotice relations={relations} />
  return (
    <fieldset className="choices">
      <RelationsNotice relations={relations} />
      <legend>{words.legend}</legend>
      {offered.map((relation) => {
        const person = draft.flere.find((one) => isOffered(one, relation.identifikator))
        return (
          <div className="offered-person" key={relation.identifikator}>
            <Checkbox
              value={relation.identifikator}
              checked={person !== undefined}
              onChange={() =>
                change((old) => tickPerson(old, relation.identifikator, byLaw({ rolle, step }) ? relation.type : type))
              }
              variant="outline"
              {...relationWords(relation, texts)}
            />
            {person === undefined ? null : (
              <>
                <PersonCard nummer={person.nummer} onReplace={(nummer) => change(replace(person.key, nummer))} />
                {byLaw({ rolle, step }) ? <HouseholdMarks person={person} change={change} /> : null}
              </>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
