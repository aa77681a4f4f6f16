// The administrator's routes on the embedded database: what is adopted comes back, what is wrong is named, every step is in the
// chain, and a Mandate opens no look-up.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import { plattformKjede } from '../src/audit/types.ts'
import { verifyChains } from '../src/audit/verify-chains.ts'
import { guidelineRoutes } from '../src/http/own/guidelines.ts'
import { priceListRoutes } from '../src/http/own/price-lists.ts'
import { browser, cookie, now, portsForTests, session } from '../src/http/ports-for-tests.ts'
import { buildServer } from '../src/http/server.ts'
import { adopt, type AdoptHouse, readAdopted } from '../src/journey/adopt.ts'
import { law } from '../src/rules/calculator/law-for-tests.ts'
import { chainA, chainB, freshKeys, somebody } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'
import { operatorFor, permitFor, roleId, seedPermit } from './permit-question.ts'

const keys = freshKeys()
const administrator = session.personidentifikator
let database: EmbeddedForChecks
let app: FastifyInstance

beforeAll(async () => {
  database = await openForChecks(keys)
  const { store } = database
  await seedPermit(store, keys)
  const operator = operatorFor(store, keys)
  await operator.grantRole({ fiksOrgId: chainA, rolleId: null, type: 'administrator', til: { person: administrator } })
  const nabo = { fiksOrgId: chainB, navn: 'Nabo', organisasjonsnummer: '974760673', kommunenummer: '0301' }
  await operator.createOrganisation(nabo, somebody)
  const audit = openAudit(store.chains, keys.pseudonym)
  const house: AdoptHouse = {
    access: { access: store.access, pseudonym: keys.pseudonym, audit },
    ...{
      priceLists: store.priceLists,
      guidelines: store.guidelines,
      rates: law.rates,
      clock: () => now,
      newId: randomUUID,
    },
  }
  const { ports } = portsForTests({
    audit,
    municipal: {
      read: (kind, ask) => readAdopted(kind, ask, house),
      adopt: (kind, request, ask) => adopt(kind, request, ask, house),
    },
  })
  app = await buildServer([...priceListRoutes(ports), ...guidelineRoutes(ports)], ports)
})
afterAll(() => database?.stop())

const events = async (kjede = chainA): Promise<Record<string, unknown>[]> =>
  (await database.store.chains.read(kjede, 0, 1_000)).map((row) => JSON.parse(row.rad))
const lastEvents = async (count: number) =>
  (await events())
    .slice(-count)
    .map((row) => `${row['hendelse']} ${row['fase']} ${row['utfall']} ${row['emne'] ?? '-'}`)

interface Sender {
  readonly org?: string
  readonly headers?: Record<string, string>
}
async function call(method: 'GET' | 'POST', path: string, payload?: object, sender: Sender = {}) {
  const { org = chainA, headers = browser } = sender
  const url = `/api/v1/forvaltning/${org}/${path}`
  const reply = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })
  return { status: reply.statusCode, body: reply.json() }
}
const liste = {
  trinn: [
    { fraG: 0, tilG: 2, timepris: 81, maksPerMaaned: 245 },
    { fraG: 2, tilG: null, timepris: 243.5 },
  ],
}
const written = {
  tjeneste: 'praktisk-bistand',
  fra: '2026-01-01',
  til: null,
  vedtatt: '2025-12-10',
  saksnummer: '25/1234',
  liste,
}

test('a price list is adopted, ended by the next, and both stand in the history; every step is two rows', async () => {
  const first = await call('POST', 'prislister', written)
  expect(first).toMatchObject({
    status: 201,
    body: { tjeneste: 'praktisk-bistand', til: null, liste, erstattetAv: null },
  })
  expect(await lastEvents(2)).toEqual(['prisliste spurt ok praktisk-bistand', 'prisliste utfoert ok praktisk-bistand'])
  expect((await events()).at(-1)).toMatchObject({ objekt: first.body.id, saksreferanse: '25/1234' })
  const next = {
    ...written,
    fra: '2026-07-01',
    liste: { ...liste, gDato: '1.5', grunnbeloep: 136549 },
    avslutter: first.body.id,
  }
  expect((await call('POST', 'prislister', next)).status).toBe(201)
  const { body } = await call('GET', 'prislister')
  expect(body).toMatchObject({ kommune: { navn: 'Prøvekommunen' }, dato: '2026-10-01' })
  expect(
    body.prislister.map(({ fra, til, erstattetAv }: Record<string, unknown>) => [fra, til, erstattetAv !== null]),
  ).toEqual([
    ['2026-07-01', null, false],
    ['2026-01-01', '2026-06-30', false],
    ['2026-01-01', null, true],
  ])
  expect(await lastEvents(1)).toEqual(['forvaltning utfoert ok -'])
})

test.each<[string, object, number, readonly [kode: string, felt?: string]]>([
  ['overlap', {}, 409, ['overlapper']],
  ['a row that is gone', { retter: randomUUID() }, 409, ['utdatert']],
  ['both at once', { retter: randomUUID(), avslutter: randomUUID() }, 400, ['ugyldig-foresporsel', 'avslutter']],
  ['ends before it begins', { fra: '2030-01-01', til: '2029-12-31' }, 400, ['ugyldig-foresporsel', 'til']],
  ['adopted tomorrow', { fra: '2030-01-01', vedtatt: '2026-10-02' }, 400, ['ugyldig-foresporsel', 'vedtatt']],
  [
    'a person number for a case',
    { fra: '2030-01-01', saksnummer: '17912099997' },
    400,
    ['ugyldig-foresporsel', 'saksnummer'],
  ],
  ['no such day', { fra: '2026-02-30' }, 400, ['ugyldig-foresporsel', 'fra']],
  [
    'three decimals',
    { liste: { trinn: [{ fraG: 0, tilG: null, timepris: 1.001 }] } },
    400,
    ['ugyldig-foresporsel', 'liste.trinn[0].timepris'],
  ],
  [
    'above the cap',
    { liste: { trinn: [{ ...liste.trinn[0], maksPerMaaned: 246 }, liste.trinn[1]] } },
    400,
    ['ugyldig-foresporsel', 'liste.trinn[0].maksPerMaaned'],
  ],
  ['wrong G', { liste: { ...liste, grunnbeloep: 136549 } }, 400, ['ugyldig-foresporsel', 'liste.grunnbeloep']],
  ['an unknown field', { pris: 1 }, 400, ['ugyldig-foresporsel', 'pris']],
])('%s: refused, named, and on record', async (_, change, status, [kode, felt]) => {
  const reply = await call('POST', 'prislister', { ...written, ...change })
  expect(reply).toMatchObject({ status, body: { kode } })
  expect(reply.body.felt).toBe(felt)
  // What is refused before a Mandate could be asked for stands in the platform's chain.
  const last = [...(await events()).slice(-1), ...(await events(plattformKjede)).slice(-1)]
  expect(last.map(({ utfall, fase }) => [utfall, fase])).toContainEqual([kode, expect.stringMatching(/feilet|nektet/)])
})

test('guidelines: checked by their own form, told back, never chosen for the municipality', async () => {
  const rule = {
    fra: '2026-01-01',
    til: null,
    vedtatt: '2025-12-10',
    saksnummer: '25/1',
    noekkel: 'delmaaned',
    verdi: 'aar-365',
  }
  expect((await call('GET', 'retningslinjer')).body.retningslinjer).toEqual([])
  expect(await call('POST', 'retningslinjer', rule)).toMatchObject({
    status: 201,
    body: { noekkel: 'delmaaned', verdi: 'aar-365' },
  })
  expect(await lastEvents(2)).toEqual(['retningslinje spurt ok delmaaned', 'retningslinje utfoert ok delmaaned'])
  expect(await call('POST', 'retningslinjer', { ...rule, noekkel: 'andelOver1G', verdi: 90 })).toMatchObject({
    status: 400,
    body: { felt: 'verdi' },
  })
  expect(await lastEvents(1)).toEqual(['retningslinje feilet ugyldig-foresporsel andelOver1G'])
  const housing = { ...rule, noekkel: 'boutgifter', verdi: { beloepPerMaaned: 6500, maaneder: 6 } }
  expect((await call('POST', 'retningslinjer', housing)).status).toBe(201)
  expect((await call('GET', 'retningslinjer')).body.retningslinjer).toHaveLength(2)
})

test('only the municipality’s own administrator, from our own page', async () => {
  expect(await call('GET', 'prislister', undefined, { org: chainB })).toMatchObject({
    status: 403,
    body: { kode: 'ikke-tilgang' },
  })
  expect(await call('POST', 'prislister', written, { org: chainB })).toMatchObject({ status: 403 })
  expect((await events(chainB)).slice(-2)).toMatchObject([
    { hendelse: 'forvaltning', fase: 'nektet' },
    { hendelse: 'prisliste', fase: 'nektet' },
  ])
  expect(await call('POST', 'prislister', written, { headers: cookie })).toMatchObject({
    status: 403,
    body: { kode: 'csrf-avvist' },
  })
  expect((await call('GET', 'prislister', undefined, { headers: {} })).status).toBe(401)
  expect(await database.store.priceLists.history({ fiksOrgId: chainB })).toEqual([])
})

test('an administrator gets no Permit, and every chain holds', async () => {
  const actor = { kind: 'person', personidentifikator: administrator, sesjon: 's' } as const
  await expect(permitFor(database.store, keys, { actor, rolleId: roleId })).rejects.toMatchObject({
    kode: 'ikke-tilgang',
  })
  expect(await verifyChains(database.store.chains)).toMatchObject({ brudd: [] })
})
