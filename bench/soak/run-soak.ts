// The long load: the real product with its simulators, clients that never rest, and random faults at the sources. Out: what was
// asked and given, and every problem: a wrong sum, an answer that is neither 200 nor 503, a 200 without its audit rows, a broken
// chain, a person number in the log, or a product that does not come back when the sources do.
import { setTimeout as wait } from 'node:timers/promises'
import { builtInPeople } from '../../simulators/people/index.ts'
import { type Demo, startDemo } from '../demo.ts'
import { chanceFrom } from './chance.ts'
import { runClients, type Tally } from './clients.ts'
import { type Evidence, readEvidence } from './evidence.ts'
import { type LogWatch, watchFor } from './log-watch.ts'
import { calm, storm } from './storm.ts'

export interface SoakPlan {
  readonly seconds: number
  readonly clients: number
  readonly seed: number
}
export interface SoakReport {
  readonly tally: Tally
  readonly faults: number
  readonly evidence: Evidence
  readonly logBytes: number
  /** Empty when all held. */
  readonly problems: readonly string[]
}

const recoveryMs = 90_000
/** The demo's greeting, with test people's numbers, is written within this after it is ready. */
const greetingMs = 1_000

export async function runSoak(plan: SoakPlan): Promise<SoakReport> {
  const watch = watchFor(builtInPeople().map(({ personidentifikator }) => personidentifikator))
  const demo = await startDemo({ databaseUrl: null, onOutput: watch.onOutput })
  try {
    await wait(greetingMs)
    watch.begin()
    const { tally, faults } = await underStorm(demo, plan)
    await demo.stop()
    return report(tally, faults, await readEvidence(demo.data, tally), watch)
  } finally {
    await demo.stop()
    demo.remove()
  }
}

/** The storm, and then calm weather in which the product must give again. */
async function underStorm(demo: Demo, { seconds, clients, seed }: SoakPlan): Promise<{ tally: Tally; faults: number }> {
  const over = AbortSignal.timeout(seconds * 1000)
  const [tally, faults] = await Promise.all([
    runClients(demo, clients, over),
    storm(demo.file.simulators, chanceFrom(seed), over),
  ])
  const last = await afterwards(demo)
  for (const name of ['answers', 'given', 'pdfs', 'refused'] as const) tally[name] += last[name]
  tally.problems.push(...last.problems)
  return { tally, faults }
}

async function afterwards(demo: Demo): Promise<Tally> {
  await calm(demo.file.simulators)
  const end = Date.now() + recoveryMs
  const all = await runClients(demo, 1, AbortSignal.timeout(1_000))
  while (all.given === 0 && Date.now() < end) {
    await wait(1_000)
    const more = await runClients(demo, 1, AbortSignal.timeout(1_000))
    for (const name of ['answers', 'given', 'pdfs', 'refused'] as const) all[name] += more[name]
    all.problems.push(...more.problems)
  }
  if (all.given === 0)
    all.problems.push(`no look-up was given within ${recoveryMs / 1000} s after the faults were taken away`)
  return all
}

function report(tally: Tally, faults: number, evidence: Evidence, watch: LogWatch): SoakReport {
  const { bytes, numbers } = watch.seen()
  const problems = [...tally.problems, ...evidence.problems, ...watch.unforeseen()]
  if (numbers > 0) problems.push(`${numbers} person numbers in the log`)
  if (bytes === 0) problems.push('the product wrote no log at all, so nothing was searched')
  if (tally.given === 0 || tally.refused === 0)
    problems.push('the storm did not reach both outcomes: given and refused')
  return { tally, faults, evidence, logBytes: bytes, problems }
}
