// The walls between the folders hold: every import of src/ and simulators/ fits the table, the table is the one
// docs/architecture.md prints, and the production program reaches nothing of simulators/.
import { describe, expect, test } from 'vitest'
import { layers } from './layer-table.ts'
import { exists, filesUnder, importsOf, isTypeScript, textOf } from './sources.ts'
import { brokenWalls } from './walls.ts'

const files = [...filesUnder('src'), ...filesUnder('simulators')].filter(isTypeScript)

describe('imports keep to the table', () => {
  test('files and imports were read at all', () => {
    expect(files.length).toBeGreaterThan(20)
    const imports = files.flatMap((path) => importsOf(path, textOf(path)))
    expect(imports.filter(({ file }) => file !== null).length).toBeGreaterThan(20)
  })

  test('no wall is broken', () => {
    expect(files.flatMap((path) => brokenWalls(path, textOf(path)))).toEqual([])
  })

  test('every import of our own points at a file that is there, with its ending', () => {
    const lost = files.flatMap((path) =>
      importsOf(path, textOf(path))
        .filter(({ file }) => file !== null && !exists(file))
        .map(({ from }) => `${path} imports ${from}`),
    )
    expect(lost).toEqual([])
  })
})

describe('a planted violation is found', () => {
  const planted: [string, string, RegExp][] = [
    ['src/base/money.ts', `import { x } from '../rules/types.ts'`, /base may not import rules/],
    ['src/rules/a/b.ts', `export { x } from '../../access/permit.ts'`, /rules may not import access/],
    ['src/rules/a/b.ts', `import { readFileSync } from 'node:fs'`, /no node: module/],
    ['src/upstream/a/b.ts', `import { Permit } from '../../access/permit.ts'`, /types alone/],
    ['src/upstream/a/b.ts', `import { type Permit, make } from '../../access/permit.ts'`, /types alone/],
    ['src/facts/a.ts', `import { get } from '../upstream/avregning/client.ts'`, /of upstream/],
    ['src/http/a.ts', `import { sql } from 'kysely'`, /SQL stands in store alone/],
    ['src/http/a.ts', `const main = await import('../main.ts')`, /http may not import main/],
    ['src/web/a.tsx', `import { route } from '../http/contract.ts'`, /types alone/],
    ['src/web/a.tsx', `import type { Route } from '../http/routes.ts'`, /of http/],
    ['src/access/a.ts', `type A = import('../store/open.ts').Store`, /access may not import store/],
    ['src/main.ts', `import { start } from '../simulators/main.ts'`, /main may not import simulators/],
    ['simulators/a.ts', `import { sum } from '../src/rules/langtidsopphold/a.ts'`, /simulators may not import rules/],
    ['simulators/a.ts', `import { get } from '../src/upstream/avregning/client.ts'`, /of upstream/],
    ['src/rules/a.ts', `import { law } from './law-for-tests.ts'`, /for tests alone/],
    ['src/utilities/a.ts', ``, /stands in no folder/],
  ]
  test.each(planted)('%s: %s', (path, text, message) => {
    expect(brokenWalls(path, text).join('\n')).toMatch(message)
  })

  test('and what the table allows is allowed', () => {
    expect(brokenWalls('src/upstream/a/b.ts', `import type { Permit } from '../../access/permit.ts'`)).toEqual([])
    expect(brokenWalls('src/facts/a.ts', `import { schema } from '../upstream/avregning/schema.ts'`)).toEqual([])
    expect(brokenWalls('src/store/a.ts', `import { sql } from 'kysely'`)).toEqual([])
  })
})

test('docs/architecture.md prints this table', () => {
  const printed = textOf('docs/architecture.md')
    .split('\n')
    .flatMap((line) => {
      const cells = /^\| `(\w+)` \| (.+) \|$/.exec(line)
      return cells === null
        ? []
        : [{ name: cells[1], may: [...(cells[2] ?? '').matchAll(/`(\w+)`/g)].map((m) => m[1]) }]
    })
  expect(printed).toEqual(layers.map((layer) => ({ name: layer.name, may: [...layer.may, ...(layer.typesOf ?? [])] })))
})

test('nothing that src/main.ts reaches lies in simulators/', () => {
  const seen = new Set<string>()
  const walk = (path: string): void => {
    if (seen.has(path) || !isTypeScript(path)) return
    seen.add(path)
    for (const { file } of importsOf(path, textOf(path))) if (file !== null) walk(file)
  }
  walk('src/main.ts')
  expect(seen.size).toBeGreaterThan(10)
  expect([...seen].filter((path) => path.startsWith('simulators/'))).toEqual([])
})
