// The docs cannot lie: commands, map, law table, error list and settings are compared with what is there.
import { describe, expect, test } from 'vitest'
import { errorList } from './error-list.ts'
import { exists, filesUnder, isTest, isTypeScript, textOf } from './sources.ts'

const readme = textOf('README.md')
const scripts = (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts

/** The part of a page under a heading, up to the next heading of the same depth. */
function section(page: string, heading: string): string {
  const [, after] = page.split(`\n## ${heading}\n`)
  if (after === undefined) throw new Error(`no heading «${heading}»`)
  return after.split('\n## ')[0] ?? ''
}

/** The cells of every table row that begins with code, e.g. | `PORT` | … |. */
const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )

const inCode = (cell = ''): string => /`([^`]+)`/.exec(cell)?.[1] ?? ''
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

describe('README: commands', () => {
  const own = [...readme.matchAll(/(?:^|`)npm (?:run )?([a-z][a-z:]*)/gm)].map((match) => match[1] ?? '')

  test('every command it names is a script, and every script is named', () => {
    expect(sorted(own)).toEqual(sorted(Object.keys(scripts)))
  })

  test('every script starts a file that is there', () => {
    const files = Object.values(scripts).flatMap((line) =>
      [...line.matchAll(/[\w./-]+\.(?:mjs|ts)\b/g)].map((m) => m[0]),
    )
    expect(files.length).toBeGreaterThan(5)
    expect(files.filter((file) => !exists(file))).toEqual([])
  })
})

describe('README: map', () => {
  const folders = rows(section(readme, 'The map')).map(([cell]) => inCode(cell).replace(/\/$/, ''))

  test('every folder on the map is there', () => {
    expect(folders.length).toBeGreaterThan(10)
    expect(folders.filter((folder) => filesUnder(folder).length === 0)).toEqual([])
  })

  test('every folder of src/ is on the map', () => {
    const there = filesUnder('src').flatMap((path) => /^(src\/[^/]+)\//.exec(path)?.[1] ?? [])
    expect(sorted(there).filter((folder) => !folders.includes(folder))).toEqual([])
  })

  test('every link points at a file', () => {
    const pages = ['README.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))]
    const lost = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !/^https?:/.test(link))
        .filter((link) => !exists(page.startsWith('docs/') ? `docs/${link}` : link))
        .map((link) => `${page}: ${link}`),
    )
    expect(lost).toEqual([])
  })
})

describe('README: law table', () => {
  const law = section(readme, 'The law table')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('src/rules/'))
    .map((line) => [...line.matchAll(/`(src\/rules\/[^`]+)`/g)].map((match) => match[1] ?? ''))
  const isCase = (path: string): boolean => /\/cases\/.+\.yaml$/.test(path)

  test('every row names a rule file and a folder of cases that are there', () => {
    for (const [rule, cases] of law) {
      expect(exists(rule ?? '?'), rule).toBe(true)
      expect(filesUnder(cases ?? '?').filter(isCase).length, cases).toBeGreaterThan(0)
    }
  })

  test('every rule that has cases stands in the table', () => {
    const withCases = filesUnder('src/rules')
      .filter(isCase)
      .map((path) => path.split('/cases/')[0] ?? '')
    const listed = law.map(([rule]) => rule?.split('/').slice(0, -1).join('/') ?? '')
    expect(withCases.length).toBeGreaterThan(0)
    expect(sorted(listed)).toEqual(sorted(withCases))
  })
})

test('docs/threats.md: every file and test it names is there, and every row names both', () => {
  const table = textOf('docs/threats.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| threat '))
  expect(table.length).toBeGreaterThan(20)
  const lost = table.flatMap((row) => {
    const cell = row.split(' | ').at(-1) ?? ''
    const named = [...cell.matchAll(/`([^`]+\.test\.ts)` ((?:“[^”]+”(?:, )?)+)/g)]
    const controls = [...(row.split(' | ').at(-2) ?? '').matchAll(/`(src\/[^`]+)`/g)].map((match) => match[1] ?? '')
    if (named.length === 0 || controls.length === 0) return [row]
    const missing = controls.filter((path) => !exists(path))
    if (missing.length > 0) return missing
    return named.flatMap(([, file = '?', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)]
        .map((match) => match[1] ?? '')
        .filter((title) => !exists(file) || !textOf(file).includes(`'${title}'`))
        .map((title) => `${file}: ${title}`),
    )
  })
  expect(lost).toEqual([])
})

test('docs/ordliste.md: every word is used in src/', () => {
  const code = filesUnder('src')
    .filter((path) => isTypeScript(path))
    .map(textOf)
    .join('\n')
  const words = rows(textOf('docs/ordliste.md')).map(([cell]) => inCode(cell))
  expect(words.length).toBeGreaterThan(30)
  expect(words.filter((word) => !new RegExp(`\\b${word}\\b`, 'i').test(code))).toEqual([])
})

test('docs/feil.md is the list that the error catalogue gives (npm run docs)', () => {
  expect(textOf('docs/feil.md')).toBe(errorList())
})

describe('docs/drift.md: settings', () => {
  const code = [...filesUnder('src'), ...filesUnder('simulators')].filter((path) => isTypeScript(path) && !isTest(path))
  const programs = [...code, ...filesUnder('scripts')].map(textOf)
  const read = programs.flatMap((text) => [
    ...[...text.matchAll(/\benv(?:ironment)?(?:\.|\?\.|\[['"])([A-Z][A-Z0-9_]+)/g)].map((match) => match[1] ?? ''),
  ])
  // What the operating system or a command of ours, not the operator, sets.
  const given = ['PATH', 'NODE_ENV', 'TEST_COUNTS', 'BILDER']
  const listed = rows(textOf('docs/drift.md')).map(([cell]) => inCode(cell))

  test('every variable that the program reads is listed', () => {
    expect(read.length).toBeGreaterThan(3)
    expect(sorted(read).filter((name) => !listed.includes(name) && !given.includes(name))).toEqual([])
  })

  test('every variable that is listed is read', () => {
    const all = programs.join('\n')
    expect(listed.filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([])
  })
})
