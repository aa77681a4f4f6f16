// The calculator's JSON kroner → whole øre for print, exactly.
import { decimal, oereHalfUp } from '../../base/fraction.ts'
import type { Oere } from '../../base/money.ts'
import type { Kalkulatorsvar } from '../../rules/calculator/types.ts'

/** Kroner with at most two decimals. */
export const toOere = (kroner: number): Oere => oereHalfUp(decimal(String(kroner)))

/** An amount of the answer; null when it does not apply. Throws when the answer has no such amount. */
export function amountOf({ resultat }: Kalkulatorsvar, name: string): Oere | null {
  const value = resultat[name]
  if (value === null) return null
  if (typeof value !== 'number') throw new Error(`The answer has no amount ${name}`)
  return toOere(value)
}
