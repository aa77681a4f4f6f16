// Every dimension of a role, wider and narrower.
import { expect, test } from 'vitest'
import { type RoleReach, widens } from './widening.ts'

const role: RoleReach = {
  aktiv: true,
  fra: '2026-01-01',
  til: '2026-06-30',
  registre: ['folkeregister'],
  folkeregisterdeler: ['navn'],
  fiks: {},
}

test.each<[string, Partial<RoleReach>, Partial<RoleReach>]>([
  ['switched on', { aktiv: false }, { aktiv: true }],
  ['an earlier first day', {}, { fra: '2025-12-31' }],
  ['no first day', {}, { fra: null }],
  ['a later last day', {}, { til: '2026-07-01' }],
  ['no last day', {}, { til: null }],
  ['one more register', {}, { registre: ['folkeregister', 'avregning'] }],
  ['another register', {}, { registre: ['avregning'] }],
  ['every register', {}, { registre: null }],
  ['one more part', {}, { folkeregisterdeler: ['navn', 'status'] }],
  ['the parts of old', {}, { folkeregisterdeler: null }],
  ['searching on the page', { fiks: { kanBrukesPaaSokeside: false } }, { fiks: { kanBrukesPaaSokeside: true } }],
  ['searching at all', { fiks: { bruksomraader: ['HENDELSER'] } }, { fiks: { bruksomraader: ['SOEK'] } }],
])('%s is wider, and back again is not', (_, before, after) => {
  const [one, other] = [
    { ...role, ...before },
    { ...role, ...before, ...after },
  ]
  expect(widens(one, other)).toBe(true)
  expect(widens(one, one)).toBe(false)
  if (after.registre?.[0] !== 'avregning') expect(widens(other, one)).toBe(false)
})
