// The fuzz at a real product of its own with its simulators, on PostgreSQL. `npm run soak -- fuzz` runs the whole; the gate a tenth.
// What the run counted is kept in reports/fuzz.md.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '../real-postgres.ts'
import { startDemo } from '../running-demo.ts'
import { root } from '../sources.ts'
import { drawnNumber } from './mutations.ts'
import { type FuzzReport, runFuzz } from './run-fuzz.ts'

/** How much is asked in all, and of each operation that it be reached and that it succeed. */
export const wholeFuzz = { requests: 20_000, reached: 200, succeeded: 50 }
export const tenthOfFuzz = { requests: 2_000, reached: 20, succeeded: 5 }

export interface FuzzRun extends FuzzReport {
  /** One line: how many requests in how long, from which seed, and the lowest counts. */
  readonly told: string
  readonly logLines: number
  /** Person numbers of the demo, or drawn, that stand in the product's log. */
  readonly numbersInLog: readonly string[]
}

/** Throws when PostgreSQL or the demo does not start. */
export async function fuzzDemo(size: typeof wholeFuzz, seed: number): Promise<FuzzRun> {
  const real = await startPostgres()
  try {
    const demo = await startDemo({ DATABASE_URL: real.appUrl, MASKINKALL_PER_MINUTT: '999999' })
    try {
      // The demo's greeting names test people; what is written after it is the log.
      for (let tries = 0; tries < 200 && !demo.output().includes('Ctrl+C'); tries++) await wait(50)
      const from = demo.output().length
      const started = performance.now()
      const report = await runFuzz(demo.json, { rounds: size.succeeded, seed, least: size })
      const seconds = Math.ceil((performance.now() - started) / 1000)
      const told = `${report.requests} requests in ${seconds} s, seed ${seed}; ${report.lowest}`
      mkdirSync(join(root, 'reports'), { recursive: true })
      writeFileSync(join(root, 'reports', 'fuzz.md'), `${told}\n\n${report.table}\n`)
      const log = demo.output().slice(from)
      const numbers = [
        drawnNumber,
        ...demo.json.brukere.map((one) => one.foedselsnummer),
        ...Object.values(demo.json.personer).flat(),
      ]
      const numbersInLog = numbers.filter((number) => log.includes(number))
      return { ...report, told, logLines: log.split('\n').length, numbersInLog }
    } finally {
      await demo.stop()
    }
  } finally {
    await real.stop()
  }
}
