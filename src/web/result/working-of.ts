// How a group that is a sum of its own came to be, of the record's own lines, so that nobody reads them as parts of the whole sum.
// In: a line of the calculation. Out: "0 − 154 031 − 3 600", what that is, and what it counts as after its limit.
import { isOwnSum, ownSign } from '../../base/calculation-lines.ts'
import { type Oere, oere } from '../../base/money.ts'
import { printAmount } from '../../base/print.ts'
import type { Node } from '../../rules/types.ts'

export interface Working {
  readonly terms: string
  readonly sum: Oere
  readonly counts: Oere
}

/** null: a plain total of its lines. */
export function workingOf(node: Node): Working | null {
  if (!isOwnSum(node)) return null
  const terms = node.noder.map((child, i) => {
    const amount = child.beloep < 0 ? `(${printAmount(child.beloep)})` : printAmount(child.beloep)
    if (i === 0) return ownSign(child) === 1 ? amount : `\u2212${amount}`
    return `${ownSign(child) === 1 ? '+' : '\u2212'} ${amount}`
  })
  const sum = oere(node.noder.reduce((all, child) => all + ownSign(child) * child.beloep, 0))
  return { terms: terms.join(' '), sum, counts: node.beloep }
}
