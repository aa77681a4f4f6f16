// Several records on paper at once. In: ids of records of one role. Out: the records, each read under a Permit of its own with its
// own rows; or none of them: what one is refused for, all are, and every row says so.
import { Problem } from '../base/errors.ts'
import type { Resultat } from '../decision/record.ts'
import { failed, given } from './given.ts'
import type { House } from './house.ts'
import type { Asking } from './question.ts'
import { isKept, openRecord, personsOf } from './record.ts'
import { writeRefused } from './refused.ts'

export interface PrintMany extends Asking {
  readonly ider: readonly string[]
}

/** In the order asked for. Throws Problem: resultater-ikke-funnet telling which places, or as for reading one. */
export async function readRecords({ ider, ...asking }: PrintMany, house: House): Promise<readonly Resultat[]> {
  await refuseUnknown(ider, asking, house)
  const opened: Awaited<ReturnType<typeof openRecord>>[] = []
  try {
    for (const id of ider) opened.push(await openRecord({ ...asking, id }, 'resultat-pdf', house))
  } catch (thrown) {
    // The one that was refused has its row already.
    for (const { permit, head } of opened)
      await permit.given(failed({ personer: personsOf(head) }, thrown, house.clock()))
    throw thrown
  }
  for (const { permit, record } of opened) await permit.given(given(record, house.clock()))
  return opened.map(({ record }) => record)
}

/** Before any is opened. Which ones is told by their place, so that nothing that was sent is repeated. */
async function refuseUnknown(ider: readonly string[], asking: Asking, house: House): Promise<void> {
  const rows = await Promise.all(ider.map((id) => isKept({ ...asking, id }, house)))
  const missing = rows.flatMap(({ found }, i) => (found ? [] : [i]))
  if (missing.length === 0) return
  const [rolle] = rows.map((row) => row.rolle)
  const problem = new Problem(
    'resultater-ikke-funnet',
    { hvilke: missing.map((place) => place + 1).join(', ') },
    `ider[${missing[0]}]`,
  )
  const { actor, requestId, tid } = asking
  const about = { actor, handling: 'resultat-pdf', requestId, tid, ...(rolle === undefined ? {} : { rolle }) } as const
  await writeRefused(house.access.audit, about, problem.kode)
  throw problem
}
