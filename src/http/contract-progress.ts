// What POST /api/v1/resultater tells while it works, to who asks with Accept: text/event-stream: one JSON per data line.
import type { Kallstatus } from '../base/call-states.ts'
import type { Api } from '../base/terms.ts'
import type { ProblemSvar, ResultatSvar } from './contract.ts'

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
