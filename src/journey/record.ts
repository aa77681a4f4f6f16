// A frozen record is read, or a new one is made of it. Each is a question of its own: the actor needs the very role
// the record was made in, today (person and integration alike), and both rows are written as for a look-up. No source is asked
// again; only Folkeregisteret, whether the reader is close family, where the record does not know.
import { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import type { Ask, Role } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import type { Beregningstype } from '../base/terms.ts'
import type { Resultat } from '../decision/record.ts'
import type { ResultHead } from '../store/types.ts'
import { headOf, keptAt } from './frame.ts'
import { failed, given } from './given.ts'
import { accessKey, type House } from './house.ts'
import type { Asking, Reading, WrongPerson } from './question.ts'
import { refuseOwnFamilyOf } from './own-family.ts'
import { writeRefused } from './refused.ts'

/** Throws Problem: 403 without the role, 404 when the record is unknown, expired, or another role's. */
export async function readRecord(reading: Reading, house: House): Promise<Resultat> {
  const { permit, record } = await openRecord(reading, reading.handling, house)
  await permit.given(given(record, house.clock()))
  return record
}

/** A new record out of an earlier one (and of `alsoFrom`): proof, what is made, freezing, evidence. What `make` throws ends it, with its row. */
export async function replaceRecord(
  wanted: Asking & { readonly id: string },
  house: House,
  make: (record: Resultat) => Resultat | Promise<Resultat>,
  alsoFrom: readonly string[] = [],
): Promise<Resultat> {
  const { permit, record, head } = await openRecord(wanted, 'endring', house)
  try {
    const { record: made, time } = keptAt(await make(record), house)
    // It may have been marked as the wrong person's since it was opened: then nothing new is made of it.
    const isKept = await house.results.derive(headOf(made, head.naere), made, time, [record.id, ...alsoFrom])
    if (!isKept) throw new Problem('ikke-funnet')
    await permit.given(given(made, house.clock()))
    return made
  } catch (thrown) {
    await permit.given(failed({ personer: personsOf(head) }, thrown, house.clock()))
    throw thrown
  }
}

/**
 * «Wrong person»: the record goes at once, with all it was made from and all that was made of them; the audit rows stay. Open to
 * whoever holds the role, also where the record is about oneself: it shows nothing. Throws Problem as above. Out: how many went.
 */
export async function removeWrongPerson(asking: WrongPerson, house: House): Promise<number> {
  const { permit, head } = await openHead(asking, 'feil-person', house)
  const removed = await house.results.remove(permit, head.id)
  const personer = personsOf(head).map(({ identifikator, ...type }) => ({
    personidentifikator: identifikator,
    ...type,
  }))
  await permit.given({ fase: 'gitt', utfall: 'ok', resultat: head.id, personer, tid: house.clock().toISOString() })
  return removed
}

/** Under a Permit of its own, whose second row the caller writes; it is written here when this throws. */
export async function openRecord(asking: Asking & { id: string }, handling: Ask['handling'], house: House) {
  const { permit, head } = await openHead(asking, handling, house)
  try {
    const record = (await house.results.open(permit, head.id, house.clock())) as Resultat | null
    if (record === null) throw new Problem('ikke-funnet')
    await refuseFamily(permit, head, house)
    return { permit, record, head }
  } catch (thrown) {
    await permit.given(failed({ personer: [] }, thrown, house.clock()))
    throw thrown
  }
}

/**
 * What was looked up by a colleague, or by a machine, is no more open to the family than a look-up of their own. A machine alone
 * does not ask who is whose family, so then the register is asked here. Throws Problem naer-familie, egen-sak or kilde-nede.
 */
async function refuseFamily(permit: Permit, head: ResultHead, house: House) {
  const human = humanBehind(permit.ask.actor)
  if (human === null) return
  const own = house.access.pseudonym(human)
  if (head.naere?.includes(own)) throw new Problem('naer-familie')
  // A list of an earlier epoch names everybody otherwise: it tells nothing of who asks today.
  const isTold = head.naere?.every((one) => epochOf(one) === epochOf(own)) ?? false
  if (!isTold) await refuseOwnFamilyOf(permit, house)
}

const epochOf = (pseudonym: string): string | undefined => pseudonym.split('_', 1)[0]

/** Is there such a record of the role's, today? Opens nothing. `rolle` null: there is no such role. */
export async function isKept(asking: Asking & { id: string }, house: House) {
  const rolle = await findRole(asking, house)
  const head = rolle === null ? null : await house.results.findHead(scopeOf(rolle), asking.id, house.clock())
  return { rolle, found: head !== null }
}

async function openHead(asking: Asking & { id: string }, handling: Ask['handling'], house: House) {
  const { actor, rolleId, requestId, tid, id } = asking
  const rolle = await findRole(asking, house)
  const head = rolle === null ? null : await house.results.findHead(scopeOf(rolle), id, house.clock())
  if (head === null) {
    const missing = new Problem('ikke-funnet')
    await writeRefused(house.access.audit, { actor, handling, requestId, tid, rolle }, missing.kode)
    throw missing
  }
  const { inntektsaar, personer, typer } = head
  const beregningstype = head.beregningstype as Beregningstype
  const ask = { actor, rolleId, handling, beregningstype, inntektsaar, personer, requestId, tid, objekt: head.id }
  const whole = typer === undefined ? ask : { ...ask, typer }
  return { permit: await Permit.ask(whole, house.access), head }
}

/** For the rows: everybody of the record, and who each is in it. */
export const personsOf = ({ personer, typer }: ResultHead) =>
  personer.map((identifikator, i) => {
    const type = typer?.[i]
    return type === undefined ? { identifikator } : { identifikator, type }
  })

async function findRole({ actor, rolleId }: Asking, house: House): Promise<Role | null> {
  const found = await house.access.access.findAccess(rolleId, accessKey(actor, house.access))
  return found?.rolle ?? null
}

/** Only the row of a record that this very role made is found; its content stays shut until there is a Permit. */
const scopeOf = ({ id, fiksOrgId }: Role) => ({ rolle: { id, fiksOrgId } })
