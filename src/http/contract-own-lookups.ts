// GET /api/v1/oppslag as the page speaks it: the start page of the session's role. No name, no number, no amount.
import type { Beregningstype } from '../base/terms.ts'

export interface EgneOppslag {
  /** The person's own results in the role that are alive, newest first; the newest of each line of changes. */
  readonly oppslag: readonly EgetOppslag[]
  readonly flere: boolean
  readonly varsler: readonly Oppslagsvarsel[]
}

export interface EgetOppslag {
  readonly id: string
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  /** UTC instants. */
  readonly opprettet: string
  readonly utloeper: string
  /** The earlier ones it was changed or priced from and that can still be opened, newest first. */
  readonly tidligere: readonly { readonly id: string; readonly opprettet: string }[]
  /** What the person wrote or chose as the reason; null: neither is kept. */
  readonly saksreferanse: string | null
  readonly begrunnelse: string | null
  /** Why the result is not final: something lacked, or it rests on a draft. */
  readonly foreloepig: readonly Foreloepig[]
}
export type Foreloepig = 'uten-sum' | 'ufullstendig' | 'utkast'

/** Codes and dates; the page has the words. `til`: last day, YYYY-MM-DD; null: there is none today. */
export type Oppslagsvarsel =
  | { readonly slag: 'sats'; readonly navn: string; readonly tekst: string; readonly til: string | null }
  | { readonly slag: 'prisliste'; readonly til: string | null }
  | { readonly slag: 'retningslinje'; readonly noekkel: string; readonly tekst: string; readonly hjemmel: string }
