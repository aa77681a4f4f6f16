// Every name of a year has exactly one place per service: a name with no place or two is a mistake, never a guess.
import type { Field, FieldApi } from './fields.ts'
import type { Problems } from './law-row.ts'
import type { PostRow } from './post-row.ts'
import type { PostTable } from './post-table.ts'

/** The table with a row for every name of its sources; names without a place and names with two are noted. */
export function covered(table: PostTable, fields: ReadonlyMap<string, Field>, problems: Problems): PostTable {
  const rows = rowsByName(table.poster)
  const asked = new Set<FieldApi>(table.poster.map(({ plass }) => plass.api))
  const extra: PostRow[] = []
  for (const field of fields.values()) {
    if (!asked.has(field.api)) continue
    const own = rows.get(field.navn) ?? []
    const used = own.length > 0 ? own : utelattAbove(field.navn, rows)
    if (own.length === 0) extra.push(...used.map((row) => memberRow(row, field)))
    checkYears(field, used, table, problems)
  }
  return { ...table, poster: [...table.poster, ...extra] }
}

/** The utelatt row of the nearest object around a member; none for a name that is not a path. */
function utelattAbove(navn: string, rows: ReadonlyMap<string, readonly PostRow[]>): readonly PostRow[] {
  const cut = navn.lastIndexOf('/')
  if (cut <= 0) return []
  const above = rows.get(navn.slice(0, cut))?.filter(({ plass }) => plass.plass === 'utelatt') ?? []
  return above.length > 0 ? above : utelattAbove(navn.slice(0, cut), rows)
}

const memberRow = (row: PostRow, field: Field): PostRow => ({
  ...row,
  navn: field.navn,
  plass: { ...row.plass, navn: field.navn },
})

function rowsByName(rows: readonly PostRow[]): ReadonlyMap<string, readonly PostRow[]> {
  const found = new Map<string, PostRow[]>()
  for (const row of rows) found.set(row.navn, [...(found.get(row.navn) ?? []), row])
  return found
}

function checkYears(field: Field, rows: readonly PostRow[], table: PostTable, problems: Problems): void {
  for (let aar = Math.max(field.fra, table.fra); aar <= Math.min(field.til, table.til); aar++) {
    const holding = rows.filter(({ fra, til }) => fra <= aar && aar <= til)
    if (holding.length === 0) {
      problems.add(
        table.file,
        ['poster'],
        `${field.navn} has no place in ${aar}. Add a row with plass: beregning, visning, kommune or utelatt.`,
      )
      return
    }
    if (holding.length > 1) {
      holding[1]?.row.wrong(`${field.navn} has two places in ${aar} (overlapping years). Keep one row per year.`, 'fra')
      return
    }
  }
}
