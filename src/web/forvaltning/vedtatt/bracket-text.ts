// A bracket of a price list as one line people can read: whom it is for, and what it costs.
import { decimal, oereHalfUp } from '../../../base/fraction.ts'
import { printAmount, printKroner } from '../../../base/print.ts'
import type { BracketJson } from '../../../rules/praktisk-bistand/read-price-list.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

type Words = OfficeTexts['forvaltning']['trinn']
/** "245 kr" */
export const kr = (amount: number): string => printKroner(oereHalfUp(decimal(String(amount))))
/** "2,5": hours and multiples of G. */
const plain = (value: number): string => printAmount(oereHalfUp(decimal(String(value)))).replace(/(,\d)0$/, '$1')
const g = (multiple: number): string => `${plain(multiple)}\u00a0G`

export function bracketReach({ fraG, tilG, inklusivOevre }: BracketJson, words: Words): string {
  const upper = inklusivOevre === true ? words.inklusiv : ''
  if (tilG === null) return fraG === 0 ? words.alle : words.over(g(fraG))
  return (fraG === 0 ? words.under(g(tilG)) : words.mellom(g(fraG), g(tilG))) + upper
}

export function bracketPrice(bracket: BracketJson, words: Words): string {
  const { timepris, maksPerMaaned, maksTimer, abonnement } = bracket
  if (timepris === 0) return words.gratis
  const parts = [
    timepris === undefined ? [] : [words.timepris(kr(timepris))],
    maksTimer === undefined ? [] : [words.hoeystTimer(plain(maksTimer))],
    abonnement === undefined ? [] : [words.abonnement(plain(abonnement.fraTimer), kr(abonnement.pris))],
    maksPerMaaned === undefined ? [] : [(timepris === undefined ? words.fast : words.hoeyst)(kr(maksPerMaaned))],
  ]
  return parts.flat().join(', ')
}
