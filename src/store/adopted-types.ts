// What a municipality adopts, as the store gives and takes it. Dates are YYYY-MM-DD, last day included; instants UTC.

/** A price list (`emne` is the service) or a guideline (`emne` is its key). */
export interface Adopted {
  readonly id: string
  readonly emne: string
  readonly fra: string
  /** null: until another row takes over. */
  readonly til: string | null
  /** The day the municipality adopted it, and the case it was adopted in. */
  readonly vedtatt: string
  readonly saksnummer: string
  readonly innhold: unknown
  /** Pseudonym of who wrote it. */
  readonly opprettetAv: string
  readonly opprettet: string
  /** Id of the row that took its place; null: it stands. */
  readonly erstattetAv: string | null
}
export type NewAdopted = Omit<Adopted, 'erstattetAv'>

/** retter: the old row never counts again. avslutter: the old row ends the day before the new one begins. */
export type Replaces = { readonly retter: string } | { readonly avslutter: string } | null

/** The part of a Mandate that the store reads. */
export interface AdoptedKey {
  readonly fiksOrgId: string
}
/** overlapper: another row stands for one of the days. utdatert: the old row is unknown or already replaced. */
export type AdoptOutcome = 'lagret' | 'overlapper' | 'utdatert'

export interface AdoptedStore {
  /** Every row the municipality has had, newest first; replaced ones too. */
  history(key: AdoptedKey): Promise<readonly Adopted[]>
  /** The rows in force on a day, at most one per subject. */
  inForce(fiksOrgId: string, on: string): Promise<readonly Adopted[]>
  /** Writes the row, and closes the one it takes over from, together or not at all. */
  adopt(mandate: AdoptedKey, row: NewAdopted, replaces: Replaces): Promise<AdoptOutcome>
}
