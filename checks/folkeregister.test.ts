// Folkeregister for roles, through the running demo with the real protocols: what a role lacks is refused before the register is
// asked, graded addresses come out nowhere, and what was searched for stands in no row and no log.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

const resident = '04817299771'
const spouse = '27847099416'
/** In no register. */
const nobody = '11032090011'
/** strengt fortrolig, fortrolig, and one of our own with a klientadresse. */
const graded = { strengt: '16814631870', fortrolig: '29926231527', klient: '07078600378' }
const secretStreets = ['Skjulveien', 'Hemmeligstien', 'Klientgata']
/** Every word that the tests search for, and nothing else says. */
const words = ['Klientmann', 'UPERSONLIG PÅFUNN', '19860707']

let real: RealPostgres
let demo: RunningDemo
let headers: Headers
let folder: string
const role = (type = 'LANGTIDSOPPHOLD_INSTITUSJON'): string => demo.json.roller[type] ?? ''
/** Every body that left the product. */
const said: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grunnlag-people-'))
  const folkeregister = {
    navn: { fornavn: 'Klara', mellomnavn: null, etternavn: 'Klientmann' },
    sivilstand: 'ugift',
    barn: [],
    adressebeskyttelse: 'klientadresse',
    foedselsdato: '1986-07-07',
    bostedsadresse: { adressenavn: 'Klientgata', husnummer: '5', postnummer: '1384', kommunenummer: '3203' },
  }
  writeFileSync(join(folder, 'klient.json'), JSON.stringify({ personidentifikator: graded.klient, folkeregister }))
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl, SIM_PERSONER: folder })
  headers = await machineHeaders(demo.json)
})
afterAll(async () => {
  const code = await demo?.stop()
  await real?.stop()
  rmSync(folder, { recursive: true, force: true })
  expect(code).toBe(0)
})

async function lookUp(number: string, parts: readonly string[], rolleId = role(), v1 = '') {
  const query = parts.map((part) => `part=${part}`).join('&')
  const url = `${demo.json.product}/folkeregister/api/v1/${rolleId}${v1}/personer/${number}?${query}`
  const reply = await fetch(url, { headers })
  const text = await reply.text()
  said.push(text)
  return {
    status: reply.status,
    id: reply.headers.get('x-request-id'),
    body: JSON.parse(text) as Record<string, never>,
  }
}

async function search(body: object, fiksOrgId = demo.json.fiksOrgId) {
  const url = `${demo.json.product}/register/api/v1/ks/personer/soek/${fiksOrgId}`
  const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ rolleId: role(), ...body }) })
  const text = await reply.text()
  said.push(text)
  const parsed = JSON.parse(text) as { errorCode?: string; personer?: { foedselsEllerDNummer: string }[] }
  const hits = parsed.personer?.map(({ foedselsEllerDNummer }) => foedselsEllerDNummer)
  return { status: reply.status, id: reply.headers.get('x-request-id'), body: parsed, hits }
}

/** Calls that the simulated Folkeregister has had. */
async function asked(): Promise<number> {
  const { trafikk } = (await (await fetch(`${demo.json.simulators}/trafikk`)).json()) as {
    trafikk: { api: string; kall: number }[]
  }
  return trafikk.filter(({ api }) => api === 'folkeregister').reduce((sum, { kall }) => sum + kall, 0)
}

async function rowsOf(id: string | null) {
  const { rows } = await real.asOwner(
    `select a.rad, (select count(*)::int from audit_person p where (p.fiks_org_id, p.nr) = (a.fiks_org_id, a.nr)) as personer
     from audit a where a.rad::jsonb ->> 'requestId' = $1 order by a.fiks_org_id, a.nr`,
    [id],
  )
  return rows.map(({ rad, personer }): Record<string, unknown> => ({ ...JSON.parse(rad), personer }))
}

test('the asked parts and no other, with two rows: the parts asked for, and the parts given', async () => {
  const { status, body, id } = await lookUp(resident, ['navn', 'BOSTEDSADRESSE'])
  expect(status, JSON.stringify(body)).toBe(200)
  expect(Object.keys(body).sort()).toEqual(['bostedsadresse', 'navn'])
  expect(body['navn']).toMatchObject([{ erGjeldende: true, kilde: 'KILDE_DSF', etternavn: expect.any(String) }])
  const [before, after, ...more] = await rowsOf(id)
  expect(more).toEqual([])
  const about = { hendelse: 'folkeregisteroppslag', rolle: role(), deler: ['navn', 'bostedsadresse'], personer: 1 }
  expect(before).toMatchObject({ ...about, fase: 'spurt', utfall: 'ok', hjemmel: expect.anything() })
  expect(after).toMatchObject({ ...about, fase: 'gitt', utfall: 'ok' })
  expect((await lookUp(resident, ['navn'], role(), '/v1')).body).toEqual((await lookUp(resident, ['navn'])).body)
})

test('a part beyond the role, another municipality, a word that is no part, no valid number: refused before the register is asked', async () => {
  const before = await asked()
  const beyond = await lookUp(resident, ['navn', 'statsborgerskap', 'kjoenn'])
  expect([beyond.status, beyond.body['errorCode']]).toEqual([403, 'del-utenfor-rollen'])
  expect(beyond.body['message']).toContain('statsborgerskap, kjoenn')
  const refused = {
    fase: 'nektet',
    utfall: 'del-utenfor-rollen',
    deler: ['navn', 'statsborgerskap', 'kjoenn'],
    personer: 1,
  }
  expect(await rowsOf(beyond.id)).toMatchObject([refused])
  // Without any part the register means person-basis, which this role does not have whole.
  expect((await lookUp(resident, [])).body['errorCode']).toBe('del-utenfor-rollen')
  const foreign = await lookUp(resident, ['navn'], demo.json.annenKommune.roller['PRAKTISK_BISTAND'])
  expect([foreign.status, foreign.body['errorCode']]).toEqual([403, 'ikke-tilgang'])
  expect(await rowsOf(foreign.id)).toMatchObject([{ fase: 'nektet', utfall: 'rolle-annen-kommune', personer: 1 }])
  for (const part of ['skostoerrelse', 'historikk']) expect((await lookUp(resident, [part])).status).toBe(400)
  expect((await lookUp('04817299772', ['navn'])).body['errorCode']).toBe('ugyldig-personidentifikator')
  expect((await search({ navn: 'X Y', foedselsdato: 19860707, parts: ['kjoenn'] })).body.errorCode).toBe(
    'del-utenfor-rollen',
  )
  expect(await asked()).toBe(before)
})

test('nobody there is 404, and a register that is down is 503', async () => {
  expect((await lookUp(nobody, ['navn'])).status).toBe(404)
  const fault = (feil: object) =>
    fetch(`${demo.json.simulators}/feil`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(feil),
    })
  await fault({ api: 'folkeregister', feil: '500', antall: 1 })
  const { status, id } = await lookUp(resident, ['navn'])
  expect(status).toBe(503)
  expect((await rowsOf(id)).map((row) => [row['fase'], row['utfall']])).toEqual([
    ['spurt', 'ok'],
    ['feilet', 'kilde-nede'],
  ])
})

test('the address of a graded person is not given, nor an empty list in its place', async () => {
  for (const [level, number] of Object.entries(graded)) {
    const { status, body, id } = await lookUp(number, ['navn', 'bostedsadresse', 'adressebeskyttelse'])
    expect([level, status, Object.keys(body).sort()]).toEqual([level, 200, ['adressebeskyttelse', 'navn']])
    expect((await rowsOf(id))[1]).toMatchObject({ fase: 'gitt' })
    const direct = await search({ personidentifikator: number, navn: 'ignored', parts: ['navn', 'bostedsadresse'] })
    expect(direct.body.personer).toEqual([
      { foedselsEllerDNummer: number, folkeregisterperson: { navn: expect.any(Array) } },
    ])
  }
})

test('a search: criteria, hits and pseudonyms on record, in the words of Fiks', async () => {
  const { status, hits, body, id } = await search({
    navn: 'UPERSONLIG PÅFUNN',
    foedt: { fraAar: 1900, tilAar: 2000 },
    parts: ['navn', 'sivilstand'],
  })
  expect([status, hits], JSON.stringify(body)).toEqual([200, [resident]])
  expect(body.personer).toMatchObject([{ folkeregisterperson: { sivilstand: [{ sivilstand: 'GIFT' }] } }])
  const kriterier = ['navn', 'foedselsaarFraOgMed', 'foedselsaarTilOgMed']
  const [before, after] = await rowsOf(id)
  expect(before).toMatchObject({ hendelse: 'personsoek', fase: 'spurt', kriterier, personer: 0 })
  expect(after).toMatchObject({ hendelse: 'personsoek', fase: 'gitt', kriterier, treff: 1, personer: 1 })
})

test('too wide, too many, another organisation: nobody is shown', async () => {
  const before = await asked()
  const parts = ['navn']
  expect((await search({ navn: 'Hansen', parts })).body.errorCode).toBe('soek-for-vidt')
  expect((await search({ kommunenummer: '3203', postnummer: '1384', parts })).body.errorCode).toBe('soek-for-vidt')
  for (const wrong of [{ foedselsdato: 19721804 }, { foedt: { fraAar: 2000, tilAar: 1900 } }, { husnummer: ' ' }]) {
    const typed = await search({ navn: 'A B', ...wrong, parts })
    expect([typed.status, typed.body.errorCode]).toEqual([400, 'ugyldig-foresporsel'])
    expect(await rowsOf(typed.id)).toMatchObject([{ fase: 'nektet', utfall: 'ugyldig-foresporsel' }])
  }
  const other = await search({ navn: 'A B', foedselsdato: 19500101, parts }, demo.json.annenKommune.fiksOrgId)
  expect([other.status, other.body.errorCode]).toEqual([403, 'ikke-tilgang'])
  expect(await rowsOf(other.id)).toMatchObject([{ fase: 'nektet', utfall: 'rolle-annen-kommune' }])
  expect(await asked()).toBe(before)
  const many = await search({ adressenavn: 'Oppdiktet', kommunenummer: '3203', maksTreff: 3, parts })
  expect([many.status, many.body.errorCode]).toEqual([400, 'for-mange-treff'])
  expect((await rowsOf(many.id)).at(-1)).toMatchObject({ fase: 'feilet', utfall: 'for-mange-treff', personer: 0 })
})

test('whoever is graded is found by name and birth date, and by no place', async () => {
  const byName = await search({ navn: 'Klientmann', foedselsdato: 19860707, parts: ['navn', 'bostedsadresse'] })
  expect(byName.hits).toEqual([graded.klient])
  for (const adressenavn of secretStreets) {
    const { status, hits } = await search({ adressenavn, postnummer: '1384', parts: ['navn', 'bostedsadresse'] })
    expect([adressenavn, status, hits]).toEqual([adressenavn, 200, []])
  }
  expect((await search({ navn: 'Klientmann', kommunenummer: '3203', parts: ['navn'] })).hits).toEqual([])
})

test('names for a list of numbers, in its order', async () => {
  const url = `${demo.json.product}/register/api/v1/ks/personer/soek/navn`
  const personidentifikatorer = [spouse, nobody, resident]
  const { status, body } = await post(url, headers, { rolleId: role(), personidentifikatorer })
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body).toMatchObject([
    { personidentifikator: spouse, personnavn: { etternavn: expect.any(String) } },
    { personidentifikator: nobody },
    { personidentifikator: resident, personnavn: { fornavn: 'UPERSONLIG', etternavn: 'PÅFUNN' } },
  ])
  expect((await post(url, headers, { rolleId: role(), personidentifikatorer: ['1'] })).status).toBe(400)
})

test('the page: hits without numbers, and a handle that another session cannot use', async () => {
  const saksreferanse = 'SAK-2026/1'
  const one = await caseWorker()
  const reply = await one.ask('/api/v1/personsoek', { navn: 'Klientmann', foedselsdato: '1986-07-07', saksreferanse })
  expect(reply.status, JSON.stringify(reply.body)).toBe(200)
  expect(reply.body).toEqual({ treff: [{ haandtak: expect.any(String), skjermet: false, navn: 'Klara Klientmann' }] })
  const { treff } = reply.body as { treff: { haandtak: string }[] }
  const choice = { haandtak: treff[0]?.haandtak, saksreferanse }
  const chosen = await one.ask('/api/v1/personsoek/valg', choice)
  expect(chosen.body).toMatchObject({ identifikator: graded.klient, skjermet: false })
  const two = await caseWorker()
  expect(await two.ask('/api/v1/personsoek/valg', choice)).toMatchObject({
    status: 410,
    body: { kode: 'treff-utloept' },
  })
  const wide = await one.ask('/api/v1/personsoek', { navn: 'Klientmann', saksreferanse })
  expect(wide).toMatchObject({ status: 400, body: { kode: 'soek-for-vidt' } })
})

test('the page: a shielded hit is that and nothing else, and is not found by an address', async () => {
  const saksreferanse = 'SAK-2026/1'
  const worker = await caseWorker()
  const soek = { navn: 'SKJERMET GARDIN', foedselsdato: '1946-01-16', saksreferanse }
  const { body } = await worker.ask('/api/v1/personsoek', soek)
  expect(body).toEqual({ treff: [{ haandtak: expect.any(String), skjermet: true }] })
  const address = { adressenavn: 'Skjulveien', husnummer: '13', postnummer: '1384', saksreferanse }
  expect((await worker.ask('/api/v1/personsoek', address)).body).toEqual({ treff: [] })
})

test('no secret street in anything that was said; no word of a search in any row, nor in what the process wrote', async () => {
  expect(said.length).toBeGreaterThan(20)
  for (const street of secretStreets) expect(said.filter((text) => text.includes(street))).toEqual([])
  const { rows } = await real.asOwner(
    `select a.rad || coalesce((select string_agg(p.rad, '') from audit_person p
       where (p.fiks_org_id, p.nr) = (a.fiks_org_id, a.nr)), '') as text from audit a`,
  )
  expect(rows.length).toBeGreaterThan(20)
  const kept = [...rows.map(({ text }: { text: string }) => text), demo.output()].join('\n')
  for (const word of [...words, ...secretStreets]) expect(kept).not.toContain(word)
})

/** Logged in, with the role for long stays chosen. */
async function caseWorker() {
  const browser = new CookieBrowser()
  const nummer = demo.json.brukere[0]?.foedselsnummer ?? ''
  const { product } = demo.json
  await browser.send(await comeBack(browser, product, { nummer }))
  const csrf = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  await browser.post(`${product}/api/v1/rolle`, await csrf(), { rolleId: role() })
  const mark = await csrf()
  const ask = async (path: string, body: object) => {
    const reply = await browser.post(`${product}${path}`, mark, body)
    const text = await reply.text()
    said.push(text)
    return { status: reply.status, body: JSON.parse(text) as unknown }
  }
  return { ask }
}
