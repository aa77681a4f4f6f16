// The yearly egenandel through a period: from its first day, and again from each day on which a rate changes.
// Egenandelsforskriften § 3; the rates are changed by yearly regulations, G each 1 May.
import { addDays, type IsoDate } from '../../base/dates.ts'
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

export interface ProvenCharges {
  /** From the first day on; empty when a rate is not proven even for that. */
  readonly charges: readonly YearlyCharge[]
  /** Why they do not reach the end of the period; null when they do. They hold until the day before. */
  readonly unproven: UnprovenRate | null
}

const rateNames = ['grunnbeloep', 'fribeloep', 'fribeloep-dobbeltrom']

/** `yearly`: the exact yearly egenandel by the rates of a day. Throws only what `yearly` throws beside RateUnknown. */
export function chargesIn({ start, end }: Period, yearly: (day: IsoDate) => Fraction, rates: Rates): ProvenCharges {
  const charges: YearlyCharge[] = []
  for (const fra of [start, ...changesAfter(start, end, rates)]) {
    try {
      charges.push({ fra, aar: yearly(fra) })
    } catch (thrown) {
      if (!(thrown instanceof RateUnknown)) throw thrown
      const { sats, dato } = thrown
      return { charges, unproven: { sats, dato, tekst: rates.get(sats)?.[0]?.tekst ?? sats } }
    }
  }
  return { charges, unproven: null }
}

/** Days on which a rate begins, or is over: a rate may end without a successor. */
function changesAfter(start: IsoDate, end: IsoDate, rates: Rates): readonly IsoDate[] {
  const rows = rateNames.flatMap((name): readonly Rate[] => rates.get(name) ?? [])
  const days = rows.flatMap(({ gjelderFra, gjelderTil }) => [gjelderFra, addDays(gjelderTil, 1)])
  return [...new Set(days)].filter((day) => day > start && day <= end).sort()
}
