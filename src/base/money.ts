// Money at the edges of the rules: whole øre in a safe integer. Inside a rule amounts are exact fractions (fraction.ts).

declare const oereBrand: unique symbol
/** Whole øre, a safe integer; may be negative. */
export type Oere = number & { readonly [oereBrand]: true }

export class AmountOutOfRange extends Error {}

/** An amount in whole øre. Throws AmountOutOfRange unless it is a safe integer. */
export function oere(amount: number): Oere {
  if (!Number.isSafeInteger(amount)) throw new AmountOutOfRange(`Not a whole, exact number of øre: ${amount}`)
  return (amount === 0 ? 0 : amount) as Oere
}

/** An amount in whole kroner, as Skatteetaten and Fiks send it. */
export function kroner(amount: number): Oere {
  if (!Number.isSafeInteger(amount)) throw new AmountOutOfRange(`Not a whole, exact number of kroner: ${amount}`)
  return oere(amount * 100)
}

/** Whole kroner of an amount that is known to be whole; throws when øre remain, so that nothing is rounded unnamed. */
export function wholeKroner(amount: Oere): number {
  if (amount % 100 !== 0) throw new AmountOutOfRange(`${amount} øre is not whole kroner`)
  return amount / 100
}

export const noMoney = oere(0)

export function sum(amounts: Iterable<Oere>): Oere {
  let total = 0
  for (const amount of amounts) total += amount
  return oere(total)
}

export const minus = (a: Oere, b: Oere): Oere => oere(a - b)
export const negate = (a: Oere): Oere => oere(-a)
export const atLeastZero = (a: Oere): Oere => (a < 0 ? noMoney : a)
