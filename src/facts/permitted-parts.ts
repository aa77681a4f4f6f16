// Folkeregisteret's document → the parts that were asked for within the role, and no other. A graded address, and one whose
// grading the register did not tell, is left out with its whole part: never an empty list, which would say there is none.
import { adressedeler, type Registerdel } from '../base/register-parts.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import { gradingOf } from './register-address.ts'

/** The document as it leaves the house: one list of elements for each part that was asked for and may be given. */
export type Registerutdrag = Folkeregisterperson

export function permittedParts(person: Folkeregisterperson, deler: readonly Registerdel[]): Registerutdrag {
  const open = gradingOf(person) === 'ugradert'
  const given = deler.filter((del) => open || !(adressedeler as readonly Registerdel[]).includes(del))
  return Object.fromEntries(given.flatMap((del) => (person[del] === undefined ? [] : [[del, person[del]]])))
}
