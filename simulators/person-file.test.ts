// The person file: what does not fit stops the start with file, field and what to write; a file replaces a person whole.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { People } from './people-register.ts'
import type { SimulatedPerson } from './person-file.ts'
import { faultsOf, PersonFileError, readPersonFolder } from './person-file-check.ts'

const anne = '04817299771'
const good = (change: object = {}, register: object = {}) => ({
  personidentifikator: anne,
  folkeregister: {
    navn: { fornavn: 'Anne', mellomnavn: null, etternavn: 'Prøve' },
    sivilstand: 'gift',
    ektefelle: '27847099416',
    barn: [],
    adressebeskyttelse: 'ugradert',
    ...register,
  },
  summertskattegrunnlag: {
    '2023': { oppgjoer: { grunnlag: [{ tekniskNavn: 'innskudd', beloep: 1 }] }, utkast: 'slettet' },
  },
  beregnetskatt: { '2023': {} },
  avregning: { '2023': 'skjermet' },
  inntekt: [{ kalendermaaned: '2026-09' }],
  ...change,
})

test('a good file has no faults', () => expect(faultsOf(good())).toEqual([]))
test('optional parts may be null or absent', () => {
  expect(faultsOf(good({}, { doedsdato: null, bostedsadresse: null, deltBosted: true }))).toEqual([])
  const { personidentifikator, folkeregister } = good()
  expect(faultsOf({ personidentifikator, folkeregister })).toEqual([])
})

const oppgjoer = (answer: unknown) => ({ summertskattegrunnlag: { '2023': { oppgjoer: answer } } })
test.each<[string, object, string]>([
  ['a number', good({ personidentifikator: 4817299771 }), 'personidentifikator: skriv 11 siffer i anførselstegn'],
  [
    'control digits',
    good({}, { ektefelle: '27847099417' }),
    'folkeregister.ektefelle: skriv et fødselsnummer eller D-nummer med riktige kontrollsifre',
  ],
  ['a child', good({}, { barn: [anne, '1'] }), 'folkeregister.barn[1]: skriv 11 siffer i anførselstegn'],
  [
    'a misspelt field',
    good({ avregninger: {} }),
    'avregninger: ukjent felt; felt som finnes her: personidentifikator,',
  ],
  ['a field that lacks', good({}, { barn: undefined }), 'folkeregister.barn: mangler; skriv en liste av fødselsnumre'],
  [
    'a word not of the list',
    good({}, { sivilstand: 'samboer' }),
    'folkeregister.sivilstand: skriv ett av: "ugift", "gift"',
  ],
  [
    'a date that does not exist',
    good({}, { doedsdato: '2025-02-30' }),
    'folkeregister.doedsdato: skriv en dato som finnes',
  ],
  ['a year', good({ avregning: { '23': {} } }), 'avregning.23: ukjent felt; skriv et objekt med inntektsår'],
  [
    'a stage',
    good({ summertskattegrunnlag: { '2023': { kladd: {} } } }),
    'summertskattegrunnlag.2023.kladd: ukjent felt; felt som finnes her: oppgjoer, utkast',
  ],
  [
    'a word for an answer',
    good({ avregning: { '2023': 'borte' } }),
    'avregning.2023: skriv råsvaret som et objekt, eller "slettet", eller "skjermet"',
  ],
  [
    'an amount as text',
    good(oppgjoer({ grunnlag: [{ tekniskNavn: 'innskudd', beloep: '1' }] })),
    'summertskattegrunnlag.2023.oppgjoer.grunnlag[0].beloep: skriv et heltall',
  ],
  [
    'another person',
    good(oppgjoer({ personidentifikator: '27847099416' })),
    'summertskattegrunnlag.2023.oppgjoer.personidentifikator: skriv det samme',
  ],
  [
    'another year',
    good(oppgjoer({ inntektsaar: '2022' })),
    'summertskattegrunnlag.2023.oppgjoer.inntektsaar: skriv det samme',
  ],
])('%s', (_name, person, message) => {
  const faults = faultsOf(JSON.parse(JSON.stringify(person)))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(message)
})

let folder = join(tmpdir(), 'personer-ingen')
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const folderWith = (files: Record<string, string>): string => {
  folder = mkdtempSync(join(tmpdir(), 'personer-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('every file that is wrong is named, together', () => {
  const read = () => readPersonFolder(folderWith({ 'a.json': '{', 'b.json': '{}', 'les-meg.txt': 'ikke en person' }))
  expect(read).toThrow(PersonFileError)
  expect(read).toThrow(/a\.json: ikke gyldig JSON[\s\S]*b\.json: personidentifikator: mangler/)
})

test('one person in two files', () => {
  const text = JSON.stringify(good())
  expect(() => readPersonFolder(folderWith({ 'a.json': text, 'b.json': text }))).toThrow(/to filer/)
})

test('a folder that is not there', () => expect(() => readPersonFolder('/finnes/ikke')).toThrow(/SIM_PERSONER/))

test('a file replaces a built-in person whole, and named relatives are found', () => {
  const builtIn = good() as SimulatedPerson
  const file = good({ summertskattegrunnlag: undefined, avregning: { '2024': {} } }) as unknown as SimulatedPerson
  const [read] = readPersonFolder(folderWith({ 'anne.json': JSON.stringify(file) }))
  const people = People.of([builtIn], [read!])
  expect(people.all).toHaveLength(1)
  expect(people.find(anne)?.person.summertskattegrunnlag).toBeUndefined()
  expect(people.find('27847099416')).toMatchObject({
    registerOnly: true,
    person: { folkeregister: { sivilstand: 'gift', ektefelle: anne } },
  })
  expect(people.find('09819899123')).toBeNull()
})

test('a built-in person that does not fit stops the start too', () => {
  expect(() => People.of([good({ personidentifikator: '1' }) as SimulatedPerson])).toThrow(/innebygd person/)
})
