// From which day a long stay is paid for, and which days of a month are payable. Egenandelsforskriften § 6 first and fourth ledd.
import { addDays, addMonths, daysInMonth, type IsoDate, date, dayNumber, monthOf, yearOf } from '../../base/dates.ts'

export interface Stay {
  readonly innflytting: IsoDate
  /** Start of an unbroken stay in another institution or in privat forpleining that the resident moved directly from. */
  readonly direkteFra?: IsoDate | undefined
  /** Day of discharge or death; payable itself. undefined: still there. */
  readonly sisteDag?: IsoDate | undefined
}

/**
 * The free month ends on «the same date of the next month», which is then the first payable day, or payment starts the day after it.
 * No national rule; each municipality chooses once.
 */
export type FoersteBetalingsdag = 'samme-dato' | 'dagen-etter'
/** How a part of a month is priced: year/365, month/30 or month/days of that month. No national rule. */
export type Delmaaned = 'aar-365' | 'maaned-30' | 'maaned-dager'

/** The municipality has not made a choice that a bill needs. `valg` names it. */
export class ChoiceMissing extends Error {
  readonly valg: 'foersteBetalingsdag' | 'delmaaned'
  constructor(valg: ChoiceMissing['valg']) {
    super(`The municipality has not chosen ${valg}`)
    this.name = 'ChoiceMissing'
    this.valg = valg
  }
}

/**
 * First payable day of the stay. Time in another institution on a direct move counts towards the month.
 * A month that lacks the date ends on its last day (a reading). Throws ChoiceMissing.
 */
export function firstPayableDay(stay: Stay, choice: FoersteBetalingsdag | undefined): IsoDate {
  if (choice === undefined) throw new ChoiceMissing('foersteBetalingsdag')
  const monthOver = addMonths(stay.direkteFra ?? stay.innflytting, 1)
  const first = choice === 'samme-dato' ? monthOver : addDays(monthOver, 1)
  return first < stay.innflytting ? stay.innflytting : first
}

export interface PayableDays {
  readonly fra: IsoDate
  readonly til: IsoDate
  readonly dager: number
  /** Every day of the calendar month is payable. */
  readonly helMaaned: boolean
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')

/** The payable days of one calendar month (any day in it names it), or null when there are none. */
export function payableDays(stay: Stay, first: IsoDate, month: IsoDate): PayableDays | null {
  const [year, number] = [yearOf(month), monthOf(month)]
  const start = date(`${year}-${twoDigits(number)}-01`)
  const end = date(`${year}-${twoDigits(number)}-${daysInMonth(year, number)}`)
  const fra = first > start ? first : start
  const til = stay.sisteDag !== undefined && stay.sisteDag < end ? stay.sisteDag : end
  if (fra > til) return null
  return { fra, til, dager: dayNumber(til) - dayNumber(fra) + 1, helMaaned: fra === start && til === end }
}
