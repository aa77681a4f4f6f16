// What the innsyn page sends and gets: POST /api/v1/innsyn makes an answer and freezes it for an hour, GET …/{id}?side= is another
// page of it, GET …/{id}/pdf?spraak= all of it on paper. And the municipality's side: whether staff are named, and citizens' questions.
import type { ToldLookUp } from '../base/insight-lines.ts'

/** Both absent: everything. */
export interface NyttInnsyn {
  readonly kommune?: string
  readonly aar?: number
}
export interface InnsynSvar {
  readonly id: string
  /** UTC instant. */
  readonly laget: string
  readonly filter: { readonly kommune: string | null; readonly aar: number | null }
  /** What may be chosen, of everything there is. */
  readonly kommuner: readonly { readonly fiksOrgId: string; readonly navn: string }[]
  readonly aar: readonly number[]
  /** Pieces of work that fit, the look-ups they are, and which page of them this is, from 1. */
  readonly antall: number
  readonly iAlt: number
  readonly side: number
  readonly sider: number
  readonly oppslag: readonly ToldLookUp[]
  readonly spoersmaal: readonly InnsynSpoersmaal[]
}
export interface InnsynSpoersmaal {
  readonly kommune: string
  readonly tekst: string
  readonly stilt: string
  /** Both null until the municipality has answered. */
  readonly svar: string | null
  readonly besvart: string | null
}
/** About one look-up by its number in the answer, or about none in particular, and then to `kommune` of `kommuner`. */
export interface NyttInnsynsspoersmaal {
  readonly oppslag: number | null
  readonly kommune?: string
  readonly tekst: string
}

/** GET and POST /api/v1/forvaltning/{fiksOrgId}/innsyn. Newest first; the first one stands. Empty: staff are not named. */
export interface Innsynsvalg {
  readonly kommune: { readonly navn: string }
  readonly ansattnavn: boolean
  readonly valg: readonly {
    readonly id: string
    readonly ansattnavn: boolean
    readonly fra: string
    readonly saksnummer: string
  }[]
}
export interface NyttInnsynsvalg {
  readonly ansattnavn: boolean
  readonly saksnummer: string
}
/** GET /api/v1/forvaltning/{fiksOrgId}/innsynsspoersmaal; POST …/{id}/svar answers one. Unanswered first. */
export interface Innsynsspoersmaalsliste {
  readonly kommune: { readonly navn: string }
  readonly spoersmaal: readonly {
    readonly id: string
    /** Number of the row in the municipality's log; null: none in particular. */
    readonly rad: number | null
    readonly tekst: string
    readonly stilt: string
    readonly svar: string | null
    readonly besvart: string | null
  }[]
}
export interface Innsynsspoersmaalssvar {
  readonly tekst: string
}
