// Names of files and folders: ASCII kebab-case, and never a word that says nothing about what is inside.
import { expect, test } from 'vitest'
import { filesUnder } from './sources.ts'

const folders = ['src', 'simulators', 'checks', 'bench', 'scripts', 'lov', 'docs']
const emptyWords = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'service', 'services', 'impl', 'shared']
// Words that the world outside has fixed.
const fixed = new Set(['README.md', 'CHANGELOG.md'])

/** What is wrong with one path, or null. */
function problem(path: string): string | null {
  for (const part of path.split('/')) {
    if (fixed.has(part)) continue
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(part)) return `${path}: «${part}» is not ASCII kebab-case`
    const empty = part.split(/[-.]/).find((word) => emptyWords.includes(word))
    if (empty !== undefined) return `${path}: «${empty}» does not say what is inside`
  }
  return null
}

const paths = folders.flatMap(filesUnder)

test('files were read at all', () => expect(paths.length).toBeGreaterThan(30))

test('every name is in order', () => {
  expect(paths.map(problem).filter((found) => found !== null)).toEqual([])
})

test('a planted bad name is found', () => {
  expect(problem('src/base/moneyUtils.ts')).toMatch(/kebab/)
  expect(problem('src/base/money-utils.ts')).toMatch(/utils/)
  expect(problem('src/shared/money.ts')).toMatch(/shared/)
  expect(problem('src/base/beløp.ts')).toMatch(/ASCII/)
  expect(problem('lov/satser/grunnbeloep.yaml')).toBeNull()
})
