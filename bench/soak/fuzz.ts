// The whole OpenAPI fuzz: the same operations as in the gate, at the real product on PostgreSQL, ten times as many.
import { fuzzDemo, wholeFuzz } from '../../checks/fuzz/fuzz-demo.ts'

/** Prints the counts; out: every problem, none when all held. */
export async function fuzz(seed: number): Promise<readonly string[]> {
  const { requests, faults, under, told, table, numbersInLog } = await fuzzDemo(wholeFuzz, seed)
  console.log(`${table}\n\n${told}`)
  return [
    ...faults,
    ...under.map((id) => `fuzz: ${id} was not reached or answered often enough`),
    ...(requests < wholeFuzz.requests ? [`fuzz: ${requests} requests, and ${wholeFuzz.requests} are the least`] : []),
    ...numbersInLog.map(() => 'fuzz: a person number stands in the log'),
  ]
}
