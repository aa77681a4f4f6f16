// Amounts as people type them.
import { expect, test } from 'vitest'
import { highestAmount, readKroner } from './kroner-input.ts'

test.each([
  ['0', 0],
  ['12500', 12500],
  ['12 500', 12500],
  ['12\u00a0500', 12500],
  [' 1\u202f000\u202f000 kr', 1_000_000],
  [String(highestAmount), highestAmount],
])('%s is %d kroner', (text, kroner) => {
  expect(readKroner(text)).toEqual({ ok: true, kroner })
})

test.each([
  ['', 'tom'],
  ['   ', 'tom'],
  ['kr', 'tom'],
  ['12,50', 'oere'],
  ['12.500', 'oere'],
  ['-5', 'negativ'],
  ['−5', 'negativ'],
  ['tolv', 'tegn'],
  ['1e5', 'tegn'],
  ['0x10', 'tegn'],
  [String(highestAmount + 1), 'stort'],
  ['9'.repeat(400), 'stort'],
])('%s is refused: %s', (text, why) => {
  expect(readKroner(text)).toEqual({ ok: false, why })
})
