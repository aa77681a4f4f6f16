// Person numbers as people type them; the two are synthetic, from KS' published example.
import { expect, test } from 'vitest'
import { readNumber, spacedNumber } from './number-input.ts'

test.each(['04817299771', '048172 99771', ' 04 81 72 997 71 ', '048172\u00a099771'])('%s is a number', (text) => {
  expect(readNumber(text)).toEqual({ ok: true, identifikator: '04817299771' })
})

test.each([
  ['', { why: 'mangler' }],
  ['0481729977', { why: 'lengde', antall: 10 }],
  ['048172997711', { why: 'lengde', antall: 12 }],
  ['04817299772', { why: 'kontroll' }],
  ['0481729977x', { why: 'bokstaver' }],
])('%s is refused', (text, problem) => {
  expect(readNumber(text)).toEqual({ ok: false, problem })
})

test('is shown in two parts that do not break apart', () => {
  expect(spacedNumber('04817299771')).toBe('048172\u00a099771')
})
