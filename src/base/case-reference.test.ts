// What a case reference may hold: the general form, before a municipality adopts its own.
import { expect, test } from 'vitest'
import { isCaseReference } from './case-reference.ts'

test.each([
  ['2026/17', true],
  ['26-123456/1', true],
  ['SAK_2026.00017', true],
  ['2026/123456-12345678', true],
  ['', false],
  ['sak 17', false],
  ['04817299771', false],
  ['a04817299771b', false],
  ['048172-99771', false],
  ['048172.99771', false],
  ['x'.repeat(65), false],
])('%s: %s', (text, is) => expect(isCaseReference(text)).toBe(is))
