// The request's own id stands in audit rows and replies, so it must pass the same test as a caller's Korrelasjonsid.
import { expect, test } from 'vitest'
import { isCorrelationId } from '../base/correlation-id.ts'
import { drawRequestId } from './correlation.ts'

test('a random id that holds a valid person number is drawn again', () => {
  const unlucky = '8f1d0740-87d0-4d9f-beef-048172997710'
  const lucky = '8f1d0740-87d0-4d9f-beef-51c5b561e5c8'
  expect(isCorrelationId(unlucky)).toBe(false)
  const drawn = [unlucky, unlucky, lucky]
  expect(drawRequestId(() => drawn.shift() ?? '')).toBe(lucky)
  expect(drawn).toEqual([])
})

test('without a draw of one’s own it is a UUID that an audit row takes', () => {
  expect(isCorrelationId(drawRequestId())).toBe(true)
})
