// Which days a chain needs a checkpoint for, from the newest one it has and the time now: yesterday, and the last day of every
// month in between, so that each month is sealed where it ended although the product was stopped.
import { addDays, addMonths, date, type IsoDate, osloDate } from '../base/dates.ts'

/** Days that are over, oldest first, all after `last` (null: no checkpoint yet; then from the day of the first row). */
export function daysToSeal(now: Date, last: IsoDate | null, firstRow: IsoDate): readonly IsoDate[] {
  const yesterday = addDays(osloDate(now), -1)
  const from = last === null ? firstRow : addDays(last, 1)
  if (from > yesterday) return []
  const days: IsoDate[] = []
  for (let end = lastOfMonth(from); end < yesterday; end = lastOfMonth(addDays(end, 1))) days.push(end)
  return [...days, yesterday]
}

export const lastOfMonth = (day: IsoDate): IsoDate => addDays(addMonths(date(`${day.slice(0, 7)}-01`), 1), -1)

const hour = 3_600_000

/** UTC instant at which the day begins in Norway, one or two hours before it does in UTC. */
export function startOfDay(day: IsoDate): string {
  const utc = Date.parse(`${day}T00:00:00Z`)
  const start = new Date(utc - 2 * hour)
  return (osloDate(start) === day ? start : new Date(utc - hour)).toISOString()
}
