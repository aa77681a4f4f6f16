// (b) Microseconds per full calculation of langtidsopphold with its explanation: the basis, the charge, and both together.
import { performance } from 'node:perf_hooks'
import { date } from '../src/base/dates.ts'
import { fromOere } from '../src/base/fraction.ts'
import { grunnlag } from '../src/rules/grunnlag.ts'
import { egenandel, highestShareAboveG, highestShareUpToG } from '../src/rules/langtidsopphold/egenandel.ts'
import { ruleInput } from '../src/rules/from-facts.ts'
import { postSetFor } from '../src/rules/post-sets.ts'
import type { Grunnlag } from '../src/rules/types.ts'
import { publishedSum, year } from './demo.ts'
import { exampleFacts, law, question, typed } from './example-record.ts'
import type { Measurement } from './spread.ts'

export interface CalculationPlan {
  readonly runs: number
  readonly perRun: number
}

export function measureCalculation(plan: CalculationPlan): Measurement[] {
  const { postSets, rates } = law.rules
  const set = postSetFor(postSets, question.beregningstype, year)
  if (set === null) throw new Error(`No post set for ${year}`)
  const input = ruleInput(question, exampleFacts(), typed)
  const basis = (): Grunnlag => grunnlag(input, set, rates)
  const first = basis()
  if (first.beregningsbeloep !== publishedSum * 100)
    throw new Error(`The basis is ${first.beregningsbeloep} øre, not as published`)
  const charge = ({ grunnlagEgenandel }: Grunnlag) => {
    if (grunnlagEgenandel === null) throw new Error('Langtidsopphold always has a basis for the charge')
    const shares = { andelInntil1G: highestShareUpToG, andelOver1G: highestShareAboveG }
    return egenandel(
      { dato: date('2024-05-01'), grunnlag: fromOere(grunnlagEgenandel), ufrivilligDobbeltrom: false, ...shares },
      rates,
    )
  }
  const row = (name: string, once: () => unknown, aim?: string): Measurement => ({
    name: `langtidsopphold with trace: ${name}`,
    unit: 'µs',
    values: microseconds(once, plan),
    ...(aim === undefined ? {} : { aim }),
  })
  return [
    row('basis (grunnlag)', basis, '≤ 20 µs'),
    row('charge (egenandel)', () => charge(first)),
    row('basis and charge', () => charge(basis()), '≤ 20 µs'),
  ]
}

/** Mean of one call in each run, after a warm-up of two runs. */
function microseconds(once: () => unknown, { runs, perRun }: CalculationPlan): number[] {
  const run = (): number => {
    const began = performance.now()
    for (let i = 0; i < perRun; i += 1) once()
    return ((performance.now() - began) * 1000) / perRun
  }
  run()
  run()
  return Array.from({ length: runs }, run)
}
