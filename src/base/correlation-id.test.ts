// What a caller may name its call, and what is never repeated.
import { expect, test } from 'vitest'
import { isCorrelationId } from './correlation-id.ts'

test.each(['5f0c3a52-6d3c-4c1e-9b60-2f3d4a5b6c7d', '00000000-0000-4000-8000-111111111111', 'sak-2026-17.kall_3', 'A'])(
  '%s may be repeated',
  (text) => expect(isCorrelationId(text)).toBe(true),
)

test.each([
  ['a person number', '17828126156'],
  ['a person number inside a code', 'x17828126156'],
  ['a person number inside a UUID', '00000000-0000-4000-8000-178281261560'],
  ['a person number one digit in', '00000000-0000-4000-8000-017828126156'],
  ['eleven digits that are no number', 'a-12345678901'],
  ['a line break', 'a\nb'],
  ['spaces', 'a b'],
  ['nothing', ''],
  ['too long', 'a'.repeat(65)],
])('%s is not repeated', (_, text) => expect(isCorrelationId(text)).toBe(false))
