// Fiks' contract has no null, and its published examples are full of them. In: a parsed body. Out: the same without fields that
// are null, so that null reads as left out and a required field that is null is one that is missing.

/** Items of a list stay where they are: a null among people is nobody's absence, and is refused. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]))
}
