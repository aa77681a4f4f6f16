// Which of Skatteetaten's answers a post stands in, told by its technical name. Page and PDF ask here which posts are of the tax
// settlement: those are shown, and never counted.
import type { Api } from './terms.ts'

export type TaxApi = Exclude<Api, 'folkeregister'>

/** Beregnet skatt and Avregning name theirs by path. */
export function apiOf(navn: string): TaxApi {
  if (!navn.startsWith('/')) return 'summertskattegrunnlag'
  return navn.startsWith('/beregnetSkatt') ? 'beregnetskatt' : 'avregning'
}
