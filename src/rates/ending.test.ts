// How far ahead a rate is proven: the 90th day counts, a gap stops it, a date without a value is said to have none.
import { describe, expect, it } from 'vitest'
import { date } from '../base/dates.ts'
import { checkRates } from './check-rates.ts'
import { rateSeries } from './ending.ts'

const row = (fra: string, til: string) =>
  `      - { verdi: 1, gjelderFra: ${fra}, gjelderTil: ${til}, merke: P, kilde: a }\n`
const rates = checkRates([
  {
    file: 'x.yaml',
    text: `sistSjekket: 2026-01-01\nsatser:\n  - navn: x\n    tekst: X\n    enhet: kr\n    hjemmel: § 1\n    rader:\n${
      row('2025-01-01', '2025-12-31') + row('2026-01-01', '2026-12-31') + row('2027-02-01', '2027-12-31')
    }`,
  },
])

describe('rateSeries', () => {
  it.each([
    ['2025-06-01', '2026-12-31', 'kjent'],
    ['2026-10-01', '2026-12-31', 'kjent'],
    ['2026-10-02', '2026-12-31', 'slutter-snart'],
    ['2026-12-31', '2026-12-31', 'slutter-snart'],
    ['2027-01-15', null, 'ikke-kjent'],
    ['2027-02-01', '2027-12-31', 'kjent'],
    ['2028-01-01', null, 'ikke-kjent'],
    ['2024-12-31', null, 'ikke-kjent'],
  ])('%s: proven through %s, %s', (dato, kjentTil, status) => {
    expect(rateSeries(rates, date(dato))).toMatchObject([{ navn: 'x', kjentTil, status }])
  })
})
