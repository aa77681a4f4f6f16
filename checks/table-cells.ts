// What one who listens is told of the tables on a page, by Chromium's own accessibility tree: for each cell its row's header, its
// column's header, and what it holds. Nothing is taken from the page's own markup.
import type { Page } from 'playwright-core'

export interface ReadCell {
  /** The accessible name of the row's header. */
  readonly row: string
  /** The accessible name of the header of its column; null where the tree has none for it. */
  readonly column: string | null
  readonly cell: string
}
export interface ReadTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly cells: readonly ReadCell[]
}

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly childIds?: readonly string[]
}
type Tree = ReadonlyMap<string, AxNode>

const roleOf = (node: AxNode): string => (node.ignored ? '' : (node.role?.value ?? ''))
const textOf = (node: AxNode | undefined): string => (node?.name?.value ?? '').replaceAll(/\s+/g, ' ').trim()

/** The nodes beneath with one of the roles, in reading order; not those within another such node. */
function within(tree: Tree, node: AxNode, roles: readonly string[]): readonly AxNode[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = tree.get(id)
    if (child === undefined) return []
    return roles.includes(roleOf(child)) ? [child] : within(tree, child, roles)
  })
}

const cellRoles = ['cell', 'gridcell', 'columnheader', 'rowheader']

/** A row: its header first, then its cells; the last cell of a row that spans columns is under the last header. */
function readRow(tree: Tree, row: AxNode, columns: readonly string[]): readonly ReadCell[] {
  const all = within(tree, row, cellRoles)
  const header = all.find((one) => roleOf(one) === 'rowheader')
  if (header === undefined) return []
  const whole = all.length === columns.length
  return all.flatMap((one, i) => {
    if (one === header) return []
    const column = whole ? columns[i] : i === all.length - 1 ? columns.at(-1) : null
    return [{ row: textOf(header), column: column ?? null, cell: textOf(one) }]
  })
}

function readTable(tree: Tree, table: AxNode): ReadTable {
  const rows = within(tree, table, ['row'])
  const heads =
    rows.map((row) => within(tree, row, ['columnheader']).map(textOf)).find((names) => names.length > 0) ?? []
  return { name: textOf(table), columns: heads, cells: rows.flatMap((row) => readRow(tree, row, heads)) }
}

export async function readTables(page: Page): Promise<readonly ReadTable[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] }
  await session.detach()
  const tree: Tree = new Map(nodes.map((node) => [node.nodeId, node]))
  const root = nodes[0]
  if (root === undefined) throw new Error('the page has no accessibility tree')
  return within(tree, root, ['table']).map((table) => readTable(tree, table))
}
