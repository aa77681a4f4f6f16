// The guides' addresses, and the paragraphs that other pages open. In: a service and a paragraph. Out: an address of ours.
import { type Beregningstype, beregningstyper } from '../../base/terms.ts'
import type { Node } from '../../rules/types.ts'
import type { Step } from '../oppslag/steps.ts'

export const parts = ['spoersmaal', 'lov', 'teller', 'vises', 'manuelt', 'eksempel', 'pris', 'ord'] as const
export type Part = (typeof parts)[number]
/** A part of the guide, a page of the wizard, a group of the calculation or a manual post. */
export type Anchor = Part | `steg-${Step}` | `gruppe-${string}` | `post-${string}`

const slugs: Readonly<Record<Beregningstype, string>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: 'langtidsopphold',
  PRAKTISK_BISTAND: 'praktisk-bistand',
  BARNEHAGE_SFO: 'barnehage-og-sfo',
}

export const guidesPath = '/veiledning'

export const guidePath = (service: Beregningstype, anchor?: Anchor): string =>
  `${guidesPath}/${slugs[service]}${anchor === undefined ? '' : `#${anchor}`}`

/** The services in the order they are listed. */
export const guides: readonly Beregningstype[] = [...beregningstyper].reverse()

export const findGuide = (slug: string): Beregningstype | null => guides.find((one) => slugs[one] === slug) ?? null

/** The paragraph of a result's line: its manual post, its group, or the group around it. `groups`: those the law names. */
export function anchorOf(node: Node, tree: readonly Node[], groups: ReadonlySet<string>): Anchor {
  if (node.kilde === 'MANUELL_INPUT') return `post-${node.tekniskNavn}`
  const around = [...pathTo(node, tree), node].reverse().find(({ tekniskNavn }) => groups.has(tekniskNavn))
  return around === undefined ? 'teller' : `gruppe-${around.tekniskNavn}`
}

/** The groups a node lies in, outermost first; empty when it is not there, or lies in none. */
function pathTo(node: Node, tree: readonly Node[]): readonly Node[] {
  for (const one of tree) {
    if (one === node || one.noder.includes(node)) return one === node ? [] : [one]
    const within = pathTo(node, one.noder)
    if (within.length > 0) return [one, ...within]
  }
  return []
}
