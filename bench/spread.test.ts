// The figures of the tables: order of the runs does not matter, and nothing measured is an error.
import { expect, test } from 'vitest'
import { figure, percentile99, spread, table } from './spread.ts'

test('minimum, median and maximum', () => {
  expect(spread([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 })
  expect(spread([4, 1, 3, 2])).toEqual({ min: 1, median: 2.5, max: 4 })
  expect(spread([10, 9])).toEqual({ min: 9, median: 9.5, max: 10 })
})

test('p99 is the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect(percentile99(hundred)).toBe(99)
  expect(percentile99([7])).toBe(7)
})

test('nothing measured is an error, never 0', () => {
  expect(() => spread([])).toThrow(RangeError)
  expect(() => percentile99([])).toThrow(RangeError)
})

test('a table has a row per measurement, and figures of three digits', () => {
  expect([1234.5, 12.34, 1.234].map(figure)).toEqual(['1235', '12.3', '1.23'])
  const lines = table([{ name: 'PDF', unit: 'ms', values: [20, 30], aim: '≤ 30 ms' }]).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/PDF +\| +20\.0 \| +25\.0 \| 30\.0 \| +ms \| +2 \| ≤ 30 ms/)
})
