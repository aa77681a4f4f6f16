// Close family out of the register's document: who counts, who does not, and when it is not known.
import { expect, test } from 'vitest'
import { known, unknown } from '../base/fact.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import { nearFamily } from './near-family.ts'

const source = { api: 'folkeregister', hentet: '2026-11-21T10:00:00Z' } as const
const read = (person: Folkeregisterperson) => nearFamily(known('f', person, source), 'A')
const relation = (relatertPerson: string, relatertPersonsRolle: string, erGjeldende = true) => ({
  relatertPerson,
  relatertPersonsRolle,
  erGjeldende,
})

test('spouse, separated too, children, parents and siblings; not who was married once', () => {
  const familierelasjon = [relation('barn', 'barn'), relation('mor', 'mor'), relation('bror', 'soesken')]
  const separated = [{ sivilstand: 'separert', relatertVedSivilstand: 'ektefelle' }]
  expect(read({ sivilstand: separated, familierelasjon }).naere).toEqual(['ektefelle', 'barn', 'mor', 'bror'])
  const divorced = [{ sivilstand: 'skilt', relatertVedSivilstand: 'eks' }]
  const before = [{ ...separated[0]!, erGjeldende: false }]
  const ended = [relation('eks', 'ektefelleEllerPartner', false)]
  expect(read({ sivilstand: [...divorced, ...before], familierelasjon: ended }).naere).toEqual([])
})

test('a part that was not told is not an empty family; a number that the register does not know has none', () => {
  expect(read({ sivilstand: [] }).naere).toBeNull()
  expect(read({ familierelasjon: [] }).naere).toBeNull()
  expect(nearFamily(unknown('f', 'source-down'), 'A')).toEqual({ numre: ['A'], naere: null })
  expect(nearFamily(unknown('f', 'no-person'), 'A')).toEqual({ numre: ['A'], naere: [] })
})

test('every number of the person, the asked one first', () => {
  const identifikasjonsnummer = [{ foedselsEllerDNummer: 'ny' }, { foedselsEllerDNummer: 'A', status: 'opphoert' }]
  expect(read({ identifikasjonsnummer }).numre).toEqual(['A', 'ny'])
})
