// A citizen's answer as it is frozen: not what is told, but which rows it is told from. Rows of evidence never change, so every page
// and the PDF tell the same of them for as long as the answer lives; what may change in the meantime (is a member of staff to be
// named?) is asked anew each time. Nothing is cut off: the rows are read to the end, however many.
import { startOfDay } from '../../audit/checkpoint-days.ts'
import { date, osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { InsightArea } from '../../base/insight-words.ts'
import type { InsightKey, InsightMunicipality, InsightRange, InsightStore } from '../../store/insight-types.ts'
import { insightEvents } from './events.ts'
import { storedRow } from './stored-row.ts'
import { type Work, type WorkRow, workRow, worksOf } from './work.ts'

/** What the citizen narrows the answer to; both absent: everything. */
export interface InsightFilter {
  readonly kommune?: string
  readonly aar?: number
}
export interface FrozenInsight {
  readonly id: string
  /** UTC instant. */
  readonly laget: string
  readonly filter: InsightFilter
  /** What may be chosen, of everything there is: municipalities by id, years newest first. */
  readonly kommuner: readonly { readonly fiksOrgId: string; readonly navn: string }[]
  readonly aar: readonly number[]
  /** Newest first. */
  readonly arbeid: readonly Work[]
}
interface FreezeHouse {
  readonly store: InsightStore
  readonly area: (tjenesteomraade: string | null) => InsightArea
  /** Rows that are read at once. */
  readonly batch: number
}

/** Throws Problem ugyldig-foresporsel with field when no look-up was made in the municipality that is asked for. */
export async function frozenInsight(
  { id, laget, filter }: Pick<FrozenInsight, 'id' | 'laget' | 'filter'>,
  insight: InsightKey,
  house: FreezeHouse,
): Promise<FrozenInsight> {
  const span = await house.store.span(insight, insightEvents)
  const ids = [...new Set(span.map(({ fiksOrgId }) => fiksOrgId))]
  if (filter.kommune !== undefined && !ids.includes(filter.kommune))
    throw new Problem('ugyldig-foresporsel', { hva: 'ingen oppslag på deg i den kommunen' }, 'kommune')
  const names = await house.store.municipalities(ids)
  const rows = await allRows(rangeOf(filter), insight, house)
  return {
    id,
    laget,
    filter,
    kommuner: ids.map((one) => ({ fiksOrgId: one, navn: nameOf(names, one) })).toSorted(byName),
    aar: [...new Set(span.map(({ aar }) => aar))].toSorted((a, b) => b - a),
    arbeid: worksOf(rows, house.area, (tid) => filter.aar === undefined || yearOf(tid) === filter.aar),
  }
}

/** Throws when there is none: organisations are never removed, so a chain always has its municipality. */
export function nameOf(names: ReadonlyMap<string, InsightMunicipality>, fiksOrgId: string): string {
  const found = names.get(fiksOrgId)
  if (found === undefined) throw new Error('A chain without a municipality')
  return found.navn
}

async function allRows(
  range: InsightRange,
  insight: InsightKey,
  { store, batch }: FreezeHouse,
): Promise<readonly WorkRow[]> {
  const all: WorkRow[] = []
  for (;;) {
    const after = all.at(-1)
    const asked = { events: insightEvents, range, limit: batch, ...(after === undefined ? {} : { after }) }
    const found = await store.rows(insight, asked)
    for (const row of found) all.push(workRow(storedRow(row)))
    if (found.length < batch) return all
  }
}

const hour = 3_600_000
const yearOf = (tid: string): number => Number(osloDate(new Date(tid)).slice(0, 4))

/** An hour more at both ends: a look-up at midnight has its answer in the next year, and belongs to the year it was asked in. */
function rangeOf({ kommune, aar }: InsightFilter): InsightRange {
  const begins = (year: number, more: number): string =>
    new Date(Date.parse(startOfDay(date(`${year}-01-01`))) + more).toISOString()
  return {
    ...(kommune === undefined ? {} : { kommune }),
    ...(aar === undefined ? {} : { fra: begins(aar, -hour), til: begins(aar + 1, hour) }),
  }
}

const collator = new Intl.Collator('nb')
const byName = (a: { navn: string }, b: { navn: string }): number => collator.compare(a.navn, b.navn)
