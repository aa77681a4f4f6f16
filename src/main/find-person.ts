// A person in Folkeregisteret → what the wizard shows of it. Relatives come without names: a name is shown when the case
// worker chooses to look that person up.
import { findPerson } from '../journey/person.ts'
import type { House } from '../journey/house.ts'
import type { PersonQuestion } from '../journey/question.ts'
import type { Personsvar } from '../http/contract.ts'

export async function findPersonView(question: PersonQuestion, house: House): Promise<Personsvar> {
  const { navn, doed, erstattetAv, skjermet, relasjoner, ukjent } = await findPerson(question, house)
  return {
    identifikator: question.identifikator,
    navn,
    doed,
    erstattetAv,
    skjermet,
    relasjoner: relasjoner.map(({ identifikator, type }) => ({ identifikator, type, navn: null })),
    ukjent,
  }
}
