// The OpenAPI fuzz at the real product with its simulators, on PostgreSQL: at least 20 000 requests drawn from the document, every
// operation reached and answered; the counts are printed, and kept in reports/fuzz.md. FUZZ_FROE draws others, and `npm run soak -- fuzz`
// runs it longer, with another seed each time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { operations } from './fuzz/document.ts'
import { drawnNumber } from './fuzz/mutations.ts'
import { runFuzz } from './fuzz/run-fuzz.ts'
import { otherThan2xx } from './fuzz/tally.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'
import { root } from './sources.ts'

const least = { reached: 200, succeeded: 50 }
const seed = Number(process.env['FUZZ_FROE'] ?? '2026')

let real: RealPostgres
let demo: RunningDemo
beforeAll(async () => {
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl, MASKINKALL_PER_MINUTT: '999999' })
})
afterAll(async () => {
  await demo?.stop()
  await real?.stop()
})

/** The demo's greeting names test people; what is written after it is the log. */
async function greeted(): Promise<number> {
  for (let tries = 0; tries < 200 && !demo.output().includes('Ctrl+C'); tries++) await wait(50)
  return demo.output().length
}

test('an operation whose best answer is another than 2xx is named, with its reason', () => {
  const other = operations.filter(({ success }) => success < 200 || success > 299).map(({ id }) => id)
  expect(other.toSorted()).toEqual(Object.keys(otherThan2xx).toSorted())
})

test('20 000 requests: no failure of ours, no reply outside its schema, every operation reached and answered', async () => {
  const from = await greeted()
  const started = performance.now()
  const { requests, faults, under, table, lowest } = await runFuzz(demo.json, { rounds: least.succeeded, seed, least })
  const seconds = Math.ceil((performance.now() - started) / 1000)
  const told = `${requests} requests in ${seconds} s, seed ${seed}; ${lowest}`
  console.log(`${told}\n${table}`)
  mkdirSync(join(root, 'reports'), { recursive: true })
  writeFileSync(join(root, 'reports', 'fuzz.md'), `${told}\n\n${table}\n`)
  expect(faults).toEqual([])
  expect(under).toEqual([])
  expect(requests).toBeGreaterThanOrEqual(20_000)
  const log = demo.output().slice(from)
  expect(log.split('\n').length).toBeGreaterThan(requests / 2)
  const numbers = [
    drawnNumber,
    ...demo.json.brukere.map((one) => one.foedselsnummer),
    ...Object.values(demo.json.personer).flat(),
  ]
  expect(numbers.filter((number) => log.includes(number))).toEqual([])
}, 1_500_000)
