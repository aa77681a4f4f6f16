// Unknown is a type, never a zero: every thing we learnt from a source, or why we did not.
import type { Api } from './terms.ts'

export interface Source {
  readonly api: Api
  /** When the answer was fetched (UTC instant). */
  readonly hentet: string
}

export const reasons = [
  'no-person', //        the source does not know the number
  'no-record', //        the person has no record for that year, or the year is not opened
  'not-assessed-yet', // only a draft exists, and the service may not use drafts
  'withheld', //         skjermet: the source gives no data about the person
  'deleted', //          the record is withdrawn (410)
  'not-delegated', //    the municipality has not been granted, or has not delegated, the API
  'source-down', //      no usable answer: time-out, refusal, 5xx, HTML, half an answer
  'manual-needed', // the law needs an amount that only the case worker can give, and it was not given
  'not-asked', //        the purpose does not need this source for this person
] as const
export type Reason = (typeof reasons)[number]

export interface Known<T> {
  readonly known: true
  /** Stable within one result, e.g. `summertskattegrunnlag:0` (the person's place in the question, never a number). */
  readonly id: string
  readonly value: T
  readonly source: Source
}
export interface Unknown {
  readonly known: false
  readonly id: string
  readonly why: Reason
  /** The source's own error code where it gave one, e.g. SSG-008. Never its free text. */
  readonly kode?: string
}
export type Fact<T> = Known<T> | Unknown

export const known = <T>(id: string, value: T, source: Source): Known<T> => ({ known: true, id, value, source })
export const unknown = (id: string, why: Reason, kode?: string): Unknown =>
  kode === undefined ? { known: false, id, why } : { known: false, id, why, kode }
