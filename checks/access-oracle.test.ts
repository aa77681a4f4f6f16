// Access against the oracle: thousands of drawn questions, each answer one that the policy allows, each reason to refuse among
// them. And that the oracle is no ornament: whatever ignores a condition, or always refuses, is found within the gate's draws.
import { expect, test } from 'vitest'
import { decide, refusals } from '../src/access/decide.ts'
import { callRefusals } from '../src/access/source-call.ts'
import { mutantOf, pretences } from './access-mutants.ts'
import { type Decide, gateDraws, runAccess, tableOf, tooFew } from './access-run.ts'

const codes = [...refusals, ...callRefusals]
const seed = 20261122
const killed = (mutant: Decide) => runAccess(gateDraws, seed, mutant, 1).differences

test('access answers as the oracle does, and both answers and every refusal were drawn', () => {
  const run = runAccess(gateDraws, seed, decide)
  console.log(`${gateDraws} draws\n${tableOf(run)}`)
  expect(run.differences).toEqual([])
  expect(tooFew(run, gateDraws, codes)).toEqual([])
})

test.each(codes)('one that always refuses with %s is found', (kode) => {
  const refuses: Decide = (_, rows) => ({ allowed: false, kode, params: {}, rolle: rows?.rolle ?? null })
  expect(killed(refuses)).not.toEqual([])
})

test.each(Object.entries(pretences))('one that takes for granted that %s is found', (_, pretend) => {
  const found = runAccess(gateDraws, seed, mutantOf(pretend), 200).differences
  expect(found.filter((line) => line.includes('allowed, but'))).not.toEqual([])
})

test('one that says yes with another service’s fields, or another package, is found', () => {
  const swapped =
    (change: object): Decide =>
    (...question) => {
      const answer = decide(...question)
      return answer.allowed ? { ...answer, ...change } : answer
    }
  expect(killed(swapped({ felt: { id: 'BARNEHAGE_SFO-2023', felt: new Map() } }))).not.toEqual([])
  expect(killed(swapped({ hjemmel: { rettighetspakke: 'nav' } }))).not.toEqual([])
})

test('a run that never says yes, or never gives one of the reasons, has too few', () => {
  expect(tooFew({ counts: new Map(), differences: [] }, gateDraws, ['egen-sak'])).toEqual([
    'egen-sak: 0 of at least 100',
    'allowed: 0.0 %',
  ])
})
