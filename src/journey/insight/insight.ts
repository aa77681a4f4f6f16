// A citizen reads who has looked him up: proof, rows, what is told of them, freezing. Page, pages after it and PDF print the same
// frozen answer; each reading is on record before its first byte.
import { Insight, type InsightAsk, type InsightDeps } from '../../access/insight.ts'
import type { Law } from '../../access/law.ts'
import type { Clock } from '../../base/clock.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { TaxKind } from '../../base/insight-words.ts'
import type { InsightMunicipality, InsightQuestion, InsightStore } from '../../store/insight-types.ts'
import { insightEntry } from './entry.ts'
import type { EntryBooks, InsightEntry } from './entry-types.ts'
import { insightEvents } from './events.ts'
import { type Acted, type StaffHouse, withStaffNames } from './staff-names.ts'
import { first, lookUps, storedRow, type StoredRow } from './stored-row.ts'

export interface InsightHouse {
  readonly access: InsightDeps
  readonly store: InsightStore
  readonly law: Law
  readonly kindOf: (navn: string) => TaxKind
  /** Of a municipality or county by its number, also one that does not use Grunnlag; null: not known. */
  readonly organisationName: (organisasjonsnummer: string) => string | null
  readonly staffNames: StaffHouse
  readonly clock: Clock
  readonly newId: () => string
}
export type InsightAsking = Pick<InsightAsk, 'actor' | 'requestId' | 'tid'>
/** What the citizen narrows the answer to; both absent: everything. */
export interface InsightFilter {
  readonly kommune?: string
  readonly aar?: number
}
export interface InsightAnswer {
  readonly id: string
  /** UTC instant. */
  readonly laget: string
  readonly filter: InsightFilter
  /** What may be chosen, of everything there is: municipalities by id, years newest first. */
  readonly kommuner: readonly { readonly fiksOrgId: string; readonly navn: string }[]
  readonly aar: readonly number[]
  readonly oppslag: readonly InsightEntry[]
  /** There are older rows than the answer holds. */
  readonly flere: boolean
}

/** The frozen answer, and the citizen's questions as they stand now. */
export interface InsightShown {
  readonly answer: InsightAnswer
  readonly spoersmaal: readonly InsightQuestion[]
}

/** Rows, not look-ups: most look-ups are two. */
const mostRows = 4000

/** Rejects when the reading itself cannot be written down. */
export async function makeInsight(
  filter: InsightFilter,
  asking: InsightAsking,
  house: InsightHouse,
): Promise<InsightShown> {
  const id = house.newId()
  const insight = await Insight.ask({ ...asking, emne: 'liste', objekt: id }, house.access)
  const found = (await house.store.rows(insight, insightEvents, mostRows + 1)).map(storedRow)
  const flere = found.length > mostRows
  const groups = lookUps(found.slice(0, mostRows))
  // The oldest of a list that was cut may lack the rows that came before.
  const all = flere ? groups.slice(0, -1) : groups
  const municipalities = await house.store.municipalities([...new Set(found.map(({ fiksOrgId }) => fiksOrgId))])
  const wanted = all.filter((rows) => fits(rows, filter))
  const acted = await entriesOf(wanted, { house, municipalities, wrong: marked(all) })
  const answer = {
    id,
    laget: house.clock().toISOString(),
    filter,
    kommuner: [...municipalities].map(([fiksOrgId, { navn }]) => ({ fiksOrgId, navn })).toSorted(byName),
    aar: [...new Set(all.map(yearOf))].toSorted((a, b) => b - a),
    oppslag: await withStaffNames(acted, insight, municipalities, house.staffNames),
    flere,
  }
  await house.store.freeze(insight, id, answer, house.clock())
  return shown(answer, insight, house)
}

const shown = async (answer: InsightAnswer, insight: Insight, { store }: InsightHouse): Promise<InsightShown> => ({
  answer,
  spoersmaal: await store.questions(insight),
})

/** The frozen answer again. Throws Problem ikke-funnet when it is too old, or another's. */
export async function readInsight(
  id: string,
  emne: 'side' | 'pdf',
  asking: InsightAsking,
  house: InsightHouse,
): Promise<InsightShown> {
  const insight = await Insight.ask({ ...asking, emne, objekt: id }, house.access)
  return shown(opened(await house.store.open(insight, id, house.clock())), insight, house)
}

export interface NewQuestion {
  /** Number of the look-up in the answer; null: about none in particular, and then `kommune` says whom it goes to. */
  readonly oppslag: number | null
  readonly kommune?: string
  readonly tekst: string
}
/** The answer with the questions as they then are. Throws Problem: ikke-funnet, ugyldig-foresporsel with field. */
export async function askMunicipality(
  id: string,
  { oppslag, kommune, tekst }: NewQuestion,
  asking: InsightAsking,
  house: InsightHouse,
): Promise<InsightShown> {
  const questionId = house.newId()
  const insight = await Insight.ask({ ...asking, emne: 'spoersmaal', objekt: questionId }, house.access)
  const answer = opened(await house.store.open(insight, id, house.clock()))
  const entry = oppslag === null ? null : answer.oppslag.find(({ nr }) => nr === oppslag)
  if (entry === undefined) throw new Problem('ugyldig-foresporsel', { hva: 'oppslaget står ikke i svaret' }, 'oppslag')
  const fiksOrgId = entry?.sted.fiksOrgId ?? answer.kommuner.find((one) => one.fiksOrgId === kommune)?.fiksOrgId
  if (fiksOrgId === undefined)
    throw new Problem('ugyldig-foresporsel', { hva: 'velg kommunen spørsmålet går til' }, 'kommune')
  const stilt = house.clock().toISOString()
  await house.store.ask(insight, { fiksOrgId, id: questionId, rad: entry?.sted.rad ?? null, tekst, stilt })
  return shown(answer, insight, house)
}

function opened(kept: unknown): InsightAnswer {
  if (kept === null) throw new Problem('ikke-funnet')
  return kept as InsightAnswer
}

const collator = new Intl.Collator('nb')
const byName = (a: { navn: string }, b: { navn: string }): number => collator.compare(a.navn, b.navn)
const yearOf = (rows: readonly StoredRow[]): number => Number(osloDate(new Date(first(rows).tid)).slice(0, 4))
const fits = (rows: readonly StoredRow[], { kommune, aar }: InsightFilter): boolean =>
  (kommune === undefined || first(rows).fiksOrgId === kommune) && (aar === undefined || yearOf(rows) === aar)

/** Records whose look-up was marked as the wrong person's. */
const marked = (all: readonly (readonly StoredRow[])[]): ReadonlySet<string> =>
  new Set(
    all
      .flat()
      .flatMap(({ hendelse, fase, objekt }) =>
        hendelse === 'feil-person' && fase === 'gitt' && objekt !== null ? [objekt] : [],
      ),
  )

interface Material {
  readonly house: InsightHouse
  readonly municipalities: ReadonlyMap<string, InsightMunicipality>
  readonly wrong: ReadonlySet<string>
}

async function entriesOf(groups: readonly (readonly StoredRow[])[], material: Material): Promise<readonly Acted[]> {
  const { house, municipalities, wrong } = material
  const { law, kindOf, store, organisationName } = house
  const lists = await store.fieldLists([...new Set(groups.flat().flatMap(({ felt }) => (felt === null ? [] : [felt])))])
  const area = (kode: string | null) => law.tjenesteomraader.find((one) => one.kode === kode)
  const books: EntryBooks = {
    municipality: (fiksOrgId) => municipalities.get(fiksOrgId)?.navn ?? '',
    area: (kode) => area(kode)?.innsynsomraade ?? 'annet',
    service: (kode) => area(kode)?.navn ?? null,
    reason: (kode, omraade) =>
      (['oppslag', 'integrasjon'] as const)
        .flatMap((bruk) => law.begrunnelser(omraade, bruk))
        .find((row) => row.kode === kode)?.tekst ?? null,
    organisation: organisationName,
    fields: (list) => lists.get(list) ?? [],
    kindOf,
    wrong,
  }
  return groups.map((rows, i) => ({ entry: insightEntry(rows, i + 1, books), av: actorOf(first(rows)) }))
}

const actorOf = ({ aktoer }: StoredRow): string | null => (aktoer.type === 'person' ? aktoer.id : aktoer.paaVegneAv)
