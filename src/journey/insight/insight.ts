// A citizen reads who has looked him up: proof, which rows, freezing, and one page of what is told of them. Page, pages after it and
// PDF are told from the same frozen rows; each reading is on record before its first byte.
import { Insight, type InsightAsk, type InsightDeps } from '../../access/insight.ts'
import type { Clock } from '../../base/clock.ts'
import { Problem } from '../../base/errors.ts'
import type { ToldLookUp } from '../../base/insight-lines.ts'
import type { InsightQuestion } from '../../store/insight-types.ts'
import { areaIn, type BookHouse, booksFor } from './books.ts'
import { insightEntry } from './entry.ts'
import { type FrozenInsight, frozenInsight, type InsightFilter, nameOf } from './frozen.ts'
import { type StaffHouse, withStaffNames } from './staff-names.ts'
import { storedRow } from './stored-row.ts'

export interface InsightHouse extends BookHouse {
  readonly access: InsightDeps
  readonly staffNames: StaffHouse
  readonly clock: Clock
  readonly newId: () => string
  /** Rows read at once from the trail, what stands on a page, and the most that is printed. */
  readonly limits: { readonly batch: number; readonly page: number; readonly pdf: number }
}
export type InsightAsking = Pick<InsightAsk, 'actor' | 'requestId' | 'tid'>

/** A part of the frozen answer, and the citizen's questions as they stand now. */
export interface InsightShown extends Omit<FrozenInsight, 'arbeid'> {
  /** Pieces of work in the whole answer, and the look-ups they are; `side` of `sider`, from 1. */
  readonly antall: number
  readonly iAlt: number
  readonly side: number
  readonly sider: number
  readonly oppslag: readonly ToldLookUp[]
  readonly spoersmaal: readonly (InsightQuestion & { readonly kommune: string })[]
}

/** Rejects when the reading itself cannot be written down. Throws Problem ugyldig-foresporsel with field. */
export async function makeInsight(
  filter: InsightFilter,
  asking: InsightAsking,
  house: InsightHouse,
): Promise<InsightShown> {
  const id = house.newId()
  const insight = await Insight.ask({ ...asking, emne: 'liste', objekt: id }, house.access)
  const about = { id, laget: house.clock().toISOString(), filter }
  const frozen = await frozenInsight(about, insight, {
    store: house.store,
    area: areaIn(house.law),
    batch: house.limits.batch,
  })
  await house.store.freeze(insight, id, frozen, house.clock())
  return shown(frozen, 1, insight, house)
}

/** A page of the frozen answer; beyond the last there is the last. Throws Problem ikke-funnet when it is too old, or another's. */
export async function readInsight(
  id: string,
  side: number,
  asking: InsightAsking,
  house: InsightHouse,
): Promise<InsightShown> {
  const insight = await Insight.ask({ ...asking, emne: 'side', objekt: id }, house.access)
  return shown(await opened(id, insight, house), side, insight, house)
}

/** What is printed: the newest of the answer, as many as a PDF takes. */
export interface InsightPrint extends Pick<InsightShown, 'laget' | 'antall' | 'iAlt' | 'oppslag'> {
  readonly filter: { readonly kommune: string | null; readonly aar: number | null }
}

/** Throws Problem as readInsight. */
export async function printInsight(id: string, asking: InsightAsking, house: InsightHouse): Promise<InsightPrint> {
  const insight = await Insight.ask({ ...asking, emne: 'pdf', objekt: id }, house.access)
  const frozen = await opened(id, insight, house)
  const { kommune, aar } = frozen.filter
  return {
    laget: frozen.laget,
    antall: frozen.arbeid.length,
    iAlt: lookUpsIn(frozen),
    oppslag: await told(frozen, { fra: 0, antall: house.limits.pdf }, insight, house),
    filter: {
      kommune: kommune === undefined ? null : nameOf(await house.store.municipalities([kommune]), kommune),
      aar: aar ?? null,
    },
  }
}

export interface NewQuestion {
  /** Number of the look-up in the answer; null: about none in particular, and then `kommune` says whom it goes to. */
  readonly oppslag: number | null
  readonly kommune?: string
  readonly tekst: string
}
/** The answer's first page, with the questions as they then are. Throws Problem: ikke-funnet, ugyldig-foresporsel with field. */
export async function askMunicipality(
  id: string,
  question: NewQuestion,
  asking: InsightAsking,
  house: InsightHouse,
): Promise<InsightShown> {
  const questionId = house.newId()
  const insight = await Insight.ask({ ...asking, emne: 'spoersmaal', objekt: questionId }, house.access)
  const frozen = await opened(id, insight, house)
  const { fiksOrgId, rad } = addressee(frozen, question)
  const stilt = house.clock().toISOString()
  await house.store.ask(insight, { fiksOrgId, id: questionId, rad, tekst: question.tekst, stilt })
  return shown(frozen, 1, insight, house)
}

/** The municipality (fiksOrgId) that a question would go to. The answer is read to find it, and that is a row. Throws as asking does. */
export async function askedOf(
  id: string,
  question: NewQuestion,
  asking: InsightAsking,
  house: InsightHouse,
): Promise<string> {
  const insight = await Insight.ask({ ...asking, emne: 'side', objekt: id }, house.access)
  return addressee(await opened(id, insight, house), question).fiksOrgId
}

function addressee({ arbeid, kommuner }: FrozenInsight, { oppslag, kommune }: NewQuestion) {
  const work = oppslag === null ? null : arbeid[oppslag - 1]
  if (work === undefined) throw new Problem('ugyldig-foresporsel', { hva: 'oppslaget står ikke i svaret' }, 'oppslag')
  const fiksOrgId = work?.fiksOrgId ?? kommuner.find((one) => one.fiksOrgId === kommune)?.fiksOrgId
  if (fiksOrgId === undefined)
    throw new Problem('ugyldig-foresporsel', { hva: 'velg kommunen spørsmålet går til' }, 'kommune')
  // The newest row of the work: what was given last.
  return { fiksOrgId, rad: work?.rader.at(-1) ?? null }
}

/** An answer from before this form of it is too old. */
async function opened(id: string, insight: Insight, { store, clock }: InsightHouse): Promise<FrozenInsight> {
  const kept = (await store.open(insight, id, clock())) as object | null
  if (kept === null || !('arbeid' in kept)) throw await insight.notFound(clock().toISOString())
  return kept as FrozenInsight
}

const lookUpsIn = ({ arbeid }: FrozenInsight): number => arbeid.reduce((sum, { oppslag }) => sum + oppslag, 0)

async function shown(
  frozen: FrozenInsight,
  wanted: number,
  insight: Insight,
  house: InsightHouse,
): Promise<InsightShown> {
  const { arbeid, ...about } = frozen
  const { page } = house.limits
  const sider = Math.max(1, Math.ceil(arbeid.length / page))
  const side = Math.min(wanted, sider)
  const oppslag = await told(frozen, { fra: (side - 1) * page, antall: page }, insight, house)
  const asked = await house.store.questions(insight)
  const names = await house.store.municipalities([...new Set(asked.map(({ fiksOrgId }) => fiksOrgId))])
  const spoersmaal = asked.map((one) => ({ ...one, kommune: nameOf(names, one.fiksOrgId) }))
  return { ...about, antall: arbeid.length, iAlt: lookUpsIn(frozen), side, sider, oppslag, spoersmaal }
}

/** What is told of a part of the answer, read from the rows again. What retention has removed since it was frozen is gone. */
async function told(
  { arbeid }: FrozenInsight,
  { fra, antall }: { readonly fra: number; readonly antall: number },
  insight: Insight,
  house: InsightHouse,
): Promise<readonly ToldLookUp[]> {
  const wanted = arbeid.slice(fra, fra + antall)
  const places = wanted.flatMap(({ fiksOrgId, rader }) => rader.map((nr) => ({ fiksOrgId, nr })))
  const rows = (await house.store.rowsAt(insight, places)).map(storedRow)
  const municipalities = await house.store.municipalities([...new Set(wanted.map(({ fiksOrgId }) => fiksOrgId))])
  const books = await booksFor(rows, insight, municipalities, house)
  const at = Map.groupBy(rows, ({ fiksOrgId, nr }) => `${fiksOrgId} ${nr}`)
  const entries = wanted.flatMap(({ fiksOrgId, rader }, i) => {
    const its = rader.flatMap((nr) => at.get(`${fiksOrgId} ${nr}`) ?? [])
    return its.length === 0 ? [] : [insightEntry(its, fra + i + 1, books)]
  })
  return withStaffNames(entries, insight, municipalities, house.staffNames)
}
