// The yearly egenandel through a period: from its first day, and again from each day on which a rate changes.
// Egenandelsforskriften § 3; the rates are changed by yearly regulations, G each 1 May.
import type { IsoDate } from '../../base/dates.ts'
import type { Fraction } from '../../base/fraction.ts'
import { type Rate, RateUnknown, type Rates } from '../../rates/rates.ts'
import type { YearlyCharge } from './bill.ts'

export interface Period {
  readonly start: IsoDate
  readonly end: IsoDate
}
/** The first rate that is not proven for a day of the period. */
export interface UnprovenRate {
  readonly sats: string
  readonly tekst: string
  readonly dato: IsoDate
}

const rateNames = ['grunnbeloep', 'fribeloep', 'fribeloep-dobbeltrom']

/** `yearly`: the exact yearly egenandel by the rates of a day. */
export function chargesIn(
  { start, end }: Period,
  yearly: (day: IsoDate) => Fraction,
  rates: Rates,
): readonly YearlyCharge[] | UnprovenRate {
  const rows = rateNames.flatMap((name): readonly Rate[] => rates.get(name) ?? [])
  const changes = rows.map(({ gjelderFra }) => gjelderFra).filter((day) => day > start && day <= end)
  try {
    const days = [start, ...new Set(changes)].sort()
    // The last day too: a rate that ends without a successor has no change to stop at.
    if (start < end) yearly(end)
    return days.map((fra) => ({ fra, aar: yearly(fra) }))
  } catch (thrown) {
    if (!(thrown instanceof RateUnknown)) throw thrown
    const { sats, dato } = thrown
    return { sats, dato, tekst: rates.get(sats)?.[0]?.tekst ?? sats }
  }
}
