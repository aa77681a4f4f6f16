// Removes whole months of evidence that are older than the municipality must keep them: only months that a signed checkpoint
// seals, only from a chain that holds, and only after the range, the last hash and the reason are noted. In: how many months are
// kept. Out: what went per chain, and why nothing did.
import type { Clock } from '../base/clock.ts'
import { addDays, addMonths, date, type IsoDate, osloDate } from '../base/dates.ts'
import { lastOfMonth } from './checkpoint-days.ts'
import type { Point } from './checkpoint-walk.ts'
import type { Audit, ChainBreak } from './types.ts'
import { type ReadableChains, verifyChain } from './verify-chains.ts'

/** store.retention fits. */
export interface Removal {
  seal(range: {
    readonly kjede: string
    readonly fraNr: number
    readonly tilNr: number
    readonly sisteDag: string
    readonly sisteHash: string
    readonly grunn: string
    readonly forseglet: string
  }): Promise<void>
  removeBatch(kjede: string, tilNr: number, limit: number): Promise<number>
  removePersons(kjede: string, limit: number): Promise<number>
  removeCheckpoints(kjede: string, beforeNr: number): Promise<void>
}
export interface RetentionHouse {
  readonly chains: ReadableChains
  readonly retention: Removal
  readonly audit: Audit
  readonly clock: Clock
  readonly newId: () => string
}
export interface ChainRemoval {
  readonly kjede: string
  readonly rader: number
  readonly personer: number
  /** The last day whose rows are gone; null: nothing was old enough. */
  readonly sisteDag: string | null
  /** The chain does not hold, so nothing was removed from it. */
  readonly brudd: readonly ChainBreak[]
}

const batch = 2_000

/** Rejects when the database does not answer or the login may not remove; what is half done goes on at the next run. */
export async function removeOld(months: number, house: RetentionHouse): Promise<readonly ChainRemoval[]> {
  const keepFrom = firstKeptDay(months, house.clock)
  const done: ChainRemoval[] = []
  for (const { kjede } of await house.chains.heads()) done.push(await removeOf(kjede, { months, keepFrom }, house))
  return done
}

/** The first day of the oldest month that is kept, when `months` whole ones before this are. */
export const firstKeptDay = (months: number, clock: Clock): IsoDate =>
  addMonths(date(`${osloDate(clock()).slice(0, 7)}-01`), -months)

interface Limit {
  readonly months: number
  readonly keepFrom: IsoDate
}

async function removeOf(kjede: string, limit: Limit, house: RetentionHouse): Promise<ChainRemoval> {
  const { chains } = house
  const nothing = { kjede, rader: 0, personer: 0, sisteDag: null, brudd: [] }
  const sealed = await chains.checkpoints.lastSealed(kjede)
  const point = sealingPoint(await chains.checkpoints.of(kjede), addDays(limit.keepFrom, -1))
  if (point !== null && point.nr > (sealed?.nr ?? 0))
    return removeUpTo(kjede, { point, from: sealed?.nr ?? 0, limit }, house)
  // An earlier run may have been stopped on its way.
  return sealed === null ? nothing : { ...nothing, ...(await remove(kjede, sealed.nr, house)) }
}

/** The newest end of a month that is signed and old enough. */
const sealingPoint = (points: readonly Point[], lastDay: IsoDate): Point | null =>
  points.findLast(({ dag, signatur }) => signatur === 'gyldig' && dag <= lastDay && dag === lastOfMonth(date(dag))) ??
  null

interface Cut {
  readonly point: Point
  readonly from: number
  readonly limit: Limit
}

async function removeUpTo(kjede: string, { point, from, limit }: Cut, house: RetentionHouse): Promise<ChainRemoval> {
  const head = (await house.chains.heads()).find((one) => one.kjede === kjede)
  const { brudd } = head === undefined ? { brudd: [] } : await verifyChain(house.chains, head)
  if (head === undefined || brudd.length > 0) return { kjede, rader: 0, personer: 0, sisteDag: null, brudd }
  const write = writer(kjede, house)
  await write('spurt')
  await house.retention.seal({
    kjede,
    fraNr: from + 1,
    tilNr: point.nr,
    sisteDag: point.dag,
    sisteHash: point.hash,
    grunn: `eldre-enn-${limit.months}-maaneder`,
    forseglet: house.clock().toISOString(),
  })
  const gone = await remove(kjede, point.nr, house)
  await write('utfoert')
  return { kjede, ...gone, sisteDag: point.dag, brudd: [] }
}

async function remove(kjede: string, tilNr: number, { retention }: RetentionHouse) {
  const rader = await untilNone(() => retention.removeBatch(kjede, tilNr, batch))
  const personer = await untilNone(() => retention.removePersons(kjede, batch))
  await retention.removeCheckpoints(kjede, tilNr)
  return { rader, personer }
}

/** Repeats what takes some at a time. Returns how many went in all. */
export async function untilNone(step: () => Promise<number>): Promise<number> {
  let all = 0
  for (let some = await step(); some > 0; some = await step()) all += some
  return all
}

/** That something was removed stands in the municipality's chain, before and after. `emne`: what, when it is not the chain's own rows. */
export function writer(
  kjede: string,
  { audit, clock, newId }: Pick<RetentionHouse, 'audit' | 'clock' | 'newId'>,
  emne?: string,
) {
  const requestId = newId()
  return (fase: 'spurt' | 'utfoert'): Promise<void> =>
    audit.write({
      kjede,
      tid: clock().toISOString(),
      requestId,
      hendelse: 'operatoer-oppbevaring',
      fase,
      utfall: 'ok',
      aktoer: { type: 'operatoer' },
      ...(emne === undefined ? {} : { emne }),
      personer: [],
    })
}
