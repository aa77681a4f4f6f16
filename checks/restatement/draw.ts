// Random inputs from a seed (mulberry32), with a taste for the places where rules break: limits, and the øre around them.

export type Draw = () => number

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from lo to hi, both included. */
export const whole = (draw: Draw, lo: number, hi: number): number => lo + Math.floor(draw() * (hi - lo + 1))
export const oneOf = <T>(draw: Draw, from: readonly T[]): T => from[whole(draw, 0, from.length - 1)] as T
export const chance = (draw: Draw, p: number): boolean => draw() < p
/** A decimal with two digits, from lo to hi in hundredths. */
export const hundredths = (draw: Draw, lo: number, hi: number): number => whole(draw, lo, hi) / 100

/** Kroner from 0 to max, often whole, often within two kroner of one of the limits. */
export function amount(draw: Draw, max: number, limits: readonly number[] = []): number {
  const kind = draw()
  if (kind < 0.35 && limits.length > 0) {
    const oere = Math.round(oneOf(draw, limits) * 100) + oneOf(draw, [-200, -100, -1, 0, 0, 1, 100, 200])
    return Math.max(0, Math.min(oere, 100_000_000_000)) / 100
  }
  if (kind < 0.37) return oneOf(draw, [0, 0.01, 1, 1_000_000_000, 999_999_999.99])
  return kind < 0.7 ? whole(draw, 0, max) : hundredths(draw, 0, max * 100)
}

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10)
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const oneDay = 86_400_000
export const addDays = (day: string, days: number): string => dayText(time(day) + days * oneDay)

/** A day from first to last, one in three within a day of one of the changes (which may lie outside). */
export function dayIn(draw: Draw, span: readonly [first: string, last: string], changes: readonly string[]): string {
  if (chance(draw, 0.34)) return addDays(oneOf(draw, changes), whole(draw, -1, 1))
  return addDays(span[0], whole(draw, 0, (time(span[1]) - time(span[0])) / oneDay))
}

/** The same day and month of each year. */
export const yearly = (monthAndDay: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-${monthAndDay}`)
