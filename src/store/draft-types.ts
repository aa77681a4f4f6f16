// What the database gives the wizard's drafts. Instants are UTC ISO strings. A method throws when the database does not answer.
import type { Personidentifikator } from '../base/person-number.ts'

/** Whose a draft is: one person, in one role of one municipality. */
export interface DraftOwner {
  readonly fiksOrgId: string
  readonly rolleId: string
  readonly person: Personidentifikator
}
export interface StoredDraft {
  readonly id: string
  /** 1 when it is made, one more at every saving. */
  readonly versjon: number
  readonly lagret: string
  /** What was typed, as it was saved. */
  readonly utkast: unknown
}
export interface DraftStore {
  /** It lives 24 hours from `now`, and again from every saving. */
  create(owner: DraftOwner, draft: Pick<StoredDraft, 'id' | 'utkast'>, now: Date): Promise<void>
  /** null when unknown, too old, or somebody else's, another role's or municipality's. */
  find(owner: DraftOwner, id: string, now: Date): Promise<StoredDraft | null>
  /** The owner's, last saved first. */
  list(owner: DraftOwner, now: Date): Promise<readonly StoredDraft[]>
  /** The new version, or null when there is no such draft of this very version. */
  save(owner: DraftOwner, draft: Omit<StoredDraft, 'lagret'>, now: Date): Promise<number | null>
  /** False when there was none. */
  remove(owner: DraftOwner, id: string): Promise<boolean>
}
