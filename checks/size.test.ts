// Small and whole: no code file over 300 lines, and every file says at its top what it is for.
import { expect, test } from 'vitest'
import { filesUnder, isTypeScript, textOf } from './sources.ts'

const limit = 300
const folders = ['src', 'simulators', 'checks', 'bench', 'scripts']
const files = folders.flatMap(filesUnder).filter((path) => isTypeScript(path) || path.endsWith('.mjs'))

test('files were read at all', () => expect(files.length).toBeGreaterThan(30))

test(`no file is over ${limit} lines`, () => {
  const lines = (path: string): number => textOf(path).trimEnd().split('\n').length
  const long = files.filter((path) => lines(path) > limit).map((path) => `${path}: ${lines(path)} lines`)
  expect(long).toEqual([])
})

test('every file opens with a comment', () => {
  expect(files.filter((path) => !/^(#!.*\n)?(\/\/|\/\*)/.test(textOf(path)))).toEqual([])
})
