// What a browser must fetch for a whole look-up: the scripts of wizard, result and price in one language, as they are sent. Nothing is timed; the bench has times.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { ensureWeb } from '../scripts/ensure-web.mjs'
import { type Language, languages } from '../src/base/language.ts'
import { root, textOf } from './sources.ts'

/** The promise: docs/maalinger.md, part e. The price and its picture are counted, and each language by itself. */
const limit = 220_000
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
/** The dictionary of the pages, and those that other pages bring. */
const textsOf = (language: Language): string => `texts/${language}.ts`
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

test.each(languages)(
  '%s: wizard, result, price and picture are at most 220 kB of script, and no other language',
  (language) => {
    const others = languages.filter((other) => other !== language).map(textsOf)
    const lookUp = loadedBy(manifest, 'index.html', new Set([...notOfALookUp(), ...others]))
    for (const part of [...price, textsOf(language)]) expect(lookUp, part).toContain(part)
    // Reached by its own import alone: nothing else of a look-up holds another language's words.
    const words = others.map((key) => manifest[key]?.file)
    for (const file of files(lookUp)) expect(words).not.toContain(file)
    expect(bytes(files(lookUp))).toBeLessThanOrEqual(limit)
  },
)

test('a page that is fetched when it is gone to is not counted, and would be seen if it were', () => {
  const pages = notOfALookUp()
  expect(pages.size).toBeGreaterThan(8)
  for (const page of pages) expect(manifest[page]?.file, page).toMatch(/\.js$/)
  const everything = files(loadedBy(manifest, 'index.html', new Set()))
  expect(bytes(everything)).toBeGreaterThan(limit)
})
