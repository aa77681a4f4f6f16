// When what a result holds of a person came. In: the result, a person of it, a source. Out: an instant or a day; null for what never came.
import type { TaxApi } from '../../base/post-source.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { factOf } from './empty-cell.ts'

/** Instant the source's answer came; null when it gave none: a time of ours would say that it had. */
export function fetchedAt(resultat: ResultatSvar, person: string | undefined, api: TaxApi): string | null {
  const fact = factOf(resultat, person, api)
  return fact?.known ? fact.source.hentet : null
}

/** Day of the person's tax settlement; null before there is one. */
export const settledOn = ({ personer }: ResultatSvar, person: string | undefined): string | null =>
  personer.find(({ identifikator }) => identifikator === person)?.skatteoppgjoersdato ?? null
