// Access against the oracle: thousands of drawn questions, each answer one that the policy allows, each reason to refuse among
// them. And that the oracle is no ornament: whatever ignores a condition, or always refuses, is found within the gate's draws.
import { expect, test } from 'vitest'
import { callRefusals } from '../src/access/source-call.ts'
import { decide, refusals } from '../src/access/decide.ts'
import { gateDraws, runAccess, tableOf, tooFew } from './access-run.ts'

const codes = [...refusals, ...callRefusals]

test('access answers as the oracle does, and both answers and every refusal were drawn', () => {
  const run = runAccess(gateDraws, 20261122, decide)
  console.log(`${gateDraws} draws\n${tableOf(run)}`)
  expect(run.differences).toEqual([])
  expect(tooFew(run, gateDraws, codes)).toEqual([])
})
