// A page's name holds no id, and a number is found however it is spaced.
import { expect, test } from 'vitest'
import { hasElevenDigits, longestPage, pagePattern, pageWithoutIds } from './feedback-words.ts'

test('ids are left out of a page’s name, and what is left fits the pattern', () => {
  const id = '0d9c5a8e-1b2c-4d3e-8f90-a1b2c3d4e5f6'
  expect(pageWithoutIds('/')).toBe('/')
  expect(pageWithoutIds(`/oppslag/${id}/soeker`)).toBe('/oppslag/:id/soeker')
  expect(pageWithoutIds('/forvaltning/roller/01020312345')).toBe('/forvaltning/roller/:id')
  for (const odd of [`/x/${'a'.repeat(300)}`, '/æ/%20', '/1/2/3']) {
    expect(pageWithoutIds(odd)).toMatch(new RegExp(pagePattern))
    expect(pageWithoutIds(odd).length).toBeLessThanOrEqual(longestPage)
  }
})

test('eleven digits are found with spaces, dots and hyphens between, ten are not', () => {
  for (const number of ['04817299771', '048172 99771', '04.81.72-99771', 'nr 048 172 997 71.'])
    expect(hasElevenDigits(number), number).toBe(true)
  for (const text of ['0481729977', 'sak 2026/1234 og 2025/9876', 'Siden er treg.', ''])
    expect(hasElevenDigits(text), text).toBe(false)
})
