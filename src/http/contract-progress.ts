// How a look-up goes while it works, to who asks with Accept: text/event-stream (one JSON per data line); the new attempt at what
// did not answer; and several records on paper at once.
import type { Kallstatus } from '../base/call-states.ts'
import type { Api } from '../base/terms.ts'
import type { NyttResultat, ProblemSvar, ResultatSvar } from './contract.ts'

export interface Kall {
  readonly hendelse: 'kall'
  /** The place in the question. */
  readonly person: number
  readonly kilde: Api
  readonly status: Kallstatus
}
/** The last event is the answer or the error. */
export type Hendelsessvar =
  | Kall
  | { readonly hendelse: 'svar'; readonly svar: ResultatSvar }
  | { readonly hendelse: 'feil'; readonly feil: ProblemSvar }

/** POST /api/v1/resultater/{id}/nytt-forsoek → 201, a new Resultat of the old one's facts and of what did not answer then. */
export interface NyttForsoek {
  /** Machine only; a browser's role is the session's. */
  readonly rolleId?: string
  /** Left out: every source that did not answer. */
  readonly kilder?: readonly Api[]
  readonly egenandel?: NonNullable<NyttResultat['egenandel']>
}
/** POST /api/v1/resultater/pdf → application/zip. */
export interface FlerePdf {
  /** Machine only; a browser's role is the session's. */
  readonly rolleId?: string
  readonly ider: readonly string[]
  /** Left out: each municipality's own language. */
  readonly spraak?: 'nb' | 'nn'
}
