// A simulated person and the others → the parts about family: familierelasjon both ways, and foreldreansvar.
// Folkeregisteret knows no samboer: two who live together without marriage share an address and nothing else.
import type { People } from '../people-register.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { element } from './element.ts'

/** The ninth digit is even for women. */
export const isWoman = (number: string): boolean => Number(number[8]) % 2 === 0

export function familyOf(person: SimulatedPerson, people: People) {
  const own = person.personidentifikator
  const parents = people.parentsOf(own).map(({ personidentifikator }) => personidentifikator)
  const { ektefelle, barn } = person.folkeregister
  const spouse = 'ektefelleEllerPartner'
  const familierelasjon = [
    ...(typeof ektefelle === 'string' ? [relation(ektefelle, spouse, spouse)] : []),
    ...barn.map((child) => relation(child, 'barn', roleOf(own, people.parentsOf(child)))),
    ...parents.map((parent) => relation(parent, roleOf(parent, people.parentsOf(own)), 'barn')),
  ]
  return { familierelasjon, foreldreansvar: [...responsibleFor(own, parents), ...responsibilities(person, people)] }
}

const relation = (relatertPerson: string, relatertPersonsRolle: string, minRolleForPerson: string) =>
  element({ relatertPerson, relatertPersonsRolle, minRolleForPerson })

function roleOf(parent: string, parents: readonly SimulatedPerson[]): 'mor' | 'far' | 'medmor' {
  if (!isWoman(parent)) return 'far'
  const mother = parents.find(({ personidentifikator }) => isWoman(personidentifikator))?.personidentifikator
  return mother === undefined || mother === parent ? 'mor' : 'medmor'
}

/** Who has it for this person, when it is a child with parents in the register. */
const responsibleFor = (child: string, parents: readonly string[]) =>
  parents.map((ansvarlig) => element({ ansvar: wordOf(ansvarlig, parents), ansvarlig, ansvarssubjekt: child }))

const responsibilities = ({ personidentifikator: own, folkeregister }: SimulatedPerson, people: People) =>
  folkeregister.barn.map((child) => {
    const parents = people.parentsOf(child).map(({ personidentifikator }) => personidentifikator)
    return element({ ansvar: wordOf(own, parents), ansvarlig: own, ansvarssubjekt: child })
  })

const wordOf = (parent: string, parents: readonly string[]): string =>
  parents.length > 1 ? 'felles' : isWoman(parent) ? 'mor' : 'far'
