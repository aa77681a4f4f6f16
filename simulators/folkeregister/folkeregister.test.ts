// Folkeregisteret over HTTP: asked parts only, relations both ways, the dead, the graded, the replaced and the unknown.
import { afterAll, beforeAll, expect, test } from 'vitest'
import Value from 'typebox/value'
import { Folkeregisterperson } from '../../src/upstream/folkeregister/schema.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { type Running, startSimulators, tokenFor } from '../testing.ts'

const mor = '04817299771'
const tidligere = '27847099416'
const far = '13819699571'
const barn = '09819899123'
const gradert = '03870349520'

const bostedsadresse = { adressenavn: 'Storgata', husnummer: 12, postnummer: '0184', kommunenummer: '0301' }
const person = (id: string, register: Partial<SimulatedPerson['folkeregister']>): SimulatedPerson => ({
  personidentifikator: id,
  folkeregister: {
    navn: { fornavn: 'Kari', mellomnavn: 'Li', etternavn: 'Prøve' },
    sivilstand: 'ugift',
    barn: [],
    adressebeskyttelse: 'ugradert',
    bostedsadresse,
    ...register,
  },
})
const people = [
  person(mor, { sivilstand: 'gift', ektefelle: far, barn: [barn], tidligereIdentifikator: tidligere }),
  person(gradert, { adressebeskyttelse: 'strengtFortrolig', doedsdato: '2025-02-03', deltBosted: true }),
]

let running: Running
let token = ''
beforeAll(async () => {
  running = await startSimulators({ people })
  token = await tokenFor(running, 'folkeregister:deling/offentligmedhjemmel')
})
afterAll(() => running.app.close())

const get = async (id: string, part?: string, bearer = token) => {
  const query = part === undefined ? '' : `?part=${part}`
  const url = `${running.url}/folkeregister/offentlig-med-hjemmel/api/v1/personer/${id}${query}`
  const response = await fetch(url, { headers: { authorization: `Bearer ${bearer}` } })
  return { status: response.status, body: (await response.json()) as Folkeregisterperson & { kode?: string } }
}

test('the asked parts and no other', async () => {
  const { body } = await get(mor, 'navn,sivilstand')
  expect(body).toEqual({
    navn: [{ erGjeldende: true, fornavn: 'Kari', mellomnavn: 'Li', etternavn: 'Prøve' }],
    sivilstand: [{ erGjeldende: true, sivilstand: 'gift', relatertVedSivilstand: far }],
  })
})

test('the whole document fits the schema that the product reads', async () => {
  for (const id of [mor, far, barn, gradert, tidligere]) {
    const { status, body } = await get(id)
    expect([status, Value.Errors(Folkeregisterperson, body)]).toEqual([200, []])
  }
})

test('relations stand on both sides, also for those who are only named', async () => {
  const relations = async (id: string) =>
    (await get(id, 'familierelasjon')).body.familierelasjon?.map((r) => [r.relatertPerson, r.relatertPersonsRolle])
  expect(await relations(mor)).toEqual([
    [far, 'ektefelleEllerPartner'],
    [barn, 'barn'],
  ])
  expect(await relations(barn)).toEqual([[mor, Number(mor[8]) % 2 === 0 ? 'mor' : 'far']])
  expect((await get(far, 'sivilstand')).body.sivilstand?.[0]).toMatchObject({
    sivilstand: 'gift',
    relatertVedSivilstand: mor,
  })
})

test('a replaced number: ceased, with the number that took its place', async () => {
  const { body } = await get(tidligere, 'status,identifikasjonsnummer')
  expect(body.status?.[0]?.status).toBe('opphoert')
  expect(body.identifikasjonsnummer).toMatchObject([
    { erGjeldende: true, foedselsEllerDNummer: mor, status: 'iBruk' },
    { erGjeldende: false, foedselsEllerDNummer: tidligere, status: 'opphoert' },
  ])
  expect((await get(mor, 'status')).body.status?.[0]?.status).toBe('bosatt')
})

test('dead and strictly confidential: the date of death, the grading and no address', async () => {
  const { body } = await get(gradert)
  expect(body.doedsfall).toEqual([{ erGjeldende: true, doedsdato: '2025-02-03' }])
  expect(body.status?.[0]?.status).toBe('doed')
  expect(body.adressebeskyttelse?.[0]?.graderingsnivaa).toBe('strengtFortrolig')
  expect(body.bostedsadresse).toEqual([])
  expect(body.deltBosted).toEqual([{ erGjeldende: true }])
  expect((await get(mor, 'bostedsadresse')).body.bostedsadresse).toHaveLength(1)
})

test('refusals', async () => {
  const other = await tokenFor(running, 'ks:fiks')
  expect((await get('07078600378')).status).toBe(404)
  expect((await get('04817299772')).status).toBe(400)
  expect((await get(mor, 'skostoerrelse')).body.kode).toBe('SIM-FREG-400')
  expect((await get(mor, 'navn', 'x.y.z')).status).toBe(401)
  expect((await get(mor, 'navn', other)).status).toBe(403)
})
