// Look-ups → pieces of work, as the citizen reads them: a case worker's person look-ups and the tax look-up after them are one. In his
// own case they are of one day, one actor, one role and one case reference or reason. In another's they are together when they are of
// one day, one municipality and one area: that is what he is told of each, so the grouping itself tells nothing more.
import { osloDate } from '../../base/dates.ts'
import type { InsightArea } from '../../base/insight-words.ts'
import { askedRow, lookUps, type StoredRow } from './stored-row.ts'
import { caseOf } from './whose-case.ts'

const kept = [
  'fiksOrgId',
  'nr',
  'tid',
  'requestId',
  'hendelse',
  'aktoer',
  'rolle',
  'tjenesteomraade',
  'saksreferanse',
  'begrunnelse',
  'korrelasjonsid',
  'objekt',
  'type',
  'plass',
] as const
/** What of a row the grouping reads. */
export type WorkRow = Pick<StoredRow, (typeof kept)[number]>

export const workRow = (row: StoredRow): WorkRow => Object.fromEntries(kept.map((key) => [key, row[key]])) as WorkRow

/** Where the rows of one piece of work stand, oldest first. */
export interface Work {
  readonly fiksOrgId: string
  readonly rader: readonly number[]
  /** Look-ups in it. */
  readonly oppslag: number
}
type LookUp = readonly WorkRow[]
type AreaOf = (tjenesteomraade: string | null) => InsightArea

/** More look-ups than this on one day are told as several: a page is then never without end. */
const mostTogether = 30

/** Newest first. `isWanted`: of a look-up, by the instant it was asked. */
export function worksOf(
  rows: readonly WorkRow[],
  area: AreaOf,
  isWanted: (tid: string) => boolean = () => true,
): readonly Work[] {
  const all = lookUps(rows).filter((one) => isWanted(askedRow(one).tid))
  const keyOf = workKeys(all, area)
  const works = [...Map.groupBy(all, keyOf).values()].flatMap(inPieces)
  return works.toSorted((a, b) => newer(b.newest, a.newest)).map(({ newest: _, ...work }) => work)
}

interface Dated extends Work {
  readonly newest: WorkRow
}
/** By instant, then by chain and row: the order is always the same. */
const newer = (a: WorkRow, b: WorkRow): number =>
  order(a.tid, b.tid) || order(a.fiksOrgId, b.fiksOrgId) || Math.sign(a.nr - b.nr)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function inPieces(group: readonly LookUp[]): readonly Dated[] {
  const oldestFirst = group.toSorted((a, b) => newer(askedRow(a), askedRow(b)))
  const pieces = Math.ceil(oldestFirst.length / mostTogether)
  return Array.from({ length: pieces }, (_, i) => {
    const piece = oldestFirst.slice(i * mostTogether, (i + 1) * mostTogether)
    const rader = [...new Set(piece.flat().map(({ nr }) => nr))].toSorted((a, b) => a - b)
    const newest = askedRow(piece.at(-1) ?? [])
    return { fiksOrgId: newest.fiksOrgId, rader, oppslag: piece.length, newest }
  })
}

function workKeys(all: readonly LookUp[], area: AreaOf): (lookUp: LookUp) => string {
  const caseOfRecord = recordCases(all)
  return (lookUp) => {
    const asked = askedRow(lookUp)
    const sak = caseOf(lookUp)
    const about = [sak, asked.fiksOrgId, osloDate(new Date(asked.tid))]
    if (sak !== 'egen') return JSON.stringify([...about, area(said(lookUp, 'tjenesteomraade'))])
    const named = caseName(lookUp) ?? caseOfRecord.get(recordsOf(lookUp)[0] ?? '')
    const { type, id, paaVegneAv } = asked.aktoer
    return JSON.stringify([...about, type, id, paaVegneAv, asked.rolle, named ?? asked.requestId])
  }
}

/**
 * A record is read again, changed or marked without its case being named: it is known by the look-up that made it, and what a change
 * made of it is known by the same.
 */
function recordCases(all: readonly LookUp[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const lookUp of all.toSorted((a, b) => newer(askedRow(a), askedRow(b)))) {
    const records = recordsOf(lookUp)
    const [first] = records
    if (first === undefined) continue
    const named = caseName(lookUp) ?? found.get(first) ?? `resultat ${first}`
    for (const record of records) if (!found.has(record)) found.set(record, named)
  }
  return found
}

/** The record that was asked about, and then the one that was given. */
const recordsOf = (lookUp: LookUp): readonly string[] =>
  lookUp.toSorted((a, b) => a.nr - b.nr).flatMap(({ objekt }) => (objekt === null ? [] : [objekt]))

const said = <Key extends keyof WorkRow>(lookUp: LookUp, key: Key): WorkRow[Key] | null =>
  lookUp.find((row) => row[key] !== null)?.[key] ?? null

/** What the one who asked said it was for. A machine's reason is the same for all it does, so its own name of the call stands for it. */
function caseName(lookUp: LookUp): string | null {
  const reference = said(lookUp, 'saksreferanse')
  if (reference !== null) return `sak ${reference}`
  const key = askedRow(lookUp).aktoer.type === 'person' ? 'begrunnelse' : 'korrelasjonsid'
  const reason = said(lookUp, key)
  return reason === null ? null : `${key} ${reason}`
}
