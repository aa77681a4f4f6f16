// National rates read by date. In: the checked rows of lov/satser. Out: one rate with its source, or RateUnknown: never last
// year's value, never a placeholder (habit 7).
import type { IsoDate } from '../base/dates.ts'
import type { Fraction } from '../base/fraction.ts'

/** P: primary text seen · D: derived from primary text · K: municipality, KS or press. Unproven values do not exist here. */
export type Merke = 'P' | 'D' | 'K'

export interface Rate {
  readonly navn: string
  readonly tekst: string
  /** kr: kroner; andel: a share, 0.75 = 75 %. */
  readonly enhet: 'kr' | 'andel'
  readonly hjemmel: string
  /** Kroner, or the share. */
  readonly verdi: Fraction
  readonly gjelderFra: IsoDate
  readonly gjelderTil: IsoDate
  readonly kilde: string
  readonly merke: Merke
  readonly sistSjekket: IsoDate
  /** One single source, or never seen printed: the municipality must confirm it, and its own list goes before. */
  readonly bekreftes: boolean
}

/** Rows per rate, in order of date, without overlap. */
export type Rates = ReadonlyMap<string, readonly Rate[]>

/** The rate is not proven for the date. `sats` is the rate's name. */
export class RateUnknown extends Error {
  readonly sats: string
  readonly dato: IsoDate
  constructor(sats: string, dato: IsoDate) {
    super(`No proven value of ${sats} on ${dato}`)
    this.name = 'RateUnknown'
    this.sats = sats
    this.dato = dato
  }
}

/** The rate in force on a date, or null when none is proven. */
export function findRate(rates: Rates, navn: string, dato: IsoDate): Rate | null {
  const rows = rates.get(navn)
  if (rows === undefined) throw new Error(`No rate is named ${navn}`)
  return rows.find((row) => row.gjelderFra <= dato && dato <= row.gjelderTil) ?? null
}

/** The rate in force on a date; both its first and last day included. Throws RateUnknown. */
export function rateOn(rates: Rates, navn: string, dato: IsoDate): Rate {
  const found = findRate(rates, navn, dato)
  if (found === null) throw new RateUnknown(navn, dato)
  return found
}
