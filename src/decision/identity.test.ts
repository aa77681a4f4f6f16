// What a number's own fate becomes in the record: a note the case worker cannot miss, without a number or a name.
import { expect, test } from 'vitest'
import { known, unknown } from '../base/fact.ts'
import { toIdentity } from '../facts/register-person.ts'
import { type Identitetsord, type PersonFacts, identitetsord } from '../facts/types.ts'
import { identityNotes } from './identity.ts'

const asked = '68896729539'
const numbers = (inUse: string) => [
  { foedselsEllerDNummer: asked, status: asked === inUse ? 'iBruk' : 'opphoert' },
  { foedselsEllerDNummer: inUse, status: 'iBruk' },
]
const register = (inUse: string, status: { status: string }[]) =>
  known(
    'f',
    { identifikasjonsnummer: numbers(inUse), status },
    { api: 'folkeregister', hentet: '2026-11-21T10:00:00Z' },
  )

test.each<[string, Parameters<typeof toIdentity>[0], Identitetsord[]]>([
  ['in use and alive', register(asked, [{ status: 'bosatt' }]), []],
  ['replaced', register('28896730004', [{ status: 'bosatt' }]), ['erstattet']],
  ['dead', register(asked, [{ status: 'doed' }]), ['doed']],
  ['no status given', register(asked, []), ['ikke-kontrollert']],
  ['the register is down', unknown('f', 'source-down'), ['ikke-kontrollert']],
])('%s', (_name, fact, words) => {
  expect(toIdentity(fact, asked)).toEqual(words)
})

test('each word is a note of its own', () => {
  const facts = [{ identitet: identitetsord, type: 'EKTEFELLE', identifikator: asked }] as unknown as PersonFacts[]
  const notes = identityNotes(facts, 'BARNEHAGE_SFO')
  expect(notes.map(({ kode }) => kode)).toEqual(['personnummer-erstattet', 'person-doed', 'identitet-ikke-kontrollert'])
  expect(notes.every(({ tekst }) => tekst.includes('ektefellen') && !/\d/.test(tekst))).toBe(true)
  expect(identityNotes([{ type: 'SOEKER' } as PersonFacts], 'BARNEHAGE_SFO')).toEqual([])
})
