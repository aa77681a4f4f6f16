// Which days are sealed, and when a day begins in Norway.
import { expect, test } from 'vitest'
import { date } from '../base/dates.ts'
import { daysToSeal, startOfDay } from './checkpoint-days.ts'

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

test('a day begins an hour before UTC’s in winter, two in summer, and on the days the clock is set too', () => {
  expect(
    ['2026-01-15', '2026-07-01', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'].map((day) =>
      startOfDay(date(day)),
    ),
  ).toEqual([
    '2026-01-14T23:00:00.000Z',
    '2026-06-30T22:00:00.000Z',
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
  ])
})

interface Case {
  readonly name: string
  readonly today: string
  readonly last: string | null
  readonly first: string
  readonly days: readonly string[]
}
const cases: readonly Case[] = [
  {
    name: 'yesterday, after a checkpoint the day before',
    today: '2026-03-05',
    last: '2026-03-03',
    first: '2026-01-01',
    days: ['2026-03-04'],
  },
  { name: 'nothing twice', today: '2026-03-05', last: '2026-03-04', first: '2026-01-01', days: [] },
  { name: 'nothing before a day is over', today: '2026-03-05', last: null, first: '2026-03-05', days: [] },
  { name: 'the first day', today: '2026-03-05', last: null, first: '2026-03-04', days: ['2026-03-04'] },
  {
    name: 'every end of a month while it was stopped',
    today: '2026-03-05',
    last: '2025-12-30',
    first: '2025-01-01',
    days: ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-04'],
  },
  {
    name: 'yesterday is itself the end of a month',
    today: '2026-03-01',
    last: '2026-02-10',
    first: '2026-01-01',
    days: ['2026-02-28'],
  },
]
test.each(cases)('$name', ({ today, last, first, days }) => {
  expect(daysToSeal(noon(today), last === null ? null : date(last), date(first))).toEqual(days)
})

test('the day that is over is Norway’s, not UTC’s', () => {
  expect(daysToSeal(new Date('2026-03-04T23:30:00Z'), null, date('2026-03-04'))).toEqual(['2026-03-04'])
  expect(daysToSeal(new Date('2026-03-04T22:30:00Z'), null, date('2026-03-04'))).toEqual([])
})
