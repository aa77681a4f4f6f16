// A tenth of the OpenAPI fuzz, at the real product with its simulators on PostgreSQL: requests drawn from the document, every
// operation reached and answered; the counts are printed, and kept in reports/fuzz.md. FUZZ_FROE draws others; `npm run soak -- fuzz`
// is the whole, 20 000 requests, whose figures stand in docs/maalinger.md.
import { expect, test } from 'vitest'
import { operations } from './fuzz/document.ts'
import { fuzzDemo, tenthOfFuzz } from './fuzz/fuzz-demo.ts'
import { otherThan2xx } from './fuzz/tally.ts'

test('an operation whose best answer is another than 2xx is named, with its reason', () => {
  const other = operations.filter(({ success }) => success < 200 || success > 299).map(({ id }) => id)
  expect(other.toSorted()).toEqual(Object.keys(otherThan2xx).toSorted())
})

test('2 000 requests: no failure of ours, no reply outside its schema, every operation reached and answered', async () => {
  const seed = Number(process.env['FUZZ_FROE'] ?? '2026')
  const { requests, faults, under, told, table, logLines, numbersInLog } = await fuzzDemo(tenthOfFuzz, seed)
  console.log(`${told}\n${table}`)
  expect(faults).toEqual([])
  expect(under).toEqual([])
  expect(requests).toBeGreaterThanOrEqual(tenthOfFuzz.requests)
  expect(logLines).toBeGreaterThan(requests / 2)
  expect(numbersInLog).toEqual([])
}, 600_000)
