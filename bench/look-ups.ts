// (a) Look-ups per second and waiting time of the real product beside the floor (floor.ts), on the same simulators, in pairs:
// product, floor, product, floor … so that a machine that slows down slows both.
import { freePorts, type Program, startProgram } from './child.ts'
import { type Demo, publishedQuestion, publishedSum, startDemo } from './demo.ts'
import { type LoadJob, type LoadReport, runLoad } from './load-job.ts'
import type { Measurement } from './spread.ts'

export interface LookUpPlan {
  readonly clients: readonly number[]
  readonly pairs: number
  /** Of each half of a pair. */
  readonly seconds: number
  /** Name of the database in the table, and its address (null: embedded). */
  readonly database: string
  readonly databaseUrl: string | null
}

/** One run against one side; `cpuMs` is the program's own processor time per answer. */
interface Side extends LoadReport {
  readonly cpuMs: number | null
}
interface Sides {
  readonly product: Side
  readonly floor: Side
}

export async function measureLookUps(plan: LookUpPlan): Promise<Measurement[]> {
  const demo = await startDemo({ databaseUrl: plan.databaseUrl })
  try {
    const floor = await startFloor(demo)
    try {
      return await measureBoth(plan, demo, floor)
    } finally {
      await floor.stop()
    }
  } finally {
    await demo.stop()
    demo.remove()
  }
}

async function startFloor({ file, data }: Demo): Promise<Program & { url: string }> {
  const [port] = await freePorts(1)
  const env = { PORT: String(port), SIM: file.simulators, DATA: data }
  const program = await startProgram({ args: ['bench/floor.ts'], env, ready: `http://127.0.0.1:${port}/helse/klar` })
  return { ...program, url: `http://localhost:${port}/oppslag` }
}

async function measureBoth(plan: LookUpPlan, demo: Demo, floor: Program & { url: string }): Promise<Measurement[]> {
  const measured: Measurement[] = []
  for (const clients of plan.clients) {
    const sides: Sides[] = []
    for (let pair = 0; pair < plan.pairs; pair += 1) {
      const question = await publishedQuestion(demo)
      const job = { clients, warmUp: clients * 5 + 20, seconds: plan.seconds, atMost: 20_000 }
      const product = await measure(demo, { ...job, question, mustHold: `"beregningsbeloep":${publishedSum}` })
      const bare = { ...question, url: floor.url }
      sides.push({
        product,
        floor: await measure(floor, { ...job, question: bare, mustHold: '"skatteoppgjoersdato"' }),
      })
    }
    measured.push(...rowsOf(plan.database, clients, sides))
  }
  return measured
}

async function measure(program: Program, job: LoadJob): Promise<Side> {
  const before = program.cpuMs()
  const report = await runLoad(job)
  const after = program.cpuMs()
  return {
    ...report,
    cpuMs: before === null || after === null ? null : (after - before) / (report.answers + job.warmUp),
  }
}

function rowsOf(database: string, clients: number, sides: readonly Sides[]): Measurement[] {
  const row = (what: string, unit: string, value: (side: Sides) => number, aim?: string): Measurement => {
    const name = `look-up, ${database}, ${clients} ${clients === 1 ? 'client' : 'clients'}: ${what}`
    return { name, unit, values: sides.map(value), ...(aim === undefined ? {} : { aim }) }
  }
  const rows = [
    row('product', 'per s', ({ product }) => product.perSecond),
    row('floor', 'per s', ({ floor }) => floor.perSecond),
    row('product ÷ floor', 'ratio', ({ product, floor }) => product.perSecond / floor.perSecond, '≥ 0.7'),
    row('product p99', 'ms', ({ product }) => product.p99Ms),
    row('floor p99', 'ms', ({ floor }) => floor.p99Ms),
  ]
  if (sides.some(({ product, floor }) => product.cpuMs === null || floor.cpuMs === null)) return rows
  return [
    ...rows,
    row('product, processor time', 'ms each', ({ product }) => product.cpuMs ?? Number.NaN),
    row('floor, processor time', 'ms each', ({ floor }) => floor.cpuMs ?? Number.NaN),
  ]
}
