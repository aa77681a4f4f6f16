// What innsyn asks the database for and gets. Instants are UTC ISO strings; pseudonyms and row numbers never leave the server.
import type { Personidentifikator } from '../base/person-number.ts'

/** The part of an Insight that the store reads: every pseudonym of the citizen, the live epoch's first. */
export interface InsightKey {
  readonly pseudonymer: readonly string[]
}
export interface InsightRow {
  readonly fiksOrgId: string
  readonly nr: number
  /** Canonical JSON, as it is hashed. */
  readonly rad: string
  /** The citizen's place among the persons of the row, and what stands there about him alone. */
  readonly plass: number
  readonly person: string
}
/** What is narrowed to; each part that is there must hold. Instants are UTC, `til` not included. */
export interface InsightRange {
  readonly kommune?: string
  readonly fra?: string
  readonly til?: string
}
/** Where a row stands. */
export interface InsightPlace {
  readonly fiksOrgId: string
  readonly nr: number
}
export interface InsightStore {
  /**
   * Rows that name the citizen under any epoch, of these events, in every municipality's chain, newest first; at most `limit`, all of
   * them older than the row `after`.
   */
  rows(
    insight: InsightKey,
    asked: {
      readonly events: readonly string[]
      readonly range: InsightRange
      readonly limit: number
      readonly after?: InsightPlace & Pick<InsightRow, 'plass'>
    },
  ): Promise<readonly InsightRow[]>
  /** The same rows by their places, newest first. A row that retention has removed is not there. */
  rowsAt(insight: InsightKey, places: readonly InsightPlace[]): Promise<readonly InsightRow[]>
  /** In which municipalities, and which years in Norway, the citizen stands at all. */
  span(
    insight: InsightKey,
    events: readonly string[],
  ): Promise<readonly { readonly fiksOrgId: string; readonly aar: number }[]>
  /** Records about the citizen that have been marked as the wrong person's, by their ids. */
  wrongRecords(insight: InsightKey): Promise<ReadonlySet<string>>
  fieldLists(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  municipalities(ids: readonly string[]): Promise<ReadonlyMap<string, InsightMunicipality>>
  /** Keeps what is shown, sealed, for an hour. */
  freeze(insight: InsightKey, id: string, answer: unknown, now: Date): Promise<void>
  /** null: unknown, too old, or somebody else's. */
  open(insight: InsightKey, id: string, now: Date): Promise<unknown | null>
  /** The citizen's number is kept beside the question, sealed, so that the next epoch can name him anew. */
  ask(insight: InsightKey & { readonly borger: Personidentifikator }, question: NewInsightQuestion): Promise<void>
  /** The citizen's own, newest first. */
  questions(insight: InsightKey): Promise<readonly InsightQuestion[]>
}
export interface InsightMunicipality {
  readonly navn: string
  readonly organisasjonsnummer: string
}
export interface NewInsightQuestion {
  readonly fiksOrgId: string
  readonly id: string
  /** The row it is about; null: none in particular. */
  readonly rad: number | null
  readonly tekst: string
  readonly stilt: string
}
export interface InsightQuestion extends NewInsightQuestion {
  /** Both null until the municipality has answered. */
  readonly svar: string | null
  readonly besvart: string | null
}

/** Takes the Mandate. */
export interface InsightMunicipalKey {
  readonly fiksOrgId: string
  /** Pseudonym of the administrator. */
  readonly av: string
}
/** Whether staff are named to the citizens they look up, from an instant on. */
export interface InsightChoice {
  readonly id: string
  readonly ansattnavn: boolean
  readonly fra: string
  readonly saksnummer: string
}
export interface InsightMunicipalStore {
  /** Every choice the municipality has made, newest first. */
  choices(fiksOrgId: string): Promise<readonly InsightChoice[]>
  choose(mandate: InsightMunicipalKey, choice: InsightChoice): Promise<void>
  /** Newest first, the unanswered before the answered. */
  questionsTo(mandate: InsightMunicipalKey): Promise<readonly InsightQuestion[]>
  /** false: no such question, or it has been answered. */
  answer(mandate: InsightMunicipalKey, answer: { id: string; svar: string; besvart: string }): Promise<boolean>
}
