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
  expect(body).toMatchObject({
    navn: [{ erGjeldende: true, kilde: 'KILDE_DSF', fornavn: 'Kari', mellomnavn: 'Li', etternavn: 'Prøve' }],
    sivilstand: [{ erGjeldende: true, sivilstand: 'gift', relatertVedSivilstand: far }],
  })
  // The number is always there (dataminimering); a caller who may not have it must take it away.
  expect(Object.keys(body).sort()).toEqual(['identifikasjonsnummer', 'navn', 'sivilstand'])
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

test('dead and strictly confidential: the date of death, and the address with its grading', async () => {
  const { body } = await get(gradert)
  expect(body.doedsfall).toMatchObject([{ erGjeldende: true, doedsdato: '2025-02-03' }])
  expect(body.status?.[0]?.status).toBe('doed')
  expect(body.adressebeskyttelse?.[0]?.graderingsnivaa).toBe('strengtFortrolig')
  expect(body.bostedsadresse).toMatchObject([
    { adressegradering: 'strengtFortrolig', vegadresse: { adressenavn: 'Storgata', bruksenhetsnummer: 'H0101' } },
  ])
  expect(body.deltBosted).toMatchObject([{ erGjeldende: true, startdatoForKontrakt: '2022-08-01' }])
  expect((await get(mor, 'bostedsadresse')).body.bostedsadresse).toHaveLength(1)
})

const soek = async (query: Record<string, string>) => {
  const url = `${running.url}/folkeregister/offentlig-med-hjemmel/api/v1/personer/soek?${new URLSearchParams(query)}`
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  return [response.status, ((await response.json()) as { foedselsEllerDNummer?: string[] }).foedselsEllerDNummer]
}

test('search: every criterion must fit, names by whole words, the dead only when asked for', async () => {
  expect(await soek({ navn: 'kari prøve' })).toEqual([200, [mor]])
  expect(await soek({ navn: 'kari', inkluderDoede: 'true' })).toEqual([200, [mor, gradert]])
  expect(await soek({ navn: 'kar' })).toEqual([200, []])
  expect(await soek({ navn: 'carry', soekFonetisk: 'true' })).toEqual([200, []])
  expect(await soek({ navn: 'kary prøve', kjoenn: 'mann' })).toEqual([200, []])
  const [, home] = await soek({ adressenavn: 'stor', husnummer: '12', postnummer: '0184' })
  expect(home).toEqual([mor, barn, far])
  expect(await soek({ kommunenummer: '0301', foedselsaarFraOgMed: '3000' })).toEqual([200, []])
  expect((await soek({ soekFonetisk: 'true' }))[0]).toBe(400)
  expect((await soek({ adressenavn: 'st' }))[0]).toBe(400)
  expect((await soek({ skostoerrelse: '43' }))[0]).toBe(400)
})

test('many at once: each with a document, and the unknown without one', async () => {
  const url = `${running.url}/folkeregister/offentlig-med-hjemmel/api/v1/personer/bulkoppslag?part=navn`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const ask = (numbers: unknown) =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify({ foedselsEllerDNummer: numbers }) })
  const { oppslag } = (await (await ask([mor, '07078600378'])).json()) as {
    oppslag: { foedselsEllerDNummer: string; folkeregisterperson?: Folkeregisterperson }[]
  }
  expect(oppslag.map(({ foedselsEllerDNummer }) => foedselsEllerDNummer)).toEqual([mor, '07078600378'])
  expect(oppslag[0]?.folkeregisterperson?.navn?.[0]?.fornavn).toBe('Kari')
  expect(oppslag[1]?.folkeregisterperson).toBeUndefined()
  expect((await ask([])).status).toBe(400)
  expect((await ask(['123'])).status).toBe(400)
})

test('refusals', async () => {
  const other = await tokenFor(running, 'ks:fiks')
  expect((await get('07078600378')).status).toBe(404)
  expect((await get('04817299772')).status).toBe(400)
  expect((await get(mor, 'skostoerrelse')).body.kode).toBe('SIM-FREG-400')
  expect((await get(mor, 'navn', 'x.y.z')).status).toBe(401)
  expect((await get(mor, 'navn', other)).status).toBe(403)
})
