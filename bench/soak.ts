// npm run soak [-- minutes [seed] | -- fuzz [seed] | -- mutasjon]: access against its oracle, hours of load under random faults
// (default 240 minutes; SOAK_MINUTTER sets another default), the OpenAPI fuzz, and the mutation of all the law. Without arguments all,
// one after the other; with minutes the first two, with a word that one alone. Prints what happened, and exits 1 with every problem named.
import { decide, refusals } from '../src/access/decide.ts'
import { callRefusals } from '../src/access/source-call.ts'
import { runAccess, soakDraws, tableOf, tooFew } from '../checks/access-run.ts'
import { auditStorm } from '../checks/audit-storm.ts'
import { freshKeyTexts } from '../checks/audit-rows.ts'
import { startPostgres } from '../checks/real-postgres.ts'
import { machineLine, thisMachine } from './machine.ts'
import { fuzz } from './soak/fuzz.ts'
import { folderLines, leastShare, runMutation, share } from './soak/mutation.ts'
import { chanceFrom } from './soak/chance.ts'
import { runSoak } from './soak/run-soak.ts'

const given = process.argv.slice(2)
const [minutes = process.env['SOAK_MINUTTER'] ?? '240', seed = String(Date.now() % 1_000_000)] = given
const clients = 8

async function load(): Promise<readonly string[]> {
  console.log(`${minutes} minutes, ${clients} clients, seed ${seed}`)
  const seconds = Number(minutes) * 60
  const server = await startPostgres()
  const killing = { seconds: Number(minutes) * 3, chance: chanceFrom(Number(seed)) }
  const chain = await auditStorm(server, freshKeyTexts(), killing).finally(() => server.stop())
  const lost = chain.missing.map((id) => `row ${id} was told to be committed, and is not there`)
  const broken = chain.summary.brudd.map(({ nr, hva }) => `row ${nr} of the killed processes' chain: ${hva}`)

  const { tally, faults, evidence, logBytes, ...soak } = await runSoak({ seconds, clients, seed: Number(seed) })
  const problems = [...lost, ...broken, ...soak.problems]
  console.log(`
| what | count |
|---|---:|
| processes killed / rows of their chain, of which known to a process | ${chain.killed} / ${chain.summary.rader}, ${chain.known} |
| answers | ${tally.answers} |
| given (200), the published sum or its PDF | ${tally.given} (${tally.pdfs} PDF) |
| refused (503), a source was down | ${tally.refused} |
| faults set at the sources | ${faults} |
| audit rows, chains whole | ${evidence.rows} |
| questions on record / given on record | ${evidence.asked} / ${evidence.given} |
| bytes of log searched for person numbers | ${logBytes} |
| problems | ${problems.length} |
`)
  return problems
}

/** Access against its oracle, with other draws than the gate's. */
function access(): readonly string[] {
  const draws = Number(seed)
  const run = runAccess(soakDraws, draws, decide)
  console.log(`Access against its oracle, ${soakDraws} draws of seed ${draws}\n${tableOf(run)}\n`)
  return [...run.differences, ...tooFew(run, soakDraws, [...refusals, ...callRefusals])]
}

async function mutation(): Promise<readonly string[]> {
  console.log('Mutation of src/rules …')
  const scores = await runMutation()
  const survivors = scores.flatMap((score) => score.survivors)
  console.log(`${survivors.join('\n')}\n\n${folderLines(scores).join('\n')}\n`)
  const reached = (share(scores) * 100).toFixed(1)
  return share(scores) < leastShare ? [`mutation: ${reached} % noticed, and ${leastShare * 100} % is the least`] : []
}

const onlyMutation = given[0] === 'mutasjon'
const onlyFuzz = given[0] === 'fuzz'
if (!onlyMutation && !onlyFuzz && (!(Number(minutes) > 0 && Number(minutes) <= 1_440) || !/^\d+$/.test(seed))) {
  console.error(
    'Usage: npm run soak -- <minutes, at most 1440> <seed, a whole number>, npm run soak -- mutasjon, or npm run soak -- fuzz <seed>',
  )
  process.exit(2)
}
console.log(machineLine(thisMachine()))
const problems = [
  ...(onlyMutation || onlyFuzz ? [] : [...access(), ...(await load())]),
  ...(onlyFuzz || given.length === 0 ? await fuzz(Number(seed)) : []),
  ...(onlyMutation || given.length === 0 ? await mutation() : []),
]
for (const problem of problems) console.error(`PROBLEM: ${problem}`)
process.exit(problems.length === 0 ? 0 : 1)
