// What the administrator's page of the log sends and gets: GET and POST /api/v1/forvaltning/{fiksOrgId}/logg. With
// Accept: text/csv the same rows come as a table. Days are YYYY-MM-DD in Norway, both included.
import type { Hendelse } from '../audit/types.ts'
import type { LogActor as Loggaktoer, LogView as Loggrad } from '../journey/log-view.ts'

export type { Loggaktoer, Loggrad }

/** Every part that is there must hold. */
export interface LoggSoek {
  /** A resident's number: rows in which the person was looked up. The search is itself a row about that person. */
  readonly identifikator?: string
  /** A member of staff: by number, or the same as in a row one has seen. At most one of the two. */
  readonly ansatt?: string
  readonly sammeAnsattSomRad?: number
  readonly rolle?: string
  readonly tjenesteomraade?: string
  readonly hendelse?: Hendelse
  readonly utfall?: string
  readonly saksreferanse?: string
  readonly fraDato?: string
  readonly tilDato?: string
  /** true: without the administrators' own reading and searching. */
  readonly utenLesing?: boolean
  readonly eldsteFoerst?: boolean
  /** Rows to leave out from the beginning, and rows to give (100 at most, 25 when left out; all of them as a table). */
  readonly fra?: number
  readonly antall?: number
}
export interface LoggSvar {
  readonly kommune: { readonly navn: string }
  /** Rows that fit, counted up to 10 000. */
  readonly antallTreff: number
  /** true: there are more than 10 000; the counts are of the first 10 000 in the order asked for. */
  readonly flereTreff: boolean
  readonly rader: readonly Loggrad[]
  readonly fasetter: {
    readonly hendelse: readonly Loggfasett[]
    readonly utfall: readonly Loggfasett[]
    readonly tjenesteomraade: readonly Loggfasett[]
    readonly rolle: readonly Loggfasett[]
    readonly aktoer: readonly Aktoerfasett[]
  }
}
export interface Loggfasett {
  readonly verdi: string
  /** Of a role; null: none is known. */
  readonly navn: string | null
  readonly antall: number
}
/** `rad` is what to send as sammeAnsattSomRad. */
export interface Aktoerfasett {
  readonly aktoer: Loggaktoer
  readonly rad: number
  readonly antall: number
}
