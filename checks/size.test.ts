// Small and whole: no code file and no style sheet over 300 lines, and every file says at its top what it is for. Room and type in a
// style sheet are the tokens' (src/web/styles/tokens.css), so that one measure is changed in one place.
import { describe, expect, test } from 'vitest'
import { filesUnder, isTypeScript, textOf } from './sources.ts'

const limit = 300
const folders = ['src', 'simulators', 'checks', 'bench', 'scripts']
const all = folders.flatMap(filesUnder)
// Written by Designsystemet's own program from theme.config.json.
const sheets = all.filter((path) => path.endsWith('.css') && !path.endsWith('styles/theme.css'))
const files = [...all.filter((path) => isTypeScript(path) || path.endsWith('.mjs')), ...sheets]

test('files were read at all', () => {
  expect(files.length).toBeGreaterThan(30)
  expect(sheets.length).toBeGreaterThan(10)
})

test(`no file is over ${limit} lines`, () => {
  const lines = (path: string): number => textOf(path).trimEnd().split('\n').length
  const long = files.filter((path) => lines(path) > limit).map((path) => `${path}: ${lines(path)} lines`)
  expect(long).toEqual([])
})

test('every file opens with a comment', () => {
  expect(files.filter((path) => !/^(#!.*\n)?(\/\/|\/\*)/.test(textOf(path)))).toEqual([])
})

describe('room and type are the tokens’', () => {
  // The error page stands alone: it is shown when nothing else can be fetched.
  const drawn = sheets.filter((path) => !/styles\/tokens\.css$|public\/feil\.css$/.test(path))
  const rawMeasures = (css: string): readonly string[] =>
    css.match(/^\s*(font-size|(row-|column-)?gap|(padding|margin)[a-z-]*):[^;]*(?<![\w.-])-?[\d.]+rem[^;]*;/gm) ?? []

  test('no style sheet has a measure of its own', () => {
    expect(drawn.flatMap((path) => rawMeasures(textOf(path)).map((line) => `${path}: ${line.trim()}`))).toEqual([])
  })

  test.each(['  gap: 0.75rem 1rem;', '  padding-inline-start: var(--space-1, 2rem) 3rem;', '  font-size: 0.9375rem;'])(
    'a planted one is found: %s',
    (line) => expect(rawMeasures(`.x {\n${line}\n}`)).toHaveLength(1),
  )
})
