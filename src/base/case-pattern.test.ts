// The municipality's form of a case reference: what fits, what is no form at all, and that a long text costs no time.
import { expect, test } from 'vitest'
import { fitsCasePattern, isCasePattern } from './case-pattern.ts'

test('a form says digits, letters and separators', () => {
  for (const fit of ['2026/1', '2026/12345']) expect(fitsCasePattern('0000/0+', fit), fit).toBe(true)
  for (const not of ['26/1', '2026/', '2026-1', '2026/1a', '2026/1/2', 'x2026/1']) {
    expect(fitsCasePattern('0000/0+', not), not).toBe(false)
  }
  expect(fitsCasePattern('AA-X+.0', 'SÅ-a1b2.7')).toBe(true)
  expect(fitsCasePattern('AA-X+.0', 'S1-a1b2.7')).toBe(false)
})

test('without a form every case reference fits, and never eleven digits in a row', () => {
  expect(fitsCasePattern(null, 'sak-17')).toBe(true)
  expect(fitsCasePattern(null, 'Kari Nordmann')).toBe(false)
  for (const pattern of [null, '0+', '0000/0+']) {
    for (const text of ['17912099997', '2026/17912099997']) expect(fitsCasePattern(pattern, text)).toBe(false)
  }
})

test('what is not a form', () => {
  for (const pattern of ['', '+', '(a+)+', '0++', '0+0', 'X+A', '.*', '[0-9]', '/0', 'a', '0'.repeat(31)]) {
    expect(isCasePattern(pattern), pattern).toBe(false)
  }
  for (const pattern of ['0000/0+', 'A+', 'X+-X+_0', '00.00']) expect(isCasePattern(pattern), pattern).toBe(true)
})

test('time grows with the text alone, whatever the form', () => {
  // One that tried every way of dividing the text would not end before the test's own limit.
  const worst = 'X+/'.repeat(9)
  for (let i = 0; i < 2000; i++) expect(fitsCasePattern(worst, `${'1a'.repeat(31)}!`)).toBe(false)
})
