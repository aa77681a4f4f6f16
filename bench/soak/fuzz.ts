// The OpenAPI fuzz, longer than in the gate: the same operations, from another seed, at the real product on PostgreSQL.
import { startDemo } from '../../checks/running-demo.ts'
import { startPostgres } from '../../checks/real-postgres.ts'
import { runFuzz } from '../../checks/fuzz/run-fuzz.ts'

const rounds = 200
const least = { reached: 800, succeeded: 200 }

/** Prints the counts; out: every problem, none when all held. */
export async function fuzz(seed: number): Promise<readonly string[]> {
  const real = await startPostgres()
  try {
    const demo = await startDemo({ DATABASE_URL: real.appUrl, MASKINKALL_PER_MINUTT: '999999' })
    try {
      const { requests, table, faults, under } = await runFuzz(demo.json, { rounds, seed, least })
      console.log(`${table}\n\n${requests} requests, seed ${seed}`)
      return [...faults, ...under.map((id) => `fuzz: ${id} was not reached or answered often enough`)]
    } finally {
      await demo.stop()
    }
  } finally {
    await real.stop()
  }
}
