// What a typed person in a praktisk bistand household may be: what egenandelsforskriften § 10 tredje ledd names, and no others.
import { expect, test } from 'vitest'
import { members } from './household-marks.tsx'

test('spouse, partner, samboer or child; never «annen i husstanden», whose income the law does not count', () =>
  expect(members).toEqual(['EKTEFELLE', 'PARTNER', 'SAMBOER', 'BARN']))
