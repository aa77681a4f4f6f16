// The people of a record for a look-up of what is missing: who is asked about in which sources, with Folkeregisteret's answer where
// that is among them; and the marks of the relations it could not tell of at first. Only a machine's record can lack the register:
// a person's look-up is refused without it.
import type { Permit } from '../access/permit.ts'
import { type Fact, unknown } from '../base/fact.ts'
import { personidentifikator } from '../base/person-number.ts'
import type { Relasjonsmerke } from '../base/relation-words.ts'
import type { Resultat } from '../decision/record.ts'
import { asHeld } from '../facts/near-family.ts'
import type { AskedPerson } from '../upstream/ask-sources.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import type { House } from './house.ts'
import { fetchFor, householdPerson } from './household.ts'
import type { Missing } from './missing-answers.ts'
import type { QuestionPerson } from './question.ts'
import { relationMarks } from './relations.ts'

export interface RegisterAgain {
  readonly people: readonly AskedPerson[]
  /** One per person; the earlier mark where it was told at first or given by a person. */
  readonly relasjoner: () => Promise<readonly (Relasjonsmerke | undefined)[]>
}

/** Throws nothing; a register that still does not answer leaves the marks as they were. */
export function registerAgain(earlier: Resultat, missing: Missing, permit: Permit, house: House): RegisterAgain {
  const persons: readonly QuestionPerson[] = earlier.personer.map(({ identifikator, type }) => ({
    identifikator: personidentifikator(identifikator),
    type,
    manuelle: [],
  }))
  const answers = persons.map(
    (person, i): Promise<Fact<Folkeregisterperson>> =>
      missing[i]?.includes('folkeregister') === true
        ? fetchFor(person, persons, { permit, house, channel: 'maskin' })
        : Promise.resolve(unknown(`folkeregister:${i}`, 'not-asked')),
  )
  return {
    people: persons.map(({ identifikator, type }, i) => ({
      identifikator,
      type,
      bare: missing[i] ?? [],
      folkeregister: (answers[i] as (typeof answers)[number]).then((fact) =>
        asHeld(fact, permit.rolle.folkeregisterdeler),
      ),
    })),
    relasjoner: async () => {
      const told = (await Promise.all(answers)).map((fact, i) => householdPerson(persons[i], fact, permit))
      const marks = relationMarks(told, 'maskin')
      return earlier.personer.map(({ relasjon }, i) => (isOpen(relasjon) ? (marks[i] ?? relasjon) : relasjon))
    },
  }
}

const isOpen = (mark: Relasjonsmerke | undefined): boolean =>
  mark?.ord === 'ikke-sjekket' && mark.overstyring === undefined
