// Law dates are calendar dates in Europe/Oslo; instants are UTC. Nothing here reads the clock.

declare const isoDateBrand: unique symbol
/** A real calendar date, YYYY-MM-DD. */
export type IsoDate = string & { readonly [isoDateBrand]: true }

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The date, or null when the text is not a real date written YYYY-MM-DD (years 1800–2200). */
export function findDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null
  return day >= 1 && day <= daysInMonth(year, month) ? (text as IsoDate) : null
}

/** The date. Throws RangeError when the text is not one; for literals and checked input. */
export function date(text: string): IsoDate {
  const found = findDate(text)
  if (found === null) throw new RangeError(`Not a date (YYYY-MM-DD): ${text}`)
  return found
}

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))
export const monthOf = (day: IsoDate): number => Number(day.slice(5, 7))
export const dayOf = (day: IsoDate): number => Number(day.slice(8, 10))

/** Days since 0000-03-01-style epoch; only differences mean anything. */
export function dayNumber(day: IsoDate): number {
  const year = yearOf(day)
  const month = monthOf(day)
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400)
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return (year - 1) * 365 + leaps + (daysBefore[month - 1] ?? 0) + leapDay + dayOf(day)
}

/** The date so many days later (or earlier, when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  const instant = new Date(`${day}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return date(instant.toISOString().slice(0, 10))
}

/** Same day so many months later; the last day of the month where that day does not exist. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const last = Math.min(dayOf(day), daysInMonth(year, month))
  return date(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`)
}

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
/** The calendar date in Norway at an instant. */
export const osloDate = (instant: Date): IsoDate => date(oslo.format(instant))
