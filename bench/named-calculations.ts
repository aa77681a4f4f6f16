// Requests per second of each named Fiks calculation, in v1 and v2: the couple of langtidsopphold, and one person in the others.
// No floor beside it: look-ups.ts has that. In: a database. Out: one row per calculation.
import { type Calculation, type Demo, fiksQuestion, publishedCouple, startDemo } from './demo.ts'
import { runLoad } from './load-job.ts'
import type { Measurement } from './spread.ts'

export interface NamedPlan {
  readonly clients: number
  readonly runs: number
  readonly seconds: number
  readonly databaseUrl: string | null
}
type Named = Omit<Calculation, 'version'> & { readonly body: (demo: Demo, version: Calculation['version']) => object }

/** An income year that is opened for all three. */
const single = (demo: Demo, service: string): object => {
  const identifikator = demo.file.personer[service]?.[0]
  if (identifikator === undefined) throw new Error(`demo.json names nobody for ${service}`)
  return { inntektsaar: 2024, personer: [{ identifikator, type: 'SOEKER', ekstraposter: [] }] }
}

const calculations: readonly Named[] = [
  {
    role: 'LANGTIDSOPPHOLD_INSTITUSJON',
    name: 'langtidsopphold-institusjon',
    body: (_, version) => publishedCouple(version),
  },
  { role: 'PRAKTISK_BISTAND', name: 'praktisk-bistand', body: (demo) => single(demo, 'praktiskBistand') },
  { role: 'BARNEHAGE_SFO', name: 'redusert-foreldrebetaling', body: (demo) => single(demo, 'foreldrebetaling') },
]

/** Throws when any answer is another than 200 with a sum. */
export async function measureNamed(plan: NamedPlan): Promise<Measurement[]> {
  const demo = await startDemo({ databaseUrl: plan.databaseUrl })
  try {
    const rows = (['v1', 'v2'] as const).flatMap((version) => calculations.map((one) => rowOf(version, one, plan)))
    // In turn, not one row after the other: a machine that gets slower for half a minute is no difference between two of them.
    for (let run = 0; run < plan.runs; run++) {
      for (const row of rows) row.values.push(await perSecond(demo, row, plan))
    }
    return rows.map(({ name, unit, values }) => ({ name, unit, values }))
  } finally {
    await demo.stop()
    demo.remove()
  }
}

interface Row {
  readonly name: string
  readonly unit: 'per s'
  readonly values: number[]
  readonly version: Calculation['version']
  readonly named: Named
}

function rowOf(version: Row['version'], named: Named, { clients, databaseUrl }: NamedPlan): Row {
  const database = databaseUrl === null ? 'embedded' : 'PostgreSQL'
  return {
    name: `${version} ${named.name}, ${database}, ${clients} clients`,
    unit: 'per s',
    values: [],
    version,
    named,
  }
}

async function perSecond(demo: Demo, { version, named }: Row, { clients, seconds }: NamedPlan): Promise<number> {
  const mustHold = version === 'v1' ? '"beregningsbeloep":' : '"nettoBeloep":'
  const question = await fiksQuestion(demo, { ...named, version }, named.body(demo, version))
  const job = { clients, warmUp: clients * 5 + 20, seconds, atMost: 20_000, question, mustHold }
  return (await runLoad(job)).perSecond
}
