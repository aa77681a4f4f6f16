// The last step over the own API on the embedded database: a frozen record in, a new one out, by what the municipality has adopted;
// every refusal names its field; both rows are written, and neither row nor log holds an amount.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oere } from '../src/base/money.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { law, recordWith } from '../src/decision/egenandel/record-for-tests.ts'
import type { Egenandel, Resultat } from '../src/decision/record.ts'
import { resultRoutes } from '../src/http/own/results.ts'
import { browser, now, portsForTests, session } from '../src/http/ports-for-tests.ts'
import { buildServer } from '../src/http/server.ts'
import { headOf } from '../src/journey/frame.ts'
import type { House } from '../src/journey/house.ts'
import { priceRecord } from '../src/journey/price.ts'
import { readRecord } from '../src/journey/record.ts'
import { lawOnDisk } from '../src/rules/law-for-tests.ts'
import { chainA, freshKeys, somebody } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { accessDeps, roleId, seedPermit } from './permit-question.ts'

const keys = freshKeys()
const resident = personidentifikator('04817299771')
let database: EmbeddedForChecks
let app: FastifyInstance
let house: House
let logged: readonly object[]

beforeAll(async () => {
  database = await openForChecks(keys)
  const { store } = database
  await seedPermit(store, keys)
  house = {
    access: accessDeps(store, keys),
    upstream: {
      close: () => Promise.reject(new Error('nothing is asked of any source')),
    } as unknown as House['upstream'],
    law: lawOnDisk(),
    egenandelLaw: law,
    adopted: { priceLists: store.priceLists, guidelines: store.guidelines },
    results: store.results,
    clock: () => now,
    recordHours: 24,
    newId: randomUUID,
  }
  const { ports, kept } = portsForTests({
    audit: house.access.audit,
    journey: {
      ...portsForTests().ports.journey,
      price: (pricing) => priceRecord(pricing, house),
      read: (reading) => readRecord(reading, house),
    },
    sessions: {
      ...portsForTests().ports.sessions,
      find: async (id) => (id === session.id ? { ...session, personidentifikator: somebody, rolleId: roleId } : null),
    },
  })
  logged = kept.log
  app = await buildServer(resultRoutes(ports), ports)
})
afterAll(() => database?.stop())

/** Saves a record in the seeded role and gives its id. */
async function saved(kroner = 300_000, more: Partial<Resultat> = {}): Promise<string> {
  const rolle = { id: roleId, navn: 'Vedtak', tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON' }
  const head = { id: randomUUID(), fiksOrgId: chainA, rolle, ...more }
  const record = { ...recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner, soeker: resident }), ...head }
  // The register was asked when it was made, and nobody is close family: so it is not asked again.
  await house.results.save(headOf(record, []), record, { now, hours: 24 })
  return record.id
}
async function price(id: string, payload: object) {
  const reply = await app.inject({
    method: 'POST',
    url: `/api/v1/resultater/${id}/egenandel`,
    headers: browser,
    payload,
  })
  return { status: reply.statusCode, body: reply.json() }
}
async function adopt(emne: string, innhold: string): Promise<void> {
  const row = { id: randomUUID(), emne, fra: '2020-01-01', til: null, vedtatt: '2019-12-01', saksnummer: '19/1' }
  const written = { ...row, innhold, opprettetAv: 'x', opprettet: now.toISOString() }
  expect(await database.store.guidelines.adopt({ fiksOrgId: chainA }, written, null)).toBe('lagret')
}
const events = async (): Promise<Record<string, unknown>[]> =>
  (await database.store.chains.read(chainA, 0, 10_000)).map((row) => JSON.parse(row.rad))
const only = (body: Resultat) => (body.egenandel as Egenandel).tjenester[0]
const stay = { dato: '2026-03-01', opplysninger: { langtidsopphold: { innflytting: '2026-02-14' } } }

describe('before the municipality has chosen', () => {
  test('the price stands, no bill is made, and the page to mend it is named', async () => {
    const { status, body } = await price(await saved(), stay)
    expect(status, JSON.stringify(body).slice(0, 300)).toBe(201)
    expect(only(body)).toMatchObject({
      gjelderFra: null,
      regninger: [],
      vedtak: null,
      mangler: ['foersteBetalingsdag', 'delmaaned'].map((felt) => ({
        kode: 'valg-mangler',
        felt,
        lenke: '/forvaltning',
      })),
    })
    expect(only(body)?.beloep[0]).toMatchObject({ id: 'egenandel-aar', eksakt: oere(233_771_50) })
  })
})

describe('when it has', () => {
  beforeAll(async () => {
    await adopt('foersteBetalingsdag', 'samme-dato')
    await adopt('delmaaned', 'aar-365')
  })

  test('a new frozen record: read again it is the same, and it names the one it came from', async () => {
    const id = await saved()
    const { body } = await price(id, stay)
    expect(body.id).not.toBe(id)
    expect(body.forrige).toEqual({ id, beregningsbeloep: 300_000_00 })
    expect(only(body)?.regninger[0]).toMatchObject({
      fra: '2026-03-14',
      dager: 18,
      eksakt: 11_528_46,
      betales: 11_528_00,
    })
    const again = await app.inject({ method: 'GET', url: `/api/v1/resultater/${body.id}`, headers: browser })
    expect(again.json()).toEqual(body)
  })

  test('both rows are written as for a change by hand; no amount and no name stands in them', async () => {
    const before = (await events()).length
    const { body } = await price(await saved(), stay)
    const rows = (await events()).slice(before)
    expect(rows.map((row) => `${row['hendelse']} ${row['fase']} ${row['utfall']}`)).toEqual([
      'endring spurt ok',
      'endring gitt ok',
    ])
    const text = JSON.stringify(rows) + JSON.stringify(logged)
    for (const secret of ['233771', '300000', 'Nordmann', resident]) expect(text).not.toContain(secret)
    expect(JSON.stringify(rows)).toContain(body.id)
  })

  test('an earlier record’s year is settled by the record of its own tax', async () => {
    const earlier = await price(await saved(300_000, { inntektsaar: 2023 }), {
      dato: '2025-01-01',
      opplysninger: { langtidsopphold: { innflytting: '2024-06-01' } },
    })
    const { status, body } = await price(await saved(280_000, { inntektsaar: 2025 }), {
      etteroppgjoerAv: earlier.body.id,
    })
    expect(status, JSON.stringify(body).slice(0, 300)).toBe(201)
    expect(only(body)?.oppgjoer).toMatchObject({
      aar: 2025,
      krevd: 234_348_00,
      riktig: 217_344_00,
      differanse: -17_004_00,
    })
  })
})

describe('bad input and bad days', () => {
  const wrong = [
    ['no day', { opplysninger: stay.opplysninger }, 400, 'dato'],
    ['no facts', { dato: '2026-03-01' }, 400, 'opplysninger'],
    ['a settlement and facts', { ...stay, etteroppgjoerAv: randomUUID() }, 400, 'etteroppgjoerAv'],
    ['an impossible day', { ...stay, dato: '2026-02-30' }, 400, 'dato'],
    ['a day that is text', { ...stay, dato: 'snart' }, 400, 'dato'],
    [
      'no moving in',
      { dato: '2026-03-01', opplysninger: { langtidsopphold: {} } },
      400,
      'opplysninger.langtidsopphold.innflytting',
    ],
    [
      'three decimals',
      {
        dato: '2026-03-01',
        opplysninger: { langtidsopphold: { innflytting: '2026-02-14', oppholdsutgifterAar: 1.005 } },
      },
      400,
      'langtidsopphold.oppholdsutgifterAar',
    ],
    [
      'a negative amount',
      { dato: '2026-03-01', opplysninger: { langtidsopphold: { innflytting: '2026-02-14', oppholdsutgifterAar: -1 } } },
      400,
      'opplysninger.langtidsopphold.oppholdsutgifterAar',
    ],
    ['an unknown field', { ...stay, farge: 'blå' }, 400, 'farge'],
    ['another service', { dato: '2026-03-01', opplysninger: { praktiskBistand: {} } }, 400, 'praktiskBistand'],
    ['a day without a proven rate', { ...stay, dato: '2027-03-01' }, 422, undefined],
  ] as const
  test.each(wrong)('%s', async (_, payload, status, felt) => {
    const reply = await price(await saved(), payload)
    expect([reply.status, reply.body.felt]).toEqual([status, felt])
    expect(reply.body.detail).toMatch(/\.$/)
  })
  test('a rate that is not proven is named with its day', async () => {
    const { body } = await price(await saved(), { ...stay, dato: '2027-03-01' })
    expect(body).toMatchObject({ kode: 'sats-ukjent', sats: 'fribeloep', dato: '2027-03-01' })
  })
  test('a record without a sum: 422; an unknown one: 404; and each leaves its row', async () => {
    expect((await price(await saved(1, { grunnlag: null }), stay)).body.kode).toBe('opplysning-mangler')
    expect((await events()).at(-1)).toMatchObject({ hendelse: 'endring', utfall: 'opplysning-mangler' })
    expect((await price(randomUUID(), stay)).status).toBe(404)
  })
  test('without a session nothing is priced', async () => {
    const url = `/api/v1/resultater/${await saved()}/egenandel`
    expect((await app.inject({ method: 'POST', url, payload: stay })).statusCode).toBe(401)
  })
})
