// What a run of one part leaves of the measurements before it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptRows, mergedRows } from './kept-rows.ts'

test('a row measured anew takes the place of its name; the others stand; new ones come last', () => {
  const old = [
    { name: 'a', n: 1 },
    { name: 'b', n: 1 },
  ]
  const rows = [
    { name: 'c', n: 2 },
    { name: 'b', n: 2 },
  ]
  expect(mergedRows(old, rows)).toEqual([
    { name: 'a', n: 1 },
    { name: 'b', n: 2 },
    { name: 'c', n: 2 },
  ])
})

test('no file is no rows, and a row that does not say where it was measured is not kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grunnlag-bench-'))
  const file = join(folder, 'result.json')
  expect(keptRows(file)).toEqual([])
  const rows = [{ name: 'old' }, { name: 'new', machine: { commit: 'x' } }]
  writeFileSync(file, JSON.stringify({ measured: rows }))
  expect(keptRows(file).map(({ name }) => name)).toEqual(['new'])
  rmSync(folder, { recursive: true })
})
