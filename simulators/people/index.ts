// All built-in simulated people, and what the search page says about each.
import { type IsoDate, osloDate } from '../../src/base/dates.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { couples } from './couples.ts'
import { edges } from './edges.ts'
import { families } from './families.ts'
import { gainsAndLosses } from './gains-and-losses.ts'
import { pensioners } from './pensioners.ts'
import type { BuiltPerson } from './person.ts'
import { published } from './published.ts'
import { registerEdges } from './register-edges.ts'
import { relations } from './relations.ts'
import { selfEmployed } from './self-employed.ts'
import { staff } from './staff.ts'

export { demoPicks } from './demo-picks.ts'

/** With metadata. `today` places the one settlement that must be newer than three days. */
export const builtPeople = (today: IsoDate): readonly BuiltPerson[] => [
  ...published,
  ...pensioners,
  ...couples,
  ...families,
  ...selfEmployed,
  ...gainsAndLosses,
  ...edges(today),
  ...registerEdges,
  ...relations,
  ...staff,
]

/** The built-in people as files. `now` is the simulators' clock; the default is the machine's. */
export const builtInPeople = (now: Date = new Date()): readonly SimulatedPerson[] =>
  builtPeople(osloDate(now)).map(({ fil }) => fil)
