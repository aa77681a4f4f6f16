// Why a person has no amount for a post of Skatteetaten's: it is not in the answer, was not asked for, or was not told.
import { apiOf, type TaxApi } from '../../base/post-source.ts'
import type { ResultatSvar } from '../../http/contract.ts'

export type EmptyWord = 'ikkeAktuelt' | 'delesIkke' | 'ikkeISvaret' | 'mangler' | 'ikkeHentet'

export function factOf(resultat: ResultatSvar, person: string | undefined, api: TaxApi) {
  return resultat.fakta.find(({ identifikator }) => identifikator === person)?.[api]
}

/** A missing answer is never shown as if the person had no such amount. */
export function emptyWord(resultat: ResultatSvar, person: string, navn: string): EmptyWord {
  const fact = factOf(resultat, person, apiOf(navn))
  if (fact?.known) return 'ikkeISvaret'
  return fact?.why === 'not-asked' ? 'ikkeHentet' : 'mangler'
}
