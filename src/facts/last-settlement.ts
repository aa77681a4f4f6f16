// The last income year a person has a settlement for, in our words: the year, that Skatteetaten knows of none, or why it is not
// known. Nothing else of the answer goes on. It says nothing of drafts, and nothing of the years before.
import type { Fact, Reason } from '../base/fact.ts'
import type { SisteTilgjengelige } from '../upstream/sisteoppgjoer/schema.ts'

export type LastSettlement =
  | { readonly svar: 'finnes'; readonly aar: number }
  | { readonly svar: 'ingen' }
  | { readonly svar: 'ukjent'; readonly hvorfor: Reason }

/** `today` (YYYY-MM-DD): a year that is not over has no settlement, so an answer that names one is not believed. */
export function toLastSettlement(fact: Fact<SisteTilgjengelige>, today: string): LastSettlement {
  if (!fact.known) return fact.why === 'no-record' ? { svar: 'ingen' } : { svar: 'ukjent', hvorfor: fact.why }
  const aar = Number(fact.value.sisteTilgjengeligePeriode)
  return aar < Number(today.slice(0, 4)) ? { svar: 'finnes', aar } : { svar: 'ukjent', hvorfor: 'source-down' }
}
