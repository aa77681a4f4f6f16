// Amounts, dates and instants as people read them (bokmål and nynorsk write them alike). Used by page and PDF, so both print the same.
import { minus, type Oere } from './money.ts'

const noBreakSpace = '\u00a0'
const minusSign = '\u2212'

/** "567 127", "−234 591"; øre only where they are not zero: "607,50". */
export function printAmount(amount: Oere): string {
  const whole = Math.trunc(Math.abs(amount) / 100)
  const rest = Math.abs(amount) % 100
  const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, noBreakSpace)
  return `${amount < 0 ? minusSign : ''}${grouped}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`
}

/** "567 127 kr" */
export const printKroner = (amount: Oere): string => `${printAmount(amount)}${noBreakSpace}kr`

/** The way from one sum to the other, always with its sign: "+3 000 kr", "−400 kr", "0 kr". */
export function printDifference(before: Oere, after: Oere): string {
  const difference = minus(after, before)
  return difference > 0 ? `+${printKroner(difference)}` : printKroner(difference)
}

/** "15.02.2024" from YYYY-MM-DD. */
export const printDate = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

const oslo = new Intl.DateTimeFormat('nb-NO', {
  timeZone: 'Europe/Oslo',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
/** "15.02.2024 kl. 10:47" in Norwegian time, from a UTC instant. */
export function printInstant(instant: string): string {
  const part = partsOf(instant)
  return `${part['day']}.${part['month']}.${part['year']} kl.${noBreakSpace}${printClock(instant)}`
}

/** "10:47" in Norwegian time, from a UTC instant. */
export function printClock(instant: string): string {
  const part = partsOf(instant)
  return `${part['hour']}:${part['minute']}`
}

const partsOf = (instant: string): Readonly<Record<string, string>> =>
  Object.fromEntries(oslo.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))
