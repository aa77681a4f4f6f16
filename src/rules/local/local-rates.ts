// The municipality's own amounts and the national rates → the rates of a calculation. A confirmed national rate is the law's limit:
// forskrift 1478 § 1 (the price never above) and § 3c (the income limit never below). One to be confirmed gives way.
import type { IsoDate } from '../../base/dates.ts'
import { compare, decimal, type Fraction, oereHalfUp } from '../../base/fraction.ts'
import { printDate, printKroner } from '../../base/print.ts'
import { findRate, type Rate, type Rates } from '../../rates/rates.ts'
import { InputFault } from '../input.ts'
import type { LocalChoice, LocalForm, LocalValue } from './choices.ts'
import { choiceOf } from './read-choice.ts'
import type { LocalRow } from './use-choices.ts'

type Amount = Extract<LocalForm, { type: 'kroner' }>

/**
 * The municipality's own amounts stand before the national ones, on the days both are in force and the own amount keeps the limit.
 * Where no national rate is proven there is no limit to hold the own amount against, so it is unknown as well.
 */
export function ratesWithLocal(rates: Rates, rows: readonly LocalRow[]): Rates {
  const merged = new Map(rates)
  for (const row of rows) {
    const { form } = choiceOf(row.id)
    if (form.type !== 'kroner' || typeof row.verdi !== 'number') continue
    for (const navn of form.satser) {
      const national = rates.get(navn)
      if (national === undefined) throw new Error(`No rate is named ${navn}`)
      const own = national.flatMap((rate) => localRate(row, form, rate))
      merged.set(navn, [...own, ...(merged.get(navn) ?? [])])
    }
  }
  return merged
}

/** None when the two share no day, or the confirmed national rate is the better one for the household. */
function localRate(row: LocalRow, form: Amount, national: Rate): Rate[] {
  const verdi = decimal(String(row.verdi))
  const gjelderFra = row.fra > national.gjelderFra ? row.fra : national.gjelderFra
  const gjelderTil = row.til !== null && row.til < national.gjelderTil ? row.til : national.gjelderTil
  if (gjelderTil < gjelderFra || breaks(verdi, form, national)) return []
  const kilde = `kommunens vedtak ${row.vedtatt}, sak ${row.saksnummer}`
  const proof = { kilde, merke: 'K', sistSjekket: row.vedtatt, bekreftes: false } as const
  return [{ ...national, ...proof, verdi, gjelderFra, gjelderTil }]
}

const breaks = (verdi: Fraction, { grense }: Amount, national: Rate): boolean =>
  !national.bekreftes && compare(verdi, national.verdi) * (grense === 'hoeyst' ? 1 : -1) > 0

/** Before an own amount is adopted. Throws InputFault when it breaks the confirmed national limit on its first day. */
export function checkLimit({ form }: LocalChoice, value: LocalValue, fra: IsoDate, rates: Rates): void {
  if (form.type !== 'kroner' || typeof value !== 'number') return
  // The first of the rates is the one for the whole country; the others are for parts of it and lower.
  const national = findRate(rates, form.satser[0], fra)
  if (national === null || !breaks(decimal(String(value)), form, national)) return
  const side = form.grense === 'hoeyst' ? 'høyere' : 'lavere'
  const limit = printKroner(oereHalfUp(national.verdi))
  throw new InputFault('verdi', `beløpet kan ikke være ${side} enn det nasjonale ${printDate(fra)}, som er ${limit}`)
}
