// The relations of Folkeregisteret to tick, and those that were ticked before and are not offered now: whatever the register says
// later, everybody in the draft is seen here and can be taken away.
import { Checkbox, Paragraph } from '@digdir/designsystemet-react'
import type { Beregningstype, PersonType } from '../../base/terms.ts'
import { changePage } from '../page/page-change.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { fieldIds } from './check-draft.ts'
import { isOffered, notOffered, numbersOf, removePerson, replaceNumber, tickPerson } from './choose-people.ts'
import type { DraftPerson } from './draft.ts'
import { HouseholdMarks } from './household-marks.tsx'
import { PersonCard } from './person-card.tsx'
import { chosenWords, offeredBy, RelationsNotice, relationWords, useRelations } from './relations.tsx'
import type { StepProps } from './step-form.tsx'

interface OfferedProps extends Pick<StepProps, 'draft' | 'change' | 'rolle'> {
  readonly step: 'barn' | 'husstand'
  /** What a ticked person becomes, where the relation itself does not say. */
  readonly type: PersonType
  /** Praktisk bistand: who counts follows from what each is to the applicant (§ 10 tredje og fjerde ledd). */
  readonly byLaw: boolean
  /** The id of what has the focus when a row goes with its own box. */
  readonly below: string
}

export function OfferedPeople(props: OfferedProps) {
  const texts = useTexts()
  const { draft, change, step, rolle, byLaw } = props
  const words = texts.oppslag[step]
  const relations = useRelations(draft)
  const offered = offeredBy(relations).filter(({ type }) => belongs(type, step, rolle.beregningstype))
  const earlier = notOffered(
    draft.flere,
    offered.map(({ identifikator }) => identifikator),
  )
  if (offered.length + earlier.length === 0) {
    const none = relations.state === 'kjent' && relations.ukjent.length === 0
    return none ? <Paragraph className="quiet">{words.ingen}</Paragraph> : <RelationsNotice relations={relations} />
  }
  return (
    <fieldset className="choices">
      <RelationsNotice relations={relations} />
      <legend>{words.legend}</legend>
      {offered.map((relation) => {
        const person = draft.flere.find((one) => isOffered(one, relation.identifikator))
        return (
          <Row
            key={relation.identifikator}
            {...props}
            person={person}
            words={relationWords(relation, texts, person !== undefined)}
            onTick={() => change((old) => tickPerson(old, relation.identifikator, byLaw ? relation.type : props.type))}
          />
        )
      })}
      {earlier.map((person) => {
        const words = chosenWords(person, relations, texts)
        const gone = { focus: props.below, tell: texts.frame.tattBort(words.label) }
        return (
          <Row
            key={numbersOf(person).at(-1)}
            {...props}
            person={person}
            words={words}
            onTick={() => changePage(() => change((old) => removePerson(old, person.key)), gone)}
          />
        )
      })}
    </fieldset>
  )
}

interface RowProps extends OfferedProps {
  /** Undefined while the box is not ticked. */
  readonly person: DraftPerson | undefined
  readonly words: { readonly label: string; readonly description: string }
  readonly onTick: () => void
}

function Row({ person, words, onTick, change, byLaw }: RowProps) {
  return (
    <div className="offered-person">
      <Checkbox
        {...(person === undefined ? {} : { id: fieldIds.nummer(person) })}
        checked={person !== undefined}
        onChange={onTick}
        variant="outline"
        {...words}
      />
      <div aria-live="polite" className="offered-person">
        {person === undefined ? null : (
          <PersonCard
            nummer={person.nummer}
            fieldId={fieldIds.nummer(person)}
            onReplace={(nummer) => change((old) => replaceNumber(old, person.key, nummer))}
          />
        )}
      </div>
      {person === undefined || !byLaw ? null : <HouseholdMarks person={person} change={change} />}
    </div>
  )
}

/** Which relations may belong here. Foreldrebetaling counts the adults alone; praktisk bistand also some children (§ 10). */
function belongs(relation: PersonType, step: OfferedProps['step'], beregningstype: Beregningstype): boolean {
  if (step === 'barn') return relation === 'BARN'
  return beregningstype !== 'BARNEHAGE_SFO' || relation !== 'BARN'
}
