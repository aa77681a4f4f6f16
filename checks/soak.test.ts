// The soak, short: the product under load and random faults at the sources gives the published sum or says that a source is
// down, leaves its rows, and writes no person number. `npm run soak` is the same for hours; SOAK_SEKUNDER makes this one longer.
import { expect, test } from 'vitest'
import { runSoak } from '../bench/soak/run-soak.ts'

const seconds = Number(process.env['SOAK_SEKUNDER'] ?? 12)

test(
  `${seconds} seconds of faults: no wrong sum, no answer without its rows, no number in the log`,
  async () => {
    const { problems, tally, evidence } = await runSoak({ seconds, clients: 6, seed: 20_261_121 })
    expect(problems).toEqual([])
    expect(evidence.given).toBe(tally.given)
    expect(tally.given).toBeGreaterThan(0)
  },
  (seconds + 150) * 1000,
)
