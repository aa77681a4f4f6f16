// What staff say of the pages, as the database keeps it: never who wrote it. Instants are UTC ISO strings.

export interface NewFeedback {
  readonly id: string
  /** The role it was written in; null: an administrator without one. */
  readonly rolleId: string | null
  /** The page's address with every id left out. */
  readonly side: string
  readonly tekst: string
  readonly skrevet: string
}
export interface Feedback {
  readonly id: string
  readonly side: string
  /** The role's name; null: written without one. */
  readonly rolle: string | null
  readonly tekst: string
  readonly skrevet: string
  readonly behandlet: string | null
}
export interface FeedbackStore {
  /** Kept for a year, then swept. */
  add(fiksOrgId: string, feedback: NewFeedback): Promise<void>
  /** Takes the Mandate. What is not handled first, then the newest; 500 at most. */
  list(mandate: { readonly fiksOrgId: string }): Promise<readonly Feedback[]>
  /** Takes the Mandate. false: there is none such, or it is handled already. */
  handle(mandate: { readonly fiksOrgId: string }, id: string, now: string): Promise<boolean>
}
