// A person in Folkeregisteret → what the wizard shows of it. Relatives come without names: a name is shown when the case
// worker chooses to look that person up. Of a shielded person that is told, and nothing else.
import { findPerson } from '../journey/person.ts'
import type { House } from '../journey/house.ts'
import type { PersonQuestion } from '../journey/question.ts'
import type { Personsvar } from '../http/contract.ts'

export async function findPersonView(question: PersonQuestion, house: House): Promise<Personsvar> {
  const { identifikator } = question
  const { navn, doed, erstattetAv, skjermet, relasjoner, ukjent } = await findPerson(question, house)
  if (skjermet === true) return { identifikator, skjermet }
  return {
    identifikator,
    navn,
    doed,
    erstattetAv,
    skjermet,
    relasjoner: relasjoner.map((one) => ({ identifikator: one.identifikator, type: one.type, navn: null })),
    ukjent,
  }
}
