// Splits a line of the calculation by person, for the columns. In: a node and the persons in order. Out: an amount or null each.
import { ownSign } from '../../base/calculation-lines.ts'
import { noMoney, type Oere, oere } from '../../base/money.ts'
import type { Node } from '../../rules/types.ts'

/**
 * What each person's part of a line is, before the line's own sign. null: the person has no part, or the line does not
 * divide by person (a limit such as «never below 0» works on the whole). Parts always add up to the line, or are not given.
 */
export function amountsByPerson(node: Node, persons: readonly string[]): (Oere | null)[] {
  const nobody = persons.map(() => null)
  if (node.person !== undefined) return persons.map((person) => (person === node.person ? node.beloep : null))
  if (node.noder.length === 0) return nobody
  const parts = node.noder.map((child) => ({ sign: ownSign(child), amounts: amountsByPerson(child, persons) }))
  const sums = persons.map((_, column) => {
    const own = parts.filter((part) => part.amounts[column] !== null)
    if (own.length === 0) return null
    return oere(own.reduce((sum, part) => sum + part.sign * (part.amounts[column] ?? noMoney), 0))
  })
  const total = sums.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
  return total === node.beloep ? sums : nobody
}
