// Searching the shown posts.
import { expect, test } from 'vitest'
import type { Visning } from '../../rules/types.ts'
import { matching, postCount } from './search-posts.ts'

const post = (navn: string, visningstekst: string) => ({ navn, visningstekst, personer: [] })
const visning: Visning[] = [
  { kategori: 'INNTEKT', poster: [post('utbytteFraAksje', 'Aksjeutbytte'), post('loenn', 'Lønn og naturalytelser')] },
  { kategori: 'FORMUE', poster: [post('innskudd', 'Innskudd i bank')] },
]
const found = (search: string) => matching(visning, search).flatMap((group) => group.poster.map(({ navn }) => navn))

test('nothing typed shows everything', () => {
  expect(postCount(matching(visning, '  '))).toBe(3)
})

test.each([
  ['LØNN', ['loenn']],
  ['utbytte aksje', ['utbytteFraAksje']],
  ['innskudd', ['innskudd']],
  ['fiske', []],
])('%s finds %j', (search, names) => {
  expect(found(search)).toEqual(names)
})
