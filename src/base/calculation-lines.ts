// The calculation's tree → its lines in order, and what each line does to the sum in the end. Page and PDF read the signs here, and
// nowhere else: the same line has the same sign on both.
import type { Operasjon } from './terms.ts'

export type Effect = 'oeker' | 'reduserer'

/** The sign that is drawn before a line. */
export const drawnSigns: Readonly<Record<Effect, string>> = { oeker: '+', reduserer: '\u2212' }

interface Signed<Node> {
  readonly id: string
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

/** `nodes`: what lies right under the whole sum. */
export const linesOf = <Node extends Signed<Node>>(nodes: readonly Node[]): readonly Line<Node>[] => under(nodes, 1, [])

function under<Node extends Signed<Node>>(
  nodes: readonly Node[],
  sign: 1 | -1,
  within: readonly string[],
): Line<Node>[] {
  return nodes.flatMap((node) => {
    const own = (sign * ownSign(node)) as 1 | -1
    const line: Line<Node> = { node, depth: within.length, within, effect: own === 1 ? 'oeker' : 'reduserer' }
    return [line, ...under(node.noder, own, [...within, node.id])]
  })
}
