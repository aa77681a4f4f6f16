// What a browser must fetch for a whole look-up: the scripts of wizard and result, as they are sent. Nothing is timed; the bench has times.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { ensureWeb } from '../scripts/ensure-web.mjs'
import { root, textOf } from './sources.ts'

/** The promise: docs/maalinger.md, part e. */
const limit = 220_000
/** No promise, but a ceiling: what is fetched on top when a price is asked for, or another language is read. */
const limitWithMore = 280_000
const web = join(root, 'dist', 'web')

/** A script of the build, by its source; Vite's own manifest. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** The pages that app.tsx fetches when they are gone to. */
const notOfALookUp = (): ReadonlySet<string> =>
  new Set([...textOf('src/web/app.tsx').matchAll(/import\('\.\/(.+?)'\)/g)].map(([, path]) => path ?? ''))
const languages = ['texts/nn.ts', 'texts/en.ts']
/** Fetched when a price is asked for. */
const price = ['egenandel/price-form.tsx', 'egenandel/priced-answer.tsx', 'egenandel/price-picture.tsx']

/** A script and everything it loads, at once or later, but what is named in `without`. */
function loadedBy(manifest: Manifest, entry: string, without: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    if (seen.has(key) || without.has(key)) return
    seen.add(key)
    const { imports = [], dynamicImports = [] } = manifest[key] ?? { file: '' }
    for (const next of [...imports, ...dynamicImports]) visit(next)
  }
  visit(entry)
  return seen
}

let manifest: Manifest
beforeAll(() => {
  ensureWeb()
  manifest = JSON.parse(readFileSync(join(web, '.chunks.json'), 'utf8')) as Manifest
}, 120_000)

const files = (keys: Iterable<string>): ReadonlySet<string> =>
  new Set([...keys].map((key) => manifest[key]?.file ?? ''))
const bytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(web, name))).length, 0)

const notFetched = () => new Set([...notOfALookUp(), ...languages])

test(`wizard and result, in the language that comes with the pages: at most ${limit / 1000} kB of script`, () => {
  const lookUp = loadedBy(manifest, 'index.html', new Set([...notFetched(), ...price]))
  for (const part of price) expect(lookUp).not.toContain(part)
  expect(bytes(files(lookUp))).toBeLessThanOrEqual(limit)
})

test(`with a price and its picture, and another language: at most ${limitWithMore / 1000} kB`, () => {
  const own = files(loadedBy(manifest, 'index.html', notFetched()))
  const other = languages.map((key) => [...files(loadedBy(manifest, key, new Set()))].filter((file) => !own.has(file)))
  expect(Math.min(...other.map(bytes))).toBeGreaterThan(10_000)
  for (const part of price) expect(own, part).toContain(manifest[part]?.file)
  expect(bytes(own) + Math.max(...other.map(bytes))).toBeLessThanOrEqual(limitWithMore)
})

test('a page that is fetched when it is gone to is not counted, and would be seen if it were', () => {
  const pages = notOfALookUp()
  expect(pages.size).toBeGreaterThan(8)
  for (const page of pages) expect(manifest[page]?.file, page).toMatch(/\.js$/)
  const everything = files(loadedBy(manifest, 'index.html', new Set()))
  expect(bytes(everything)).toBeGreaterThan(limit)
})
