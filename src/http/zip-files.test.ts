// What a reader of the zip finds: every file whole under a name of its own.
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipOf } from './zip-files.ts'

const file = (navn: string, ...innhold: number[]) => ({ navn, innhold: Uint8Array.from(innhold) })

test('two alike get running numbers, also where only the size of the letters differs', () => {
  const files = [
    file('a-1.pdf', 1),
    file('a-1.pdf', 2),
    file('A-1.pdf', 3),
    file('a-1-2.pdf', 4),
    file('b', 5),
    file('b', 6),
  ]
  const read = unzipSync(zipOf(files, new Date('2026-11-22T10:00:00Z')))
  expect(Object.fromEntries(Object.entries(read).map(([name, bytes]) => [name, [...bytes]]))).toEqual({
    'a-1.pdf': [1],
    'a-1-2.pdf': [2],
    'A-1-3.pdf': [3],
    'a-1-2-2.pdf': [4],
    b: [5],
    'b-2': [6],
  })
})
