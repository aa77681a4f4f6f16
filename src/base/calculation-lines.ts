// The calculation's tree → its lines in order, and what each line does to the sum in the end. Page and PDF read the signs here, and
// nowhere else: the same line has the same sign on both.
import type { Operasjon } from './terms.ts'

/** The last two: within a group that is a sum of its own, what the line does to that group. */
export type Effect = 'oeker' | 'reduserer' | 'lagtTil' | 'trukketFra'

/** The sign that is drawn before a line. */
export const drawnSigns: Readonly<Record<Effect, string>> = {
  oeker: '+',
  reduserer: '\u2212',
  lagtTil: '+',
  trukketFra: '\u2212',
}

interface Signed<Node> {
  readonly id: string
  readonly tekniskNavn: string
  readonly operasjon: Operasjon
  readonly noder: readonly Node[]
}

export interface Line<Node> {
  readonly node: Node
  readonly depth: number
  /** Ids of the groups it lies in, outermost first. */
  readonly within: readonly string[]
  /** What the line does to the sum in the end, through all the signs above it. */
  readonly effect: Effect
}

/** What the line does to the group right around it. */
export const ownSign = ({ operasjon }: { readonly operasjon: Operasjon }): 1 | -1 => (operasjon === 'ADDERE' ? 1 : -1)

/**
 * Is the group a sum of its own? § 5's deduction for a relative is: the relative's income lowers the deduction, and is no income of
 * the household, so within it a sign tells what is added and subtracted there.
 */
export const isOwnSum = ({ tekniskNavn, noder }: { tekniskNavn: string; noder: readonly unknown[] }): boolean =>
  noder.length > 0 && tekniskNavn === 'mellomregningPaarorende'

interface Around {
  readonly sign: 1 | -1
  readonly within: readonly string[]
  readonly inOwnSum: boolean
}

/** `nodes`: what lies right under the whole sum. */
export const linesOf = <Node extends Signed<Node>>(nodes: readonly Node[]): readonly Line<Node>[] =>
  under(nodes, { sign: 1, within: [], inOwnSum: false })

function under<Node extends Signed<Node>>(nodes: readonly Node[], { sign, within, inOwnSum }: Around): Line<Node>[] {
  return nodes.flatMap((node) => {
    const own = (sign * ownSign(node)) as 1 | -1
    const line: Line<Node> = { node, depth: within.length, within, effect: effectOf(own, inOwnSum) }
    const begins = !inOwnSum && isOwnSum(node)
    const inside = { sign: begins ? (1 as const) : own, within: [...within, node.id], inOwnSum: inOwnSum || begins }
    return [line, ...under(node.noder, inside)]
  })
}

function effectOf(sign: 1 | -1, inOwnSum: boolean): Effect {
  if (inOwnSum) return sign === 1 ? 'lagtTil' : 'trukketFra'
  return sign === 1 ? 'oeker' : 'reduserer'
}
