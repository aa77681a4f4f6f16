// The amounts and days of a priced service as the sentences need them: printed, in both languages alike.
import { oere } from '../../base/money.ts'
import { printAmount, printDate, printKroner } from '../../base/print.ts'
import type { Kalkulatorsats } from '../../rules/calculator/types.ts'
import type { Egenandelslinje } from '../egenandel/types.ts'
import type { Priced } from '../egenandel/working.ts'

/** "19 427 kr", or null when there is no such amount. */
export function paid({ beloep }: Priced, id: string): string | null {
  const betales = beloep.find((one) => one.id === id)?.betales ?? null
  return betales === null ? null : printKroner(betales)
}

export const firstDay = ({ gjelderFra }: Priced): string => (gjelderFra === null ? '' : printDate(gjelderFra))

/**
 * The last day of a price: of the barnehage or school year ("31.07.2027"), or of the first of its rates to end. Nobody is
 * promised a price for a day whose rates are not proven.
 */
export function priceEnd({ prisdato, satser }: Priced): { readonly dag: string; readonly rateEnds: boolean } {
  const [year = '', month = ''] = prisdato.split('-')
  const yearEnd = `${Number(year) + (Number(month) >= 8 ? 1 : 0)}-07-31`
  const [first = yearEnd] = satser.map(({ gjelderTil }) => gjelderTil).toSorted()
  return first < yearEnd ? { dag: printDate(first), rateEnds: true } : { dag: printDate(yearEnd), rateEnds: false }
}

/** "32 540 kr", "2,50 timer". */
export const lineValue = ({ verdi, enhet }: Egenandelslinje): string =>
  enhet === undefined ? printKroner(oere(verdi)) : `${printAmount(oere(verdi))} ${enhet}`

/** A share as a percentage, an amount in kroner. Rates have at most four decimals, so the øre are whole. */
export function rateValue({ verdi, enhet }: Kalkulatorsats): string {
  const [whole = '', part = ''] = String(verdi).split('.')
  if (enhet === 'kr') return printKroner(oere(Number(`${whole}${part.padEnd(2, '0')}`)))
  const hundredths = `${whole}${part.padEnd(4, '0')}`
  return `${printAmount(oere(Number(hundredths)))}\u00a0%`
}

export const inWords = (uker: number): string =>
  ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks'][uker] ?? String(uker)
