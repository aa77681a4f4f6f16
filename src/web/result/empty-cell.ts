// Why a person has no amount for a post of Skatteetaten's: it is not in the answer, was not asked for, or was not told.
import type { Api } from '../../base/terms.ts'
import type { ResultatSvar } from '../../http/contract.ts'

export type EmptyWord = 'ikkeAktuelt' | 'delesIkke' | 'ikkeISvaret' | 'mangler' | 'ikkeHentet'
export type TaxApi = Exclude<Api, 'folkeregister'>

/** Which answer a post stands in: Beregnet skatt and Avregning name theirs by path. */
export function apiOf(navn: string): TaxApi {
  if (!navn.startsWith('/')) return 'summertskattegrunnlag'
  return navn.startsWith('/beregnetSkatt') ? 'beregnetskatt' : 'avregning'
}

export function factOf(resultat: ResultatSvar, person: string | undefined, api: TaxApi) {
  return resultat.fakta.find(({ identifikator }) => identifikator === person)?.[api]
}

/** A missing answer is never shown as if the person had no such amount. */
export function emptyWord(resultat: ResultatSvar, person: string, navn: string): EmptyWord {
  const fact = factOf(resultat, person, apiOf(navn))
  if (fact?.known) return 'ikkeISvaret'
  return fact?.why === 'not-asked' ? 'ikkeHentet' : 'mangler'
}
