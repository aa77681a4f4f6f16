// For scale only: a general rule engine (publicodes) evaluating the lesser of a price and six percent of an income over
// eleven months, beside our own barnehage price, which also does siblings, core time and the explanation.
import { performance } from 'node:perf_hooks'
import Engine from 'publicodes'
import { date } from '../src/base/dates.ts'
import { fraction } from '../src/base/fraction.ts'
import { barnehagepris } from '../src/rules/foreldrebetaling/barnehage.ts'
import { law } from './example-record.ts'
import type { Measurement } from './spread.ts'

const rules = {
  inntekt: { 'par défaut': 200000 },
  pris: { 'par défaut': 1200 },
  betaling: { 'le minimum de': ['pris', 'inntekt * 0.06 / 11'] },
}

function viaPublicodes(): (income: number) => number {
  const engine = new Engine(rules)
  return (income) => {
    engine.setSituation({ inntekt: income })
    const { nodeValue } = engine.evaluate('betaling')
    if (typeof nodeValue !== 'number') throw new Error('publicodes gave no number')
    return nodeValue
  }
}

function ourOwn(income: number): number {
  const barn = [{ foedselsdato: date('2025-01-15'), oppholdsprosent: fraction(100), timerPerUke: fraction(45) }]
  const question = {
    dato: date('2026-02-01'),
    husstandsinntekt: fraction(income),
    barn,
    kommune: null,
    maanederPerAar: 11,
  }
  const { sum } = barnehagepris(question, law.rules.rates).resultat
  return Number(sum.n) / Number(sum.d)
}

/** µs per evaluation; the income changes every time, so that nothing is answered from memory. */
export function measurePublicodes({ runs, perRun }: { runs: number; perRun: number }): Measurement[] {
  const engine = viaPublicodes()
  for (const income of [100000, 219999, 300000])
    if (Math.abs(engine(income) - ourOwn(income)) > 0.005) throw new Error(`Different prices at ${income}`)
  const run = (once: (income: number) => unknown) => () => {
    const began = performance.now()
    for (let i = 0; i < perRun; i += 1) once(100_000 + (i % 200_000))
    return ((performance.now() - began) * 1000) / perRun
  }
  const values = (once: (income: number) => unknown) => Array.from({ length: runs }, run(once))
  return [
    { name: 'barnehage price with trace: ours', unit: 'µs', values: values(ourOwn) },
    { name: 'min(price, 6 % of income / 11) alone: publicodes', unit: 'µs', values: values(engine) },
  ]
}
