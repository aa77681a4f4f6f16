// Two eyes more: who must agree before a grant opens anything.
import { expect, test } from 'vitest'
import { approvalOf, mayDecide } from './approval.ts'

const me = ['p2_me', 'p1_me']
const role = { type: 'bruker', person: null, isOwnIntegration: false } as const

test('a role for somebody else holds at once', () => {
  expect(approvalOf({ ...role, person: 'p1_you' }, me, 1)).toEqual({ status: 'gjelder', grunn: null })
  expect(approvalOf(role, me, 2)).toEqual({ status: 'gjelder', grunn: null })
})

test('for oneself, or for one’s own integration, it waits: also under an older pseudonym, also when one is alone', () => {
  for (const person of me) expect(approvalOf({ ...role, person }, me, 2).grunn).toBe('til-seg-selv')
  expect(approvalOf({ ...role, isOwnIntegration: true }, me, 2).grunn).toBe('egen-integrasjon')
  expect(approvalOf({ ...role, person: 'p1_me' }, me, 1).status).toBe('venter')
})

test('a new administrator waits when there is a second one to ask', () => {
  const office = { ...role, type: 'administrator', person: 'p1_you' } as const
  expect(approvalOf(office, me, 2)).toEqual({ status: 'venter', grunn: 'flere-administratorer' })
  expect(approvalOf(office, me, 1)).toEqual({ status: 'gjelder', grunn: 'eneste-administrator' })
})

test('neither the giver nor the one who gets it decides, nor who can speak as the integration that gets it', () => {
  const grant = { gittAv: 'p1_me', person: 'p1_you', isOwnIntegration: false }
  expect(mayDecide(grant, me)).toBe(false)
  expect(mayDecide(grant, ['p1_you'])).toBe(false)
  expect(mayDecide(grant, ['p1_third'])).toBe(true)
  const machine = { gittAv: 'p1_you', person: null }
  expect(mayDecide({ ...machine, isOwnIntegration: true }, me)).toBe(false)
  expect(mayDecide({ ...machine, isOwnIntegration: false }, me)).toBe(true)
  expect(mayDecide({ gittAv: null, person: null, isOwnIntegration: false }, me)).toBe(true)
})
