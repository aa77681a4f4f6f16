// Roles through the running demo, over real HTTP: an administrator makes a role, grants it, and the look-up works; what concerns
// himself waits for the second one; the neighbour's administrator gets 403 on every route, and it is on record there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CookieBrowser, comeBack } from './cookie-browser.ts'
import { machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { resident, spouse } from './case-worker.ts'

let demo: RunningDemo
let first: Person
let second: Person
let worker: Person
let stranger: Person
let org = ''

/** Logged in; speaks JSON with the session's mark. */
class Person {
  readonly nummer: string
  readonly #browser = new CookieBrowser()
  #csrf = ''
  constructor(nummer: string) {
    this.nummer = nummer
  }
  async logIn(): Promise<Person> {
    await this.#browser.send(await comeBack(this.#browser, demo.json.product, { nummer: this.nummer }))
    this.#csrf = ((await (await this.#browser.send(`${demo.address}/api/v1/meg`)).json()) as { csrf: string }).csrf
    return this
  }
  async call(method: string, path: string, body?: unknown, accept = 'application/json') {
    const cookie = [...this.#browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const reply = await fetch(`${demo.address}${path}`, {
      method,
      headers: { cookie, 'x-csrf': this.#csrf, accept, ...type },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    const json = reply.headers.get('content-type')?.includes('json') === true
    return { status: reply.status, body: json ? JSON.parse(text) : text, type: reply.headers.get('content-type') }
  }
  async chooseRole(rolleId: string): Promise<number> {
    const reply = await this.#browser.post(`${demo.address}/api/v1/rolle`, this.#csrf, { rolleId })
    if (reply.ok) this.#csrf = ((await reply.json()) as { csrf: string }).csrf
    return reply.status
  }
}

const own = (path: string) => `/api/v1/forvaltning/${org}/${path}`
const wanted = {
  navn: 'Vedtak sykehjem',
  formaal: 'Vedtak om egenandel for langtidsopphold',
  tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
}
const question = (rolleId?: string) => ({
  ...(rolleId === undefined ? {} : { rolleId }),
  inntektsaar: 2023,
  saksreferanse: '2026/17',
  aarsvalg: { begrunnelse: 'Året vedtaket gjelder' },
  personer: [{ identifikator: resident, type: 'SOEKER', manuelle: [] }],
})

beforeAll(async () => {
  demo = await startDemo()
  org = demo.json.fiksOrgId
  const administrators = demo.json.brukere.filter(({ rolle }) => rolle === 'administrator')
  const numbers = [
    administrators[0],
    administrators[1],
    demo.json.brukere.find(({ rolle }) => rolle === 'saksbehandler'),
    demo.json.annenKommune.brukere.find(({ rolle }) => rolle === 'administrator'),
  ].map((one) => one?.foedselsnummer ?? '')
  const people = await Promise.all(numbers.map((one) => new Person(one).logIn()))
  ;[first, second, worker, stranger] = people as [Person, Person, Person, Person]
})
afterAll(() => demo?.stop())

test('create role → grant → look-up works; taken back, it is shut at once', async () => {
  const role = await first.call('POST', own('roller'), wanted)
  expect(role).toMatchObject({ status: 201, body: { aktiv: true, registre: null } })
  const granted = await first.call('POST', own(`roller/${role.body.id}/tilganger`), {
    identifikator: worker.nummer,
    navn: 'Ola',
  })
  expect(granted).toMatchObject({
    status: 201,
    body: { status: 'gjelder', person: { nummer: worker.nummer, navn: 'Ola' }, gittAv: { nummer: first.nummer } },
  })
  expect(await worker.chooseRole(role.body.id)).toBe(200)
  const found = await worker.call('POST', '/api/v1/resultater', question())
  expect(found).toMatchObject({ status: 201, body: { inntektsaar: 2023 } })
  expect((await second.call('DELETE', own(`tilganger/${granted.body.id}`))).body.status).toBe('avsluttet')
  expect(await worker.call('POST', '/api/v1/resultater', question())).toMatchObject({ status: 403 })
})

test('a role for oneself opens when the second administrator has approved it, and all of it stands in the log', async () => {
  const { body: role } = await first.call('POST', own('roller'), { ...wanted, navn: 'Min egen' })
  const { body: grant } = await first.call('POST', own(`roller/${role.id}/tilganger`), { identifikator: first.nummer })
  expect(grant).toMatchObject({ status: 'venter', grunn: 'til-seg-selv' })
  expect(await first.chooseRole(role.id)).toBe(403)
  expect(await first.call('POST', own(`tilganger/${grant.id}/godkjenn`))).toMatchObject({
    status: 403,
    body: { kode: 'egen-godkjenning' },
  })
  const offered = (await second.call('GET', own('tilganger'))).body.tilganger
  expect(offered.find(({ id }: { id: string }) => id === grant.id)).toMatchObject({
    kanGodkjennes: true,
    rolle: 'Min egen',
  })
  expect(await second.call('POST', own(`tilganger/${grant.id}/godkjenn`))).toMatchObject({
    status: 200,
    body: { status: 'gjelder', avgjortAv: { nummer: second.nummer } },
  })
  expect(await first.chooseRole(role.id)).toBe(200)
  const log = (await second.call('GET', own('handlinger'))).body.handlinger
  expect(log.slice(0, 3)).toMatchObject([
    { hendelse: 'godkjenning', fase: 'utfoert', av: { nummer: second.nummer }, gjelder: [{ nummer: first.nummer }] },
    { hendelse: 'godkjenning', fase: 'feilet', utfall: 'egen-godkjenning' },
    { hendelse: 'tilgang', fase: 'utfoert', utfall: 'venter', av: { nummer: first.nummer } },
  ])
})

test('what a role lacks is said where it is kept', async () => {
  const { body } = await first.call('POST', own('roller'), { ...wanted, tjenesteomraade: 'BARNEVERN' })
  const { roller } = (await first.call('GET', own('roller'))).body
  const byId = (id: string) => roller.find((one: { id: string }) => one.id === id)
  expect(byId(body.id).mangler).toBe('tjenesteområdet gir ikke skatteopplysninger')
  expect(byId(demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? '').mangler).toBeNull()
  const areas = (await first.call('GET', own('tjenesteomraader'))).body.tjenesteomraader
  expect(areas).toHaveLength(21)
  expect(areas[0]).toMatchObject({ skatt: { foersteAar: 2021 }, delegering: { opphoert: null }, mangler: null })
  expect((await first.call('DELETE', own(`roller/${body.id}`))).status).toBe(200)
})

test('the law is open, with the exact fields of a year', async () => {
  const open = async (path: string) => (await fetch(`${demo.address}${path}`)).json()
  const { tjenesteomraader } = await open('/api/v1/hjemler')
  expect(tjenesteomraader).toHaveLength(21)
  const [langtid] = tjenesteomraader
  const year = langtid.aar.find(({ inntektsaar }: { inntektsaar: number }) => inntektsaar === 2023)
  const { felt } = await open(`/api/v1/hjemler/${langtid.kode}/2023`)
  const counted = felt.filter(({ plass }: { plass: string }) => plass === 'beregning')
  expect([counted.length, year.antallBeregning > 0]).toEqual([year.antallBeregning, true])
  expect((await fetch(`${demo.address}/api/v1/hjemler/BARNEVERN/2023`)).status).toBe(404)
  const { lovhjemler } = await open('/folkeregister/api/v3/konfigurasjon/lovhjemler')
  expect(lovhjemler.flatMap(({ omrader }: { omrader: string[] }) => omrader)).not.toContain('BARNEVERN')
})

describe('Fiks’ configuration contracts', () => {
  const v1 = '/register/api/v1/konfigurasjon'
  const v3 = '/folkeregister/api/v3/konfigurasjon'
  const definition = {
    navn: '=Rolle fra Fiks',
    beskrivelse: 'Laget med kontrakten',
    tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    registre: {
      folkeregister: { bruksomraader: ['SOEK'], kanBrukesPaaSokeside: true, minimering: { parts: ['NAVN', 'STATUS'] } },
      summertSkattegrunnlag: { rettighetspakke: 'KOMMUNELANGTIDSOPPHOLDINSTITUSJON' },
    },
    tjenester: ['SKATT'],
  }

  test('a role with accesses, changed, switched off and on, checked, listed as JSON and CSV, deleted', async () => {
    const aktorer = [worker.nummer, demo.json.integrasjon.id]
    const made = await first.call('POST', `${v1}/${org}/roller`, {
      ...definition,
      tilganger: { aktorer },
      status: 'NY',
    })
    expect(made).toMatchObject({ status: 201, body: { ...definition, fiksOrgId: org, aktiv: true } })
    const id = made.body.id
    const machine = { headers: await machineHeaders(demo.json), method: 'POST', body: JSON.stringify(question(id)) }
    expect((await fetch(`${demo.address}/api/v1/resultater`, machine)).status).toBe(201)
    const change = {
      nyttNavn: '=Ny',
      fjernTjenester: ['SKATT'],
      folkeregister: { oppdatertMinimering: { parts: ['NAVN'] } },
    }
    expect((await first.call('PATCH', `${v1}/${org}/roller/${id}`, change)).body).toMatchObject({
      navn: '=Ny',
      tjenester: [],
      registre: { folkeregister: { minimering: { parts: ['NAVN'] } } },
    })
    expect((await first.call('PUT', `${v3}/${org}/roller/${id}/deaktiver`)).body).toMatchObject({
      aktiv: false,
      antallPersoner: 1,
    })
    expect((await fetch(`${demo.address}/api/v1/resultater`, machine)).status).toBe(403)
    const check = { fiksOrgId: org, rolleId: id }
    expect((await first.call('POST', `${v3}/verifiser`, check)).body).toMatchObject({ altOk: false })
    expect((await first.call('PUT', `${v3}/${org}/roller/${id}/aktiver`)).body.aktiv).toBe(true)
    expect((await first.call('POST', `${v3}/verifiser`, check)).body).toMatchObject({ altOk: true })
    const csv = await first.call('GET', `${v1}/tilganger/${org}`, undefined, 'text/csv')
    expect(csv).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' })
    const lines = csv.body.split('\r\n')
    expect(lines[0]).toBe('Rollenavn,Personnummer,Tilgangstype')
    expect(lines).toContain(`'=Ny,${worker.nummer},Bruker`)
    expect(lines).toContain(`'=Ny,${first.nummer},Administrator`)
    expect((await first.call('GET', `${v3}/tilganger/${org}.csv`)).body).toBe(csv.body)
    const listed = (await first.call('GET', `${v1}/tilganger/${org}`)).body
    expect((await first.call('GET', `${v3}/tilganger/${org}.json`)).body).toEqual(listed)
    const mine = listed.roller.find(({ rolle }: { rolle: { navn: string } }) => rolle.navn === '=Ny')
    expect(mine.tilganger).toMatchObject({ personer: [worker.nummer], integrasjoner: [demo.json.integrasjon.id] })
    expect((await first.call('DELETE', `${v1}/${org}/roller/${id}`)).status).toBe(204)
    expect(await first.call('PATCH', `${v1}/${org}/roller/${id}`, change)).toMatchObject({ status: 404 })
  })

  test('an access that cannot be given leaves no role behind; another tjenesteområde’s package is refused', async () => {
    const before = (await first.call('GET', `${v1}/roller/${org}`)).body.roller.length
    const tilganger = { aktorer: [worker.nummer, 'aaaaaaaa-0000-4000-8000-000000000000'] }
    expect((await first.call('POST', `${v1}/${org}/roller`, { ...definition, tilganger })).status).toBe(400)
    const registre = { summertSkattegrunnlag: { rettighetspakke: 'KOMMUNEFORELDREBETALING' } }
    expect((await first.call('POST', `${v1}/${org}/roller`, { ...definition, registre })).status).toBe(400)
    expect((await first.call('GET', `${v1}/roller/${org}`)).body.roller).toHaveLength(before)
  })

  test('a machine alone administers nothing', async () => {
    const headers = await machineHeaders(demo.json)
    expect((await fetch(`${demo.address}${v1}/roller/${org}`, { headers })).status).toBe(403)
  })
})

test('the neighbour’s administrator gets 403 on every new route, and each is on record in the municipality', async () => {
  const rolleId = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
  const id = (await first.call('GET', own('tilganger'))).body.tilganger[0].id
  const [v1, v3] = ['/register/api/v1/konfigurasjon', '/folkeregister/api/v3/konfigurasjon']
  const person = { identifikator: spouse }
  const registre = { kontaktregister: { tilgjengelig: true } }
  const calls: [string, string, unknown?][] = [
    ['GET', own('roller')],
    ['POST', own('roller'), wanted],
    ['PATCH', own(`roller/${rolleId}`), { aktiv: false }],
    ['DELETE', own(`roller/${rolleId}`)],
    ['GET', own('tjenesteomraader')],
    ['GET', own('tilganger')],
    ['GET', own('handlinger')],
    ['POST', own(`roller/${rolleId}/tilganger`), person],
    ['DELETE', own(`tilganger/${id}`)],
    ['POST', own(`tilganger/${id}/godkjenn`)],
    ['POST', own(`tilganger/${id}/avvis`)],
    ['POST', own('administratorer'), person],
    ['DELETE', own(`administratorer/${id}`)],
    ['POST', `${v1}/${org}/roller`, { ...wanted, formaal: undefined, beskrivelse: 'x', registre }],
    ['PATCH', `${v1}/${org}/roller/${rolleId}`, { nyttNavn: 'Nytt' }],
    ['DELETE', `${v1}/${org}/roller/${rolleId}`],
    ['GET', `${v1}/roller/${org}`],
    ['POST', `${v1}/roller`, { tjeneste: 'SKATT', fiksOrgId: org }],
    ['GET', `${v1}/tilganger/${org}`],
    ['PUT', `${v3}/${org}/roller/${rolleId}/aktiver`],
    ['PUT', `${v3}/${org}/roller/${rolleId}/deaktiver`],
    ['GET', `${v3}/${org}/roller/${rolleId}`],
    ['GET', `${v3}/${org}/roller`],
    ['POST', `${v3}/verifiser`, { fiksOrgId: org }],
    ['GET', `${v3}/tilganger/${org}.json`],
    ['GET', `${v3}/tilganger/${org}.csv`],
  ]
  for (const [method, path, body] of calls) {
    const reply = await stranger.call(method, path, body)
    expect([method, path, reply.status]).toEqual([method, path, 403])
  }
  const log = (await first.call('GET', own('handlinger'))).body.handlinger
  const refused = log.filter(
    ({ fase, av }: { fase: string; av: { nummer: string } }) => fase === 'nektet' && av.nummer === stranger.nummer,
  )
  const changes = calls.filter(([method, path]) => method !== 'GET' && !/verifiser|konfigurasjon\/roller$/.test(path))
  expect(refused).toHaveLength(changes.length)
  expect(refused.map(({ av }: { av: unknown }) => av)).toEqual(
    changes.map(() => ({ nummer: stranger.nummer, navn: null })),
  )
  expect((await stranger.call('POST', `${v1}/roller`, { tjeneste: 'SKATT' })).status).toBe(403)
})
