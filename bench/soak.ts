// npm run soak [-- minutes [seed]]: hours of load under random faults (default 240 minutes; SOAK_MINUTTER sets another default).
// Prints what happened, and exits 1 with every problem named.
import { machineLine, thisMachine } from './machine.ts'
import { runSoak } from './soak/run-soak.ts'

const [minutes = process.env['SOAK_MINUTTER'] ?? '240', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
if (!(Number(minutes) > 0 && Number(minutes) <= 1_440) || !/^\d+$/.test(seed)) {
  console.error('Usage: npm run soak -- <minutes, at most 1440> <seed, a whole number>')
  process.exit(2)
}
const clients = 8

console.log(`${machineLine(thisMachine())}\n${minutes} minutes, ${clients} clients, seed ${seed}`)
const { tally, faults, evidence, logBytes, problems } = await runSoak({
  seconds: Number(minutes) * 60,
  clients,
  seed: Number(seed),
})
console.log(`
| what | count |
|---|---:|
| answers | ${tally.answers} |
| given (200), the published sum or its PDF | ${tally.given} (${tally.pdfs} PDF) |
| refused (503), a source was down | ${tally.refused} |
| faults set at the sources | ${faults} |
| audit rows, chains whole | ${evidence.rows} |
| questions on record / given on record | ${evidence.asked} / ${evidence.given} |
| bytes of log searched for person numbers | ${logBytes} |
| problems | ${problems.length} |`)
for (const problem of problems) console.error(`PROBLEM: ${problem}`)
process.exit(problems.length === 0 ? 0 : 1)
