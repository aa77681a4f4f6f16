// One human under two numbers is refused, by either register answer; two humans are two.
import { expect, test } from 'vitest'
import { known, unknown } from '../base/fact.ts'
import { personidentifikator } from '../base/person-number.ts'
import { refuseSamePersonTwice } from './same-person.ts'

const inUse = personidentifikator('28896730004')
const replaced = personidentifikator('68896729539')
const other = personidentifikator('04817299771')
const register = (...numbers: string[]) =>
  known(
    'folkeregister:0',
    { identifikasjonsnummer: numbers.map((foedselsEllerDNummer) => ({ foedselsEllerDNummer })) },
    { api: 'folkeregister', hentet: '2026-11-21T10:00:00Z' },
  )
const down = unknown('folkeregister:0', 'source-down')
const both = register(inUse, replaced)

test.each([
  ['both answers name both', both, both],
  ['the first alone answered', both, down],
  ['the second alone answered', down, both],
])('%s: refused by field, without a number', (_name, first, second) => {
  const ask = (): void =>
    refuseSamePersonTwice([
      { identifikator: inUse, folkeregister: first },
      { identifikator: replaced, folkeregister: second },
    ])
  expect(ask).toThrow(expect.objectContaining({ kode: 'ugyldig-foresporsel', felt: 'personer[1].identifikator' }))
})

test('two humans', () => {
  const people = [
    { identifikator: inUse, folkeregister: both },
    { identifikator: other, folkeregister: register(other) },
  ]
  expect(() => refuseSamePersonTwice(people)).not.toThrow()
})
