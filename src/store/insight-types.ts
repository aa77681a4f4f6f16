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
export interface InsightStore {
  /** Rows that name the citizen, of these events, in every municipality's chain, newest first; at most `limit`. */
  rows(insight: InsightKey, events: readonly string[], limit: number): Promise<readonly InsightRow[]>
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
