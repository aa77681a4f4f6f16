// What the database keeps of evidence and does with it: rows in chains, signed checkpoints, new keys, retention. Instants are UTC
// ISO strings; a method throws when the database does not answer.
import type { Personidentifikator } from '../base/person-number.ts'

export type SignatureState = 'gyldig' | 'ugyldig' | 'ukjent-noekkel'

/** One stored audit row: `nr`, the previous hash, its own, and the canonical text they are made of. */
export interface ChainRow {
  readonly kjede: string
  readonly nr: number
  readonly prev: string
  readonly hash: string
  /** Canonical JSON of the row without its persons. */
  readonly rad: string
  readonly personer: readonly ChainPerson[]
}
export interface ChainPerson {
  readonly plass: number
  readonly pseudonym: string
  /** Canonical JSON of what was asked or given for this person. */
  readonly rad: string
}
export interface ChainHead {
  readonly nr: number
  readonly hash: string
}
export interface NewFieldList {
  readonly id: string
  readonly navn: readonly string[]
}
/** What goes into the same transaction beside the rows. */
export interface ChainExtras {
  readonly personer: readonly { readonly pseudonym: string; readonly personidentifikator: Personidentifikator }[]
  readonly feltlister: readonly NewFieldList[]
}
export interface ChainStore {
  /** Locks the chain, hands its head to `seal`, stores what it returns; all in one transaction. Rejects if not stored. */
  append(kjede: string, extras: ChainExtras, seal: (head: ChainHead) => readonly ChainRow[]): Promise<void>
  heads(): Promise<readonly (ChainHead & { readonly kjede: string })[]>
  /** Every field list that rows name. */
  fieldLists(): Promise<readonly NewFieldList[]>
  /** Rows with nr > `after`, in order, at most `limit`. */
  read(kjede: string, after: number, limit: number): Promise<readonly ChainRow[]>
  readonly checkpoints: CheckpointStore
}

/** A signed checkpoint: at the end of the day (Oslo) the chain ended in row `nr`. */
export interface Checkpoint {
  readonly kjede: string
  readonly dag: string
  readonly nr: number
  readonly hash: string
  readonly signatur: SignatureState
}
export interface CheckpointStore {
  /** Every chain, with the day of its newest checkpoint. */
  chains(): Promise<readonly { readonly kjede: string; readonly sist: string | null }[]>
  /** UTC instant of the oldest row that is kept. */
  firstInstant(kjede: string): Promise<string | null>
  /** `endOfDay`: UTC instant at which the day is over. false: it is there already, or the chain had no row yet. */
  write(kjede: string, dag: string, endOfDay: string): Promise<boolean>
  /** The chain's checkpoints, oldest first, each with what its signature is worth. */
  of(kjede: string): Promise<readonly Checkpoint[]>
  /** Where retention last cut the chain; null: never. */
  lastSealed(kjede: string): Promise<ChainHead | null>
  /** Chains that have checkpoints, whether or not anything else is left of them. */
  signedChains(): Promise<readonly string[]>
}

/** New keys take over; works only for a login in the role grunnlag_noekler. */
export interface KeyRotationStore {
  /** Names everybody outside the evidence anew under the live HMAC key, whole or not at all. Null: the epoch had begun before. */
  beginEpoch(now: Date): Promise<string | null>
  /** Seals lasting rows again that are sealed with an older key, at most `limit`. Returns how many; 0 when none is left. */
  resealBatch(limit: number): Promise<number>
}
/** What retention leaves of what it removes. */
export interface SealedRange {
  readonly kjede: string
  readonly fraNr: number
  readonly tilNr: number
  readonly sisteDag: string
  readonly sisteHash: string
  /** A code. */
  readonly grunn: string
  readonly forseglet: string
}
export interface OldQuestions {
  readonly fiksOrgId: string
  readonly besvarte: number
  readonly ubesvarte: number
}
/** Works only for a login in the role grunnlag_oppbevaring. Each returns how many went, 0 when none is left. */
export interface RetentionStore {
  seal(range: SealedRange): Promise<void>
  removeBatch(kjede: string, tilNr: number, limit: number): Promise<number>
  /** Numbers that no row, grant or adopted thing refers to. */
  removePersons(kjede: string, limit: number): Promise<number>
  /** Per municipality, what is older than the instant: questions answered before it, and asked before it without an answer yet. */
  oldQuestions(before: string): Promise<readonly OldQuestions[]>
  /** Only answered ones. */
  removeQuestions(fiksOrgId: string, before: string, limit: number): Promise<number>
  removeCheckpoints(kjede: string, beforeNr: number): Promise<void>
}
