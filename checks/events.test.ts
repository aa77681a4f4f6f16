// The list of tax settlement events through the running demo: off until an administrator switches it on for the role, the
// source's own body while it is on, off again at once; the range of every call in the trail, and nothing kept.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { askSource, callsSoFar, setFault, trailOf } from './straight-to-source.ts'

let demo: RunningDemo
let headers: Headers
let administrator: Logged
let caseWorker: Logged
interface Logged {
  readonly browser: CookieBrowser
  readonly csrf: string
}

beforeAll(async () => {
  demo = await startDemo()
  headers = await machineHeaders(demo.json)
  administrator = await logIn('administrator')
  caseWorker = await logIn('saksbehandler')
})
afterAll(() => rmSync(demo.data, { recursive: true, force: true }))

async function logIn(rolle: string): Promise<Logged> {
  const nummer = demo.json.brukere.find((one) => one.rolle === rolle)?.foedselsnummer ?? ''
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, demo.json.product, { nummer }))
  const { csrf } = (await (await browser.send(`${demo.json.product}/api/v1/meg`)).json()) as { csrf: string }
  return { browser, csrf }
}

const role = (type = 'PRAKTISK_BISTAND'): string => demo.json.roller[type] ?? ''
async function get(path: string, rolleId = role()) {
  const reply = await fetch(`${demo.json.product}/skatteetaten/hendelser/api/v1/${rolleId}/hendelser${path}`, {
    headers,
  })
  const text = await reply.text()
  return { status: reply.status, text, body: JSON.parse(text) as Record<string, unknown> }
}
const path = (fiksOrgId = demo.json.fiksOrgId) => `${demo.json.product}/api/v1/forvaltning/${fiksOrgId}/hendelser`
async function post({ browser, csrf }: Logged, body: object, fiksOrgId?: string) {
  const reply = await browser.post(path(fiksOrgId), csrf, body)
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
const wanted = (change: object = {}) => ({
  paa: true,
  rolleId: role(),
  fra: today(),
  til: null,
  begrunnelse: 'aarlig-gjennomgang',
  saksnummer: '2026/117',
  ...change,
})

describe('off', () => {
  test('until it is switched on: 403 that says how, and nothing is asked of Skatteetaten', async () => {
    const before = await callsSoFar(demo)
    for (const rest of ['?fraSekvensnummer=1&antall=5', '/start?dato=2026-01-01', '']) {
      const { status, body } = await get(rest)
      expect([status, body['errorCode']]).toEqual([403, 'hendelser-avslaatt'])
      expect(body['message']).toContain('POST /api/v1/forvaltning/')
      expect(body['path']).toMatch(/^\/skatteetaten\/hendelser\/api\/v1\/\{rolleId\}\/hendelser(\/start)?$/)
    }
    expect(await callsSoFar(demo)).toBe(before)
  })

  test('nobody but an administrator of the municipality switches it, with a reason, a case and a day to come', async () => {
    expect(await post(caseWorker, wanted())).toMatchObject({ status: 403, body: { kode: 'ikke-tilgang' } })
    expect(await post(administrator, wanted(), demo.json.annenKommune.fiksOrgId)).toMatchObject({ status: 403 })
    const other = demo.json.annenKommune.roller['PRAKTISK_BISTAND']
    for (const [change, felt] of [
      [{ rolleId: other }, 'rolleId'],
      [{ rolleId: crypto.randomUUID() }, 'rolleId'],
      [{ fra: '2020-01-01' }, 'fra'],
      [{ til: '2020-01-01' }, 'til'],
      [{ saksnummer: '04817299771' }, 'saksnummer'],
      [{ paa: false }, undefined],
      [{ begrunnelse: 'nysgjerrig' }, undefined],
      [{ begrunnelse: undefined }, undefined],
    ] as const) {
      const { status, body } = await post(administrator, wanted(change))
      expect([status, body['kode']], JSON.stringify(change)).toEqual([400, 'ugyldig-foresporsel'])
      if (felt !== undefined) expect(body['felt']).toBe(felt)
    }
    const off = await post(administrator, { paa: false, rolleId: role() })
    expect([off.status, off.body['felt']]).toEqual([400, 'rolleId'])
    expect((await get('')).status).toBe(403)
  })
})

describe('on', () => {
  test('for the one role: the source’s own body, byte for byte', async () => {
    const { status, body } = await post(administrator, wanted())
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body).toMatchObject({ tilganger: [{ rolleId: role(), fra: today(), til: null, av: null }] })
    expect(JSON.stringify(body)).not.toContain('p1_')
    for (const rest of [
      '?fraSekvensnummer=1&antall=7',
      '?fraSekvensnummer=20&antall=1000',
      '/start?dato=2024-04-01',
      '/start',
    ]) {
      const direct = await askSource(demo, 'skatteetaten:summertskattegrunnlag', `skatteoppgjoerhendelser/v1${rest}`)
      const ours = await get(rest)
      expect([direct.status, ours.status], ours.text).toEqual([200, 200])
      expect(ours.text).toBe(direct.text)
    }
    for (const type of ['LANGTIDSOPPHOLD_INSTITUSJON', 'BARNEHAGE_SFO'])
      expect((await get('', role(type))).body).toMatchObject({ errorCode: 'hendelser-avslaatt' })
    const foreign = demo.json.annenKommune.roller['PRAKTISK_BISTAND']
    expect((await get('', foreign)).body).toMatchObject({ errorCode: 'ikke-tilgang' })
  })

  test('once for each day; the end of the list and a source that is down are told, not shown as an empty list', async () => {
    expect(await post(administrator, wanted({ saksnummer: '2026/118' }))).toMatchObject({ status: 409 })
    expect(await get('?fraSekvensnummer=999999')).toMatchObject({ status: 404, body: { errorCode: 'FA-005' } })
    await setFault(demo, 'skatteoppgjoerhendelser', '500')
    expect(await get('?fraSekvensnummer=1')).toMatchObject({ status: 503 })
    await setFault(demo, 'alle', 'ingen')
    for (const query of ['fraSekvensnummer=0', 'fraSekvensnummer=en', 'antall=0', 'antall=10001', 'antall=-1'])
      expect((await get(`?${query}`)).body, query).toMatchObject({ status: 400, errorCode: 'ugyldig-foresporsel' })
    expect((await get('/start?dato=2026-02-30')).body).toMatchObject({ status: 400, errorCode: 'ugyldig-foresporsel' })
  })

  test('off again at once; that it was on stays on record, and it can be switched on anew', async () => {
    const off = await post(administrator, { paa: false, rolleId: role() })
    expect(off).toMatchObject({ status: 200, body: { tilganger: [{ av: expect.any(String) }] } })
    expect((await get('')).status).toBe(403)
    const bare = await post(administrator, { paa: true, rolleId: role(), begrunnelse: 'etteroppgjoer' })
    expect(bare).toMatchObject({
      status: 400,
      body: { felt: 'fra', detail: expect.stringContaining('fra, til og saksnummer mangler') },
    })
    const later = await post(
      administrator,
      wanted({ fra: '2099-01-01', til: '2099-12-31', begrunnelse: 'etteroppgjoer' }),
    )
    expect(later.status, JSON.stringify(later.body)).toBe(200)
    expect((await get('')).status).toBe(403)
    const list = await administrator.browser.send(path())
    expect(await list.json()).toMatchObject({
      kommune: { navn: 'Asker' },
      begrunnelser: ['aarlig-gjennomgang', 'etteroppgjoer', 'endret-skatteoppgjoer'],
      tilganger: [{ begrunnelse: 'etteroppgjoer' }, { begrunnelse: 'aarlig-gjennomgang' }],
    })
    expect((await caseWorker.browser.send(path())).status).toBe(403)
  })
})

test('the trail: the range of every call, who switched and why, nobody named; nothing kept', async () => {
  expect(await demo.stop('keep')).toBe(0)
  const { trail, records } = await trailOf(demo)
  const calls = trail.filter(({ rad }) => rad['hendelse'] === 'hendelser')
  expect(calls.flatMap(({ personer }) => personer)).toEqual([])
  const ranges = (fase: string) => calls.filter(({ rad }) => rad['fase'] === fase).map(({ rad }) => rad['sekvens'])
  expect(ranges('gitt')).toEqual([
    { fra: 1, til: 7, antall: 7 },
    { fra: expect.any(Number), til: expect.any(Number), antall: expect.any(Number) },
    { fra: expect.any(Number), til: null, antall: 0 },
    { fra: 1, til: null, antall: 0 },
  ])
  expect(ranges('spurt').slice(0, 2)).toEqual([
    { fra: 1, til: null, antall: 7 },
    { fra: 20, til: null, antall: 1000 },
  ])
  expect(calls.filter(({ rad }) => rad['fase'] === 'feilet').map(({ rad }) => rad['utfall'])).toEqual([
    'hendelser-ikke-funnet',
    'kilde-nede',
  ])
  const refusals = calls.filter(({ rad }) => rad['fase'] === 'nektet')
  expect(refusals.filter(({ rad }) => rad['utfall'] === 'hendelser-avslaatt').length).toBe(8)
  const deeds = trail.filter(({ rad }) => rad['hendelse'] === 'hendelsetilgang' && rad['fase'] === 'utfoert')
  expect(deeds.map(({ rad }) => [rad['emne'], rad['saksreferanse']])).toEqual([
    ['aarlig-gjennomgang', '2026/117'],
    ['av', null],
    ['etteroppgjoer', '2026/117'],
  ])
  expect(records).toBe(0)
})
