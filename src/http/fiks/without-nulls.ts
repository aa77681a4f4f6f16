// Fiks' contract has no null, and its published examples are full of them. In: a parsed body. Out: the same without fields that
// are null, so that null reads as left out and a required field that is null is one that is missing.
import { Problem } from '../../base/errors.ts'

/** Deeper than any request of the contract, and far from the end of the stack. */
const deepest = 64

/**
 * Items of a list stay where they are: a null among people is nobody's absence, and is refused. Throws Problem
 * ugyldig-foresporsel when it is nested deeper than any request is.
 */
export function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > deepest) throw new Problem('ugyldig-foresporsel', { hva: `innholdet har mer enn ${deepest} nivåer` })
  if (Array.isArray(value)) return value.map((inner) => withoutNulls(inner, depth + 1))
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner, depth + 1)]))
}
