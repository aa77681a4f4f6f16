// Exact arithmetic inside the rules: a fraction of bigints, always in lowest terms with a positive denominator.
import { type Oere, oere } from './money.ts'

export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** n/d in lowest terms. Throws RangeError when d is 0. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  let top = BigInt(n)
  let bottom = BigInt(d)
  if (bottom === 0n) throw new RangeError('A fraction cannot have 0 below the line')
  if (bottom < 0n) [top, bottom] = [-top, -bottom]
  if (bottom === 1n) return { n: top, d: bottom }
  const common = gcd(top, bottom)
  return { n: top / common, d: bottom / common }
}

/** The exact value of a decimal as written, e.g. "0.1644". Throws RangeError for anything that is not one. */
export function decimal(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`Not a decimal number: ${text}`)
  const [, sign, whole = '', part = ''] = match
  const top = BigInt(whole + part)
  return fraction(sign === '-' ? -top : top, 10n ** BigInt(part.length))
}

export const fromOere = (amount: Oere): Fraction => fraction(BigInt(amount), 100n)
export const percent = (text: string): Fraction => multiply(decimal(text), fraction(1, 100))
export const zero: Fraction = { n: 0n, d: 1n }

export function add(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d)
}
export function subtract(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? fraction(a.n - b.n, a.d) : fraction(a.n * b.d - b.n * a.d, a.d * b.d)
}
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)
export const compare = (a: Fraction, b: Fraction): number => {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}
export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)
export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)
export const notNegative = (a: Fraction): Fraction => (a.n < 0n ? zero : a)

function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient
}

/** Kroner → whole øre, half up (towards +∞), the printed exact value. */
export const oereHalfUp = (a: Fraction): Oere => oere(Number(floorDivide(a.n * 200n + a.d, a.d * 2n)))
/** Kroner → whole kroner in øre, half up (towards +∞). */
export const kronerHalfUp = (a: Fraction): Oere => oere(Number(floorDivide(a.n * 2n + a.d, a.d * 2n)) * 100)
/** Kroner → whole kroner in øre, down (towards −∞): used when the user pays. */
export const kronerDown = (a: Fraction): Oere => oere(Number(floorDivide(a.n, a.d)) * 100)
