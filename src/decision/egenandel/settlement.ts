// Etteroppgjør: what was charged in a year, month by month, against what the settled basis gives. Both ways, no lowest amount.
// Egenandelsforskriften § 3 sixth ledd.
import { date } from '../../base/dates.ts'
import { type Fraction, oereHalfUp } from '../../base/fraction.ts'
import { noMoney } from '../../base/money.ts'
import { InputFault } from '../../rules/input.ts'
import { etteroppgjoer } from '../../rules/langtidsopphold/etteroppgjoer.ts'
import { type Billing, bills } from './bills.ts'
import type { Oppgjoer } from './types.ts'

export interface Charged {
  readonly maaned: string
  /** Exact kroner, as it was billed. */
  readonly beloep: Fraction
}

/**
 * null when a month cannot be priced; the result's `mangler` then says why. Throws InputFault unless the record holds the settled
 * tax of the charged year itself.
 */
export function settlement(charged: readonly Charged[], billing: Billing): Oppgjoer | null {
  const year = Number(charged[0]?.maaned.slice(0, 4))
  const { inntektsaar, stadie } = billing.resultat
  if (inntektsaar !== year || stadie !== 'OPPGJOER') {
    const why = `etteroppgjør for ${year} krever et resultat som bygger på skatteoppgjøret for ${year}`
    throw new InputFault('langtidsopphold.krevd', why)
  }
  const due = bills(billing, { from: date(`${year}-01-01`), year })
  if (due.mangler.length > 0) return null
  const named = charged.map(({ maaned }) => maaned)
  const silent = due.regninger.filter(({ maaned }) => !named.includes(maaned)).map(({ maaned }) => maaned)
  if (silent.length > 0) {
    const why = `skriv også hva som er krevd for ${silent.join(', ')}, og 0 når ingenting er krevd`
    throw new InputFault('langtidsopphold.krevd', why)
  }
  const months = charged.map(({ maaned, beloep }) => {
    const bill = due.regninger.find((one) => one.maaned === maaned)
    // A month with no payable day is due nothing.
    return { maaned, krevd: oereHalfUp(beloep), riktig: bill?.betales ?? noMoney }
  })
  return { aar: year, ...etteroppgjoer(months) }
}
