// A frozen record and other manual posts → a new record of the same facts; the price question it carries is asked again. Proof and
// evidence as for anything made of a record (record.ts).
import { change } from '../decision/decide.ts'
import type { Resultat } from '../decision/record.ts'
import type { House } from './house.ts'
import { withPriceOf } from './price.ts'
import type { Change } from './question.ts'
import { replaceRecord } from './record.ts'

/** What is typed is checked by `check` against the record it lands on. */
export type TypedCheck = (record: Resultat, typed: Change['personer']) => void

/** Throws Problem as readRecord, and 400 when what is typed does not fit the record's people and service. */
export function changeRecord(wanted: Change, house: House, check: TypedCheck): Promise<Resultat> {
  return replaceRecord(wanted, house, async (record) => {
    check(record, wanted.personer)
    const next = { id: house.newId(), saksreferanse: record.saksreferanse }
    return withPriceOf(record, change(record, wanted.personer, next, house.law), house)
  })
}
