// Flattens the calculation's tree to the rows of a table. In: the tree. Out: rows in order, each with its depth and sign.
import type { Node } from '../../rules/types.ts'
import { signOf } from './amounts-by-person.ts'

export interface Line {
  readonly node: Node
  readonly depth: number
  /** Ids of the groups it lies in, outermost first. */
  readonly within: readonly string[]
  /** What the line does to the sum in the end, through all the signs above it. */
  readonly effect: 'oeker' | 'reduserer'
}

export function linesOf(nodes: readonly Node[], sign: 1 | -1 = 1, within: readonly string[] = []): readonly Line[] {
  return nodes.flatMap((node) => {
    const own = (sign * signOf(node)) as 1 | -1
    const line: Line = { node, depth: within.length, within, effect: own === 1 ? 'oeker' : 'reduserer' }
    return [line, ...linesOf(node.noder, own, [...within, node.id])]
  })
}

/** Visible when every group around it is open. */
export const isVisible = (line: Line, open: ReadonlySet<string>): boolean => line.within.every((id) => open.has(id))

export const groupIds = (lines: readonly Line[]): readonly string[] =>
  lines.filter(({ node }) => node.noder.length > 0).map(({ node }) => node.id)

/** Where a post counts: its own line, and the name of the group nearest around it. */
export interface Counted {
  readonly line: Line
  readonly group: string
}

/** The posts that stand among the lines, by technical name. */
export function countedPosts(nodes: readonly Node[]): ReadonlyMap<string, Counted> {
  const lines = linesOf(nodes)
  const names = new Map(lines.map(({ node }) => [node.id, node.navn]))
  return new Map(
    lines
      .filter(({ node }) => node.type === 'POST')
      .map((line) => [line.node.tekniskNavn, { line, group: names.get(line.within.at(-1) ?? '') ?? line.node.navn }]),
  )
}
