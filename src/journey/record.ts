// A frozen record is read, or changed by hand into a new one. Each is a question of its own: the actor needs the very role
// the record was made in, today (person and integration alike), and both rows are written as for a look-up. Nothing is
// asked of any source again.
import { Permit } from '../access/permit.ts'
import type { Ask } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import type { Beregningstype } from '../base/terms.ts'
import { change } from '../decision/decide.ts'
import type { Resultat } from '../decision/record.ts'
import type { ResultHead } from '../store/types.ts'
import { headOf } from './frame.ts'
import { failed, given } from './given.ts'
import { accessKey, type House } from './house.ts'
import type { Asking, Change, Reading } from './question.ts'
import { writeRefused } from './refused.ts'

/** Throws Problem: 403 without the role, 404 when the record is unknown, expired, or another role's. */
export async function readRecord(reading: Reading, house: House): Promise<Resultat> {
  const { permit, record } = await open(reading, reading.handling, house)
  await permit.given(given(record, house.clock()))
  return record
}

/** What is typed is checked by `check` against the record it lands on. */
export type TypedCheck = (record: Resultat, typed: Change['personer']) => void

/** Throws Problem as above, and 400 when what is typed does not fit the record's people and service. */
export function changeRecord(wanted: Change, house: House, check: TypedCheck): Promise<Resultat> {
  return replaceRecord(wanted, house, (record) => {
    check(record, wanted.personer)
    return change(record, wanted.personer, { id: house.newId(), saksreferanse: record.saksreferanse }, house.law)
  })
}

/** A new record out of an earlier one: proof, what is made, freezing, evidence. What `make` throws ends it, with its row. */
export async function replaceRecord(
  wanted: Asking & { readonly id: string },
  house: House,
  make: (record: Resultat) => Resultat | Promise<Resultat>,
): Promise<Resultat> {
  const { permit, record } = await open(wanted, 'endring', house)
  const persons = permit.ask.personer.map((identifikator) => ({ identifikator }))
  try {
    const made = await make(record)
    await house.results.save(headOf(made), made, { now: house.clock(), hours: house.recordHours })
    await permit.given(given(made, house.clock()))
    return made
  } catch (thrown) {
    await permit.given(failed({ personer: persons }, thrown, house.clock()))
    throw thrown
  }
}

async function open(asking: Asking & { id: string }, handling: Ask['handling'], house: House) {
  const { actor, rolleId, requestId, tid, id } = asking
  const head = await findHead(asking, house)
  if (head === null) throw await notFound(asking, handling, house)
  const { inntektsaar, personer } = head
  const beregningstype = head.beregningstype as Beregningstype
  const ask = { actor, rolleId, handling, beregningstype, inntektsaar, personer, requestId, tid }
  const permit = await Permit.ask(ask, house.access)
  const record = (await house.results.open(permit, id, house.clock())) as Resultat | null
  if (record === null) {
    const missing = new Problem('ikke-funnet')
    await permit.given(failed({ personer: [] }, missing, house.clock()))
    throw missing
  }
  return { permit, record }
}

/** The row of a record that this very role made; its content stays shut until there is a Permit. */
async function findHead({ actor, rolleId, id }: Asking & { id: string }, house: House): Promise<ResultHead | null> {
  const found = await house.access.access.findAccess(rolleId, accessKey(actor, house.access))
  if (found === null) return null
  return house.results.findHead({ rolle: { id: rolleId, fiksOrgId: found.rolle.fiksOrgId } }, id, house.clock())
}

async function notFound({ actor, requestId, tid }: Asking, handling: Ask['handling'], house: House): Promise<Problem> {
  const problem = new Problem('ikke-funnet')
  await writeRefused(house.access.audit, { actor, handling, requestId, tid }, problem.kode)
  return problem
}
