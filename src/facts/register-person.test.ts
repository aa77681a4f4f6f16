// Folkeregisteret's document read: only what is in force, and nobody alive or unmarried because a field was missing.
import { describe, expect, test } from 'vitest'
import { known, unknown } from '../base/fact.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import { shareHome } from './register-address.ts'
import { type RegisterPerson, toName, toRegisterPerson } from './register-person.ts'

const asked = '04817299771'
const other = '27847099416'
const source = { api: 'folkeregister', hentet: '2026-11-21T12:00:00.000Z' } as const
const fact = (person: Folkeregisterperson) => known('folkeregister:0', person, source)

function read(person: Folkeregisterperson): RegisterPerson {
  const found = toRegisterPerson(fact({ status: [{ status: 'bosatt' }], ...person }), asked)
  if (!found.known) throw new Error(`unknown: ${found.why}`)
  return found.value
}

test('the name in force, not an earlier one', () => {
  const earlier = { erGjeldende: false, fornavn: 'Før', etternavn: 'Gift' }
  const person = { navn: [earlier, { erGjeldende: true, fornavn: 'Ánne', etternavn: 'Sara' }] }
  expect(toName(fact(person))).toMatchObject({
    known: true,
    value: { fornavn: 'Ánne', mellomnavn: null, etternavn: 'Sara' },
  })
  expect(toName(fact({ navn: [earlier] }))).toEqual(unknown('folkeregister:0', 'no-record'))
  expect(toName(unknown('folkeregister:0', 'source-down', 'brudd'))).toEqual(
    unknown('folkeregister:0', 'source-down', 'brudd'),
  )
})

test('no status is no answer', () => {
  expect(toRegisterPerson(fact({}), asked)).toEqual(unknown('folkeregister:0', 'source-down', 'ugyldig-svar'))
  expect(toRegisterPerson(unknown('folkeregister:0', 'no-person'), asked)).toEqual(
    unknown('folkeregister:0', 'no-person'),
  )
})

test('dead, shielded', () => {
  expect(read({ status: [{ erGjeldende: false, status: 'bosatt' }, { status: 'DOED' }] })).toMatchObject({
    doed: true,
    status: 'doed',
  })
  expect(read({}).doed).toBe(false)
  const grade = (graderingsnivaa: string) => read({ adressebeskyttelse: [{ graderingsnivaa }] }).skjermet
  expect(['ugradert', 'klientadresse', 'fortrolig', 'strengtFortrolig'].map(grade)).toEqual([false, false, true, true])
})

test('a number that has been replaced points at the one in use', () => {
  const numbers = (askedStatus: string, otherStatus: string) =>
    read({
      identifikasjonsnummer: [
        { foedselsEllerDNummer: asked, status: askedStatus, erGjeldende: askedStatus === 'iBruk' },
        { foedselsEllerDNummer: other, status: otherStatus },
      ],
    }).erstattetAv
  expect(numbers('opphoert', 'iBruk')).toBe(other)
  expect(numbers('iBruk', 'opphoert')).toBeNull()
  expect(numbers('opphoert', 'opphoert')).toBeNull()
})

describe('relatives that may be offered', () => {
  const married = (sivilstand: string, more: object = {}) =>
    read({ sivilstand: [{ sivilstand, relatertVedSivilstand: other, ...more }] }).relasjoner

  test('spouse and registered partner in force; not a separated or earlier one', () => {
    expect(married('gift')).toEqual([{ identifikator: other, type: 'EKTEFELLE' }])
    expect(married('registrertPartner')).toEqual([{ identifikator: other, type: 'PARTNER' }])
    expect(married('REGISTRERTPARTNER')).toEqual([{ identifikator: other, type: 'PARTNER' }])
    expect(['separert', 'skilt', 'enkeEllerEnkemann', 'ugift'].flatMap((one) => married(one))).toEqual([])
    expect(married('gift', { erGjeldende: false })).toEqual([])
    expect(married('gift', { relatertVedSivilstand: '12345678901' })).toEqual([])
  })

  test('a part that is not told is unknown, not none; so is a spouse or child without a number', () => {
    const told = { adressebeskyttelse: [], sivilstand: [{ sivilstand: 'ugift' }], familierelasjon: [] }
    expect(read(told)).toMatchObject({ skjermet: false, relasjoner: [], ukjent: [] })
    expect(read({})).toMatchObject({ skjermet: null, ukjent: ['adressebeskyttelse', 'sivilstand', 'familierelasjon'] })
    const spouse = (sivilstand: string) => read({ ...told, sivilstand: [{ sivilstand }] }).ukjent
    expect([spouse('gift'), spouse('registrertPartner'), spouse('skilt')]).toEqual([['ektefelle'], ['ektefelle'], []])
    const barn = [{ relatertPersonsRolle: 'barn' }, { relatertPersonsRolle: 'barn', relatertPerson: other }]
    expect(read({ ...told, familierelasjon: barn })).toMatchObject({ relasjoner: [{ type: 'BARN' }], ukjent: ['barn'] })
  })

  test('children, not parents; a child without a number cannot be offered', () => {
    const familierelasjon = [
      { relatertPerson: other, relatertPersonsRolle: 'barn' },
      { relatertPerson: other, relatertPersonsRolle: 'mor' },
      { relatertPersonsRolle: 'BARN' },
    ]
    expect(read({ familierelasjon }).relasjoner).toEqual([{ identifikator: other, type: 'BARN' }])
  })
})

test('grading: the strictest word of protection and addresses; not told is not ungraded', () => {
  const vegadresse = { adressenavn: 'Storgata' }
  const grade = (person: Folkeregisterperson) => read(person).gradering
  expect(grade({})).toBeNull()
  expect(grade({ adressebeskyttelse: [] })).toBe('ugradert')
  expect(grade({ adressebeskyttelse: [{ graderingsnivaa: 'KLIENTADRESSE' }] })).toBe('klientadresse')
  expect(grade({ adressebeskyttelse: [{ graderingsnivaa: 'et nytt ord' }] })).toBe('strengtFortrolig')
  const contradiction = { adressebeskyttelse: [], bostedsadresse: [{ adressegradering: 'fortrolig', vegadresse }] }
  expect(grade(contradiction)).toBe('fortrolig')
})

describe('homes', () => {
  const ungraded = { adressebeskyttelse: [{ graderingsnivaa: 'ugradert' }] }
  const house = (matrikkel?: string, bruksenhetsnummer?: string) => ({
    vegadresse: {
      adressenavn: 'Storgata',
      adressenummer: { husnummer: '12', husbokstav: 'B' },
      kommunenummer: '3203',
      poststed: { postnummer: '1384', poststedsnavn: 'ASKER' },
      ...(matrikkel === undefined ? {} : { adresseIdentifikatorFraMatrikkelen: matrikkel }),
      ...(bruksenhetsnummer === undefined ? {} : { bruksenhetsnummer }),
    },
  })
  const homes = (person: Folkeregisterperson) => read({ ...ungraded, ...person }).bosteder

  test('the home in force and the second home of a child; nothing when graded or when the grading is not told', () => {
    const bostedsadresse = [{ erGjeldende: false, ...house('1') }, house('2', 'H0101')]
    expect(homes({ bostedsadresse })).toEqual([
      {
        id: '2/H0101',
        hus: '2',
        kommunenummer: '3203',
        adresse: 'Storgata 12B',
        postnummer: '1384',
        poststed: 'ASKER',
      },
    ])
    expect(homes({ bostedsadresse, deltBosted: [{ adresse: house('3') }] }).map(({ id, hus }) => [id, hus])).toEqual([
      ['2/H0101', '2'],
      [null, '3'],
    ])
    for (const graderingsnivaa of ['klientadresse', 'fortrolig', 'strengtFortrolig']) {
      expect(homes({ bostedsadresse, adressebeskyttelse: [{ graderingsnivaa }] })).toEqual([])
    }
    expect(read({ bostedsadresse }).bosteder).toEqual([])
  })

  test('shared, not shared, or not known', () => {
    const at = (matrikkel?: string, bruksenhet?: string) => homes({ bostedsadresse: [house(matrikkel, bruksenhet)] })
    expect(shareHome(at('1', 'H0101'), at('1', 'H0101'))).toBe(true)
    expect(shareHome(at('1', 'H0101'), at('1', 'H0201'))).toBe(false)
    expect(shareHome(at('1'), at('2'))).toBe(false)
    expect(shareHome(at('1'), [])).toBeNull()
    expect(shareHome(at('1'), at())).toBeNull()
    expect(shareHome([...at('1'), ...at('2', 'H0101')], at('2', 'H0101'))).toBe(true)
    // A block of flats is one address: without the dwelling number of both nobody knows.
    expect(shareHome(at('1'), at('1'))).toBeNull()
    expect(shareHome(at('1', 'H0201'), at('1'))).toBeNull()
    expect(shareHome([...at('1'), ...at('2')], at('2'))).toBeNull()
  })

  test('a plot without a street has an identifier of its own, and half of one has none', () => {
    const plot = (matrikkelnummer: object, more: object = {}) =>
      homes({ bostedsadresse: [{ matrikkeladresse: { matrikkelnummer, ...more } }] })[0]
    const whole = { kommunenummer: '5601', gaardsnummer: 4, bruksnummer: 27 }
    expect(plot(whole)).toMatchObject({ id: null, hus: '5601-4/27/0/0' })
    expect(plot(whole, { bruksenhetsnummer: 'H0101' })?.id).toBe('5601-4/27/0/0/H0101')
    expect(plot({ kommunenummer: '5601' }, { bruksenhetsnummer: 'H0101' })).toMatchObject({ id: null, hus: null })
  })
})

test('parents are mor, far and medmor with a usable number', () => {
  const familierelasjon = ['mor', 'FAR', 'barn', 'medmor'].map((relatertPersonsRolle, i) => ({
    relatertPersonsRolle,
    relatertPerson: [asked, other, other, '123'][i] ?? '',
  }))
  expect(read({ familierelasjon }).foreldre).toEqual([asked, other])
})
