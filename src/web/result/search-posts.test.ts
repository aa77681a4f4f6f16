// Searching the shown posts.
import { expect, test } from 'vitest'
import { matching, type PostGroup, postCount, postGroups } from './search-posts.ts'

const post = (navn: string, visningstekst: string) => ({ navn, visningstekst, personer: [] })
const visning: PostGroup[] = [
  { id: 'INNTEKT', poster: [post('utbytteFraAksje', 'Aksjeutbytte'), post('loenn', 'Lønn og naturalytelser')] },
  { id: 'FORMUE', poster: [post('innskudd', 'Innskudd i bank')] },
]
const found = (search: string) => matching(visning, search).flatMap((group) => group.poster.map(({ navn }) => navn))

test('the tax settlement stands apart and last, whatever category it is shown under; an empty group is left out', () => {
  const groups = postGroups([
    { kategori: 'FRADRAG', poster: [post('/fastland/restskatt', 'Skyldig restskatt')] },
    { kategori: 'FORMUE', poster: [post('innskudd', 'Innskudd i bank')] },
  ])
  expect(groups.map(({ id }) => id)).toEqual(['FORMUE', 'AVREGNING'])
  expect(postCount(groups)).toBe(2)
})

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
