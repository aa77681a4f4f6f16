// A code survives being printed, read aloud and typed; nothing else is taken for one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { controlCode, findControlCode } from './control-code.ts'

test('the edges of 80 bits', () => {
  expect(controlCode(new Uint8Array(10))).toBe('0000-0000-0000-0000')
  expect(controlCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  expect(controlCode(new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]))).toBe('0000-0000-0000-0011')
  expect(() => controlCode(new Uint8Array(9))).toThrow(RangeError)
})

test('whatever is printed is read back, and two different codes stay different', () => {
  const ten = fc.uint8Array({ minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(ten, ten, (one, other) => {
      expect(findControlCode(controlCode(one))).toBe(controlCode(one))
      expect(controlCode(one) === controlCode(other)).toBe(one.every((byte, i) => byte === other[i]))
    }),
  )
})

test.each([
  ['lower case', 'abcd-efgh-jkmn-pqrs'],
  ['no groups', 'ABCDEFGHJKMNPQRS'],
  ['spaces and other dashes', ' ABCD EFGH\u2013JKMN\u2011PQRS '],
])('typed with %s', (_, typed) => {
  expect(findControlCode(typed)).toBe('ABCD-EFGH-JKMN-PQRS')
})

test('what is read wrongly is read as it was meant', () => {
  expect(findControlCode('OIL0-oil0-1111-2222')).toBe('0110-0110-1111-2222')
})

test.each(['', 'ABCD-EFGH-JKMN-PQR', 'ABCD-EFGH-JKMN-PQRS-T', 'UUUU-UUUU-UUUU-UUUU', 'ABCD_EFGH_JKMN_PQRS'])(
  '«%s» is no code',
  (typed) => {
    expect(findControlCode(typed)).toBeNull()
  },
)
