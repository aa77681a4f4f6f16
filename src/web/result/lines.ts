// The rows of the calculation's table that are visible, fold and count. In: the lines of base/calculation-lines.ts.
import { type Effect, type Line as LineOf, linesOf } from '../../base/calculation-lines.ts'
import type { Node } from '../../rules/types.ts'

export type Line = LineOf<Node>

/** Visible when every group around it is open. */
export const isVisible = (line: Line, open: ReadonlySet<string>): boolean => line.within.every((id) => open.has(id))

export const groupIds = (lines: readonly Line[]): readonly string[] =>
  lines.filter(({ node }) => node.noder.length > 0).map(({ node }) => node.id)

/** Where a post counts: its own line, and the name of the group nearest around it. */
export interface Counted {
  readonly line: Line
  readonly group: string
}

/** The posts that stand among the lines, by technical name: one place for each person and group it counts in, which may differ. */
export function countedPosts(nodes: readonly Node[]): ReadonlyMap<string, readonly Counted[]> {
  const lines = linesOf(nodes)
  const names = new Map(lines.map(({ node }) => [node.id, node.navn]))
  const posts = lines.filter(({ node }) => node.type === 'POST')
  const counted = posts.map((line) => ({ line, group: names.get(line.within.at(-1) ?? '') ?? line.node.navn }))
  const places = new Map<string, Counted[]>()
  for (const one of counted) {
    const { tekniskNavn } = one.line.node
    places.set(tekniskNavn, [...(places.get(tekniskNavn) ?? []), one])
  }
  return places
}

/** What the post does to the sum, each thing once: a resident's wage raises it, and the spouse's lowers a deduction. */
export const effectsOf = (places: readonly Counted[]): readonly Effect[] => [
  ...new Set(places.map(({ line }) => line.effect)),
]
