// What the database gives of a person's own frozen results: nothing of whom they are about. Instants are UTC ISO strings.
import type { DraftOwner } from './draft-types.ts'

/** Why a record was made, and why it is not final; sealed in its head. */
export interface CaseOfResult {
  readonly saksreferanse: string | null
  readonly begrunnelse: string | null
  readonly foreloepig: readonly ('uten-sum' | 'ufullstendig' | 'utkast')[]
}

/** One that is still alive; the newest where it has been changed or priced since. */
export interface OwnResult {
  readonly id: string
  readonly beregningstype: string
  readonly inntektsaar: number
  readonly opprettet: string
  readonly utloeper: string
  /** The alive ones it was made from, newest first. */
  readonly tidligere: readonly { readonly id: string; readonly opprettet: string }[]
  /** null: made before the head told it. */
  readonly sak: CaseOfResult | null
}

export interface OwnResultStore {
  /** Those that the person has made in the role, by the audit trail, newest first, at most so many. */
  list(owner: DraftOwner, now: Date, most: number): Promise<readonly OwnResult[]>
}
