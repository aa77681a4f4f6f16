// bench/result.json before this run, and this run's rows → the rows to keep. A run of one part (--bare) leaves the others as they
// were; each row says itself on which machine, commit and day it was measured.
import { existsSync, readFileSync } from 'node:fs'

export interface KeptRow {
  readonly name: string
}

/** The rows that are kept; none when there is no file, or one of the older form, whose rows do not say when they were measured. */
export function keptRows(file: string): readonly KeptRow[] {
  if (!existsSync(file)) return []
  const { measured } = JSON.parse(readFileSync(file, 'utf8')) as { measured: (KeptRow & { machine?: unknown })[] }
  return measured.filter(({ machine }) => machine !== undefined)
}

/** A row that is measured anew takes the place of its name; new names come last. */
export function mergedRows<Row extends KeptRow>(kept: readonly KeptRow[], rows: readonly Row[]): readonly KeptRow[] {
  const anew = new Map(rows.map((row) => [row.name, row]))
  const names = new Set(kept.map(({ name }) => name))
  return [...kept.map((row) => anew.get(row.name) ?? row), ...rows.filter(({ name }) => !names.has(name))]
}
