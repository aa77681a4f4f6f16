// The least that tells hits apart: nothing more is shown than the others make necessary.
import { expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
import type { Registerutdrag } from '../facts/permitted-parts.ts'
import type { FoundPerson } from './person-search.ts'
import { tellApart } from './tell-apart.ts'

const identifikator = personidentifikator('04817299771')
const found = (utdrag: Registerutdrag | null): FoundPerson => ({ identifikator, gradering: 'ugradert', utdrag })
const at = (poststedsnavn: string, husnummer: string): Registerutdrag => ({
  bostedsadresse: [
    { vegadresse: { adressenavn: 'Storgata', adressenummer: { husnummer }, poststed: { poststedsnavn } } },
  ],
})
const person = (fornavn: string, foedselsdato: string, more: Registerutdrag = at('ASKER', '1')): FoundPerson =>
  found({ navn: [{ fornavn, etternavn: 'Prøve' }], foedsel: [{ foedselsdato }], ...more })

test('one hit, or hits with different names: the name alone', () => {
  expect(tellApart([])).toEqual([])
  expect(tellApart([person('Kari', '1950-01-02')])).toEqual([{ navn: 'Kari Prøve' }])
  const two = [person('Kari', '1950-01-02'), person('Ola', '1950-01-02')]
  expect(tellApart(two)).toEqual([{ navn: 'Kari Prøve' }, { navn: 'Ola Prøve' }])
})

test('the same name: birth year, then place, then birth date, then street, each only when the one before did not do', () => {
  const fields = (...people: FoundPerson[]) => tellApart(people).map((shown) => Object.keys(shown))
  const years = [person('Kari', '1950-01-02'), person('Kari', '1951-01-02')]
  expect(fields(...years)).toEqual([
    ['navn', 'foedselsaar'],
    ['navn', 'foedselsaar'],
  ])
  const places = [person('Kari', '1950-01-02'), person('Kari', '1950-01-02', at('ALTA', '1'))]
  expect(fields(...places)[0]).toEqual(['navn', 'foedselsaar', 'poststed'])
  const dates = [person('Kari', '1950-01-02'), person('Kari', '1950-03-02')]
  expect(fields(...dates)[0]).toEqual(['navn', 'foedselsaar', 'poststed', 'foedselsdato'])
  const houses = [person('Kari', '1950-01-02'), person('Kari', '1950-01-02', at('ASKER', '2'))]
  expect(tellApart(houses)[1]).toEqual({
    navn: 'Kari Prøve',
    foedselsaar: '1950',
    poststed: 'ASKER',
    foedselsdato: '1950-01-02',
    adresse: 'Storgata 2',
  })
})

test('what the role does not have, or the register did not tell, is left out', () => {
  const nameOnly = found({ navn: [{ fornavn: 'Kari', etternavn: 'Prøve' }] })
  expect(tellApart([nameOnly, nameOnly])).toEqual([{ navn: 'Kari Prøve' }, { navn: 'Kari Prøve' }])
  expect(tellApart([found(null)])).toEqual([{}])
})
