// The restatement's own exact numbers: top and bottom as bigints, never shortened. Shares nothing with src/.

export interface Exact {
  readonly top: bigint
  readonly bottom: bigint
}

/** The exact value of a decimal as written: 0.1644, "130160", 1e9. */
export function exact(written: number | string): Exact {
  const [whole = '0', rest = ''] = String(written).split('.')
  return { top: BigInt(whole + rest), bottom: 10n ** BigInt(rest.length) }
}

export const zero = exact(0)
export const plus = (a: Exact, b: Exact): Exact => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
})
export const minus = (a: Exact, b: Exact): Exact => plus(a, { top: -b.top, bottom: b.bottom })
export const times = (a: Exact, b: Exact): Exact => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })
/** b must be above zero. */
export const over = (a: Exact, b: Exact): Exact => {
  if (b.top <= 0n) throw new RangeError('The restatement divides by positive numbers only')
  return { top: a.top * b.bottom, bottom: a.bottom * b.top }
}
export const below = (a: Exact, b: Exact): boolean => a.top * b.bottom < b.top * a.bottom
export const least = (a: Exact, ...more: readonly Exact[]): Exact => more.reduce((m, x) => (below(x, m) ? x : m), a)
export const atLeastZero = (a: Exact): Exact => (a.top < 0n ? zero : a)

/** Whole kroner, rounded down: what a user pays. The value is never below zero here. */
export const kronerDown = (a: Exact): number => Number(a.top / a.bottom)
/** Whole kroner, half up: what a user receives. */
export const kronerHalfUp = (a: Exact): number => Number((2n * a.top + a.bottom) / (2n * a.bottom))
/** Kroner and øre, half up. */
export const oereHalfUp = (a: Exact): number => Number((200n * a.top + a.bottom) / (2n * a.bottom)) / 100
