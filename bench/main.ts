// npm run bench: measures look-ups beside a floor, each named calculation, the rules, the PDF and the pages; prints one table and writes bench/result.json.
// Arguments: --kort (seconds, not minutes: shows that it works, not how fast), --uten-postgres, --bare a|b|c|d|e.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureCalculation } from './calculation.ts'
import { measureLookUps } from './look-ups.ts'
import { machineLine, root, thisMachine } from './machine.ts'
import { measureNamed } from './named-calculations.ts'
import { measurePages } from './pages.ts'
import { measurePdf } from './pdf.ts'
import { measurePublicodes } from './publicodes.ts'
import { keptRows, mergedRows } from './kept-rows.ts'
import { type Measurement, spread, table } from './spread.ts'

const args = process.argv.slice(2)
const short = args.includes('--kort')
const only = args.includes('--bare') ? args[args.indexOf('--bare') + 1] : undefined
const wanted = (part: 'a' | 'b' | 'c' | 'd' | 'e'): boolean => only === undefined || only === part

async function lookUps(): Promise<Measurement[]> {
  const plan = { clients: [1, 8, 32], pairs: 5, seconds: short ? 1 : 5 }
  const embedded = await measureLookUps({ ...plan, database: 'embedded', databaseUrl: null })
  return args.includes('--uten-postgres') ? embedded : [...embedded, ...(await onPostgres(plan))]
}

async function onPostgres(plan: { clients: number[]; pairs: number; seconds: number }): Promise<Measurement[]> {
  return withPostgres((databaseUrl) => measureLookUps({ ...plan, database: 'PostgreSQL', databaseUrl }))
}

/** Each of the six on PostgreSQL, as a case system asks. */
const namedCalculations = (): Promise<Measurement[]> =>
  withPostgres((databaseUrl) => measureNamed({ clients: 8, runs: short ? 2 : 5, seconds: short ? 1 : 5, databaseUrl }))

async function withPostgres<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const { startPostgres } = await import('../checks/real-postgres.ts')
  const postgres = await startPostgres()
  try {
    return await work(postgres.appUrl)
  } finally {
    await postgres.stop()
  }
}

const machine = thisMachine()
console.log(machineLine(machine))
const measured = [
  ...(wanted('b') ? measureCalculation({ runs: 7, perRun: short ? 2_000 : 20_000 }) : []),
  ...(wanted('b') ? measurePublicodes({ runs: 7, perRun: short ? 300 : 3_000 }) : []),
  ...(wanted('c') ? measurePdf({ runs: 7, perRun: short ? 3 : 20 }) : []),
  ...(wanted('e') ? await measurePages({ runs: short ? 3 : 9 }) : []),
  ...(wanted('a') ? await lookUps() : []),
  ...(wanted('d') && !args.includes('--uten-postgres') ? await namedCalculations() : []),
]
console.log(`\n${table(measured)}`)
const file = join(root, 'bench', 'result.json')
const rows = measured.map((one) => ({ ...one, ...spread(one.values), machine, short }))
writeFileSync(file, `${JSON.stringify({ measured: mergedRows(keptRows(file), rows) }, null, 2)}\n`)
console.log('\nWritten to bench/result.json')
