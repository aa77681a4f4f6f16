// The charge for one calendar month of a long stay: whole months cost a twelfth of the year, parts by the municipality's choice,
// and a month with a rate change or a new decision in it is split at that day. Egenandelsforskriften §§ 3 and 6.
import { addDays, daysInMonth, type IsoDate, dayNumber, monthOf, yearOf } from '../../base/dates.ts'
import { add, type Fraction, fraction, multiply, zero } from '../../base/fraction.ts'
import { ChoiceMissing, type Delmaaned, type PayableDays } from './period.ts'

/** The yearly egenandel in force from a day until the next. */
export interface YearlyCharge {
  readonly fra: IsoDate
  readonly aar: Fraction
}
export interface BillPart {
  readonly fra: IsoDate
  readonly til: IsoDate
  readonly dager: number
  /** Exact kroner. */
  readonly beloep: Fraction
}

function partPrice(yearly: Fraction, day: IsoDate, days: number, choice: Delmaaned | undefined): Fraction {
  if (choice === undefined) throw new ChoiceMissing('delmaaned')
  if (choice === 'aar-365') return multiply(yearly, fraction(days, 365))
  const inMonth = choice === 'maaned-30' ? 30 : daysInMonth(yearOf(day), monthOf(day))
  return multiply(yearly, fraction(days, 12 * inMonth))
}

function chargeOn(charges: readonly YearlyCharge[], day: IsoDate): YearlyCharge {
  const found = charges.findLast((charge) => charge.fra <= day)
  if (found === undefined) throw new RangeError(`No yearly egenandel is in force on ${day}`)
  return found
}

/**
 * The parts of the bill, in order. `charges` in order of date; one must be in force on the first payable day.
 * Throws ChoiceMissing when a part of a month must be priced and the municipality has not chosen how.
 */
export function billParts(
  days: PayableDays,
  charges: readonly YearlyCharge[],
  choice: Delmaaned | undefined,
): readonly BillPart[] {
  const cuts = charges.map(({ fra }) => fra).filter((fra) => fra > days.fra && fra <= days.til)
  const starts = [days.fra, ...cuts]
  return starts.map((fra, i) => {
    const next = starts[i + 1]
    const til = next === undefined ? days.til : addDays(next, -1)
    const dager = dayNumber(til) - dayNumber(fra) + 1
    const { aar } = chargeOn(charges, fra)
    const whole = days.helMaaned && starts.length === 1
    return { fra, til, dager, beloep: whole ? multiply(aar, fraction(1, 12)) : partPrice(aar, fra, dager, choice) }
  })
}

export const billTotal = (parts: readonly BillPart[]): Fraction =>
  parts.reduce((total, { beloep }) => add(total, beloep), zero)
