// Integrations through the running demo: made, rotated and revoked by the administrator; one request is done once; on behalf of a
// person who is logged in to the case system; how often one may call; and what every reply carries.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administratorOf, type Administrator } from './administrator.ts'
import { personToken } from './case-system-login.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { trailOf } from './straight-to-source.ts'

const limit = 40
const verdier = (rolleId = ''): string => `/register/api/v1/ks/${rolleId}/skatteoginntektsopplysninger/verdier`
let demo: RunningDemo
let administrator: Administrator
let good: Headers
let langtid: string

beforeAll(async () => {
  demo = await startDemo({ MASKINKALL_PER_MINUTT: String(limit) })
  good = await machineHeaders(demo.json)
  administrator = await administratorOf(demo.json)
  langtid = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
}, 180_000)
/** The last test has stopped it, to read the trail. */
afterAll(() => void demo?.child.kill())

const get = (path: string, headers: Headers): Promise<Response> => fetch(`${demo.address}${path}`, { headers })
const status = async (headers: Headers): Promise<number> => (await get(verdier(langtid), headers)).status
interface Listed {
  readonly id: string
  readonly aktiv: boolean
  readonly sistBrukt: string | null
  readonly roller: readonly string[]
}
async function listed(id: string): Promise<Listed | undefined> {
  const { body } = await administrator.get('integrasjoner')
  return (body as { integrasjoner: Listed[] }).integrasjoner.find((one) => one.id === id)
}

test('a new one is proven at once, holds no role, and is listed without its secret', async () => {
  const made = await administrator.newIntegration('Fagsystem A')
  const headers = { ...good, ...made.headers }
  expect(await status(headers)).toBe(403)
  const list = await administrator.get('integrasjoner')
  expect(JSON.stringify(list.body)).not.toContain(made.passord)
  expect(await listed(made.id)).toMatchObject({ aktiv: true, roller: [] })
})

test('what it must be: a real organisation number, a purpose of the list, a name without a person’s number, no unknown field', async () => {
  const fine = { navn: 'Fagsystem B', organisasjonsnummer: '974760673', begrunnelse: 'saksbehandling-i-fagsystem' }
  const wrong: [string, object][] = [
    ['organisasjonsnummer', { ...fine, organisasjonsnummer: '974760674' }],
    ['begrunnelse', { ...fine, begrunnelse: 'nysgjerrighet' }],
    ['navn', { ...fine, navn: 'For 17828126156' }],
    ['rolle', { ...fine, rolle: langtid }],
  ]
  for (const [felt, body] of wrong) {
    expect(await administrator.post('integrasjoner', body)).toMatchObject({ status: 400, body: { felt } })
  }
})

test('rotation: both secrets count, a third is refused, the old one ends, and revoking ends all at once', async () => {
  const made = await administrator.newIntegration('Fagsystem C')
  const path = `integrasjoner/${made.id}`
  const old = { ...good, ...made.headers }
  const rotated = await administrator.post(`${path}/passord`, { gammeltUtloeper: null })
  expect(rotated.status).toBe(201)
  const fresh = { ...old, IntegrasjonPassord: (rotated.body as { passord: string }).passord }
  expect(fresh.IntegrasjonPassord).not.toBe(made.passord)
  expect([await status(old), await status(fresh)]).toEqual([403, 403])
  const third = await administrator.post(`${path}/passord`, { gammeltUtloeper: null })
  expect(third).toMatchObject({ status: 409, body: { kode: 'to-passord' } })
  expect((await administrator.post(`${path}/passord/avslutt`, {})).status).toBe(200)
  expect([await status(old), await status(fresh)]).toEqual([401, 403])
  expect(await administrator.post(`${path}/tilbakekall`, {})).toMatchObject({ status: 200, body: { aktiv: false } })
  expect(await status(fresh)).toBe(401)
  expect(await administrator.post(`${path}/passord`, { gammeltUtloeper: null })).toMatchObject({ status: 409 })
})

test('another municipality’s integration is not there, and a case worker may not ask', async () => {
  const theirs = demo.json.annenKommune.integrasjon.id
  expect(await administrator.post(`integrasjoner/${theirs}/tilbakekall`, {})).toMatchObject({ status: 404 })
  expect(
    (await get(verdier(demo.json.annenKommune.roller['BARNEHAGE_SFO']), await machineHeaders(demo.json.annenKommune)))
      .status,
  ).toBe(200)
  const caseWorker = demo.json.brukere.find(({ rolle }) => rolle === 'saksbehandler')?.foedselsnummer
  const other = await administratorOf(demo.json, caseWorker)
  expect((await other.get('integrasjoner')).status).toBe(403)
})

test('an Idempotency-Key: done once, the secret never again, and another content is refused', async () => {
  const key = randomUUID()
  const { organisasjonsnummer } = (demo.json as unknown as { kommune: { organisasjonsnummer: string } }).kommune
  const body = { navn: 'Fagsystem D', organisasjonsnummer, begrunnelse: 'saksbehandling-i-fagsystem' }
  const before = ((await administrator.get('integrasjoner')).body as { integrasjoner: object[] }).integrasjoner.length
  const first = await administrator.post('integrasjoner', body, key)
  expect(first.status).toBe(201)
  const { id } = (first.body as { integrasjon: { id: string } }).integrasjon
  expect(await administrator.post('integrasjoner', body, key)).toMatchObject({
    status: 409,
    body: { kode: 'vises-en-gang' },
  })
  const other = await administrator.post('integrasjoner', { ...body, navn: 'Et annet' }, key)
  expect(other).toMatchObject({ status: 422, body: { kode: 'gjentakelse-annet-innhold' } })
  const after = ((await administrator.get('integrasjoner')).body as { integrasjoner: object[] }).integrasjoner.length
  expect(after).toBe(before + 1)
  const naming = [`integrasjoner/${id}/endringer`, { navn: 'Fagsystem D2' }, randomUUID()] as const
  const [named, again] = [await administrator.post(...naming), await administrator.post(...naming)]
  expect(again.body).toEqual(named.body)
  expect([named.headers.get('idempotency-replayed'), again.headers.get('idempotency-replayed')]).toEqual([null, 'true'])
})

test('on behalf of a person: both must hold the role, at the highest level, with a token for us', async () => {
  const number = (rolle: string) => demo.json.brukere.find((one) => one.rolle === rolle)?.foedselsnummer ?? ''
  const asked = async (who: Parameters<typeof personToken>[1], headers: Headers = good) =>
    status({ ...headers, authorization: `Bearer ${await personToken(demo.json, who)}` })
  const caseWorker = number('saksbehandler')
  expect(await asked({ nummer: caseWorker })).toBe(200)
  // The person alone, or the integration alone, is not enough.
  expect(await asked({ nummer: number('administrator') })).toBe(403)
  const without = await administrator.newIntegration('Uten roller')
  expect(await asked({ nummer: caseWorker }, { ...good, ...without.headers })).toBe(403)
  expect(await asked({ nummer: caseWorker, nivaa: 'idporten-loa-substantial' })).toBe(401)
  expect(await asked({ nummer: caseWorker, resource: 'http://localhost:9/annen' })).toBe(401)
  const theirs = await personToken(demo.json.annenKommune, { nummer: caseWorker })
  expect(await status({ ...good, authorization: `Bearer ${theirs}` })).toBe(401)
}, 60_000)

test('Korrelasjonsid comes back on every reply, and what could be a person’s number does not', async () => {
  const sent = 'kall-2026.17'
  for (const path of [verdier(langtid), '/api/v1/satser', '/finnes-ikke']) {
    const reply = await get(path, { ...good, korrelasjonsid: sent })
    expect([path, reply.headers.get('korrelasjonsid')]).toEqual([path, sent])
  }
  const replaced = await get('/api/v1/satser', { korrelasjonsid: '17828126156' })
  expect(replaced.headers.get('korrelasjonsid')).toBe(replaced.headers.get('x-request-id'))
})

test('an unknown field is refused on our own paths and passed by on those of Fiks; 65 kB is too much on both', async () => {
  const send = async (path: string, body: object) => {
    const reply = await fetch(`${demo.address}${path}`, { method: 'POST', headers: good, body: JSON.stringify(body) })
    return { status: reply.status, text: await reply.text() }
  }
  const fiks = verdier(langtid).replace('verdier', 'beregning/langtidsopphold-institusjon')
  const question = { inntektsaar: 2023, personer: [{ identifikator: '04817299771', type: 'SOEKER' }] }
  expect((await send(fiks, { ...question, nyttFelt: 'x' })).status).toBe(200)
  const own = { rolleId: langtid, inntektsaar: 2023, personer: [{ ...question.personer[0], manuelle: [] }] }
  const refused = await send('/api/v1/resultater', { ...own, nyttFelt: 'x' })
  expect(refused.status).toBe(400)
  expect(refused.text).toContain('nyttFelt')
  for (const [path, body] of [
    [fiks, question],
    ['/api/v1/resultater', own],
  ] as const) {
    const large = await send(path, { ...body, nyttFelt: 'x'.repeat(66_000) })
    expect([path, large.status]).toEqual([path, 413])
  }
})

test('open lists have an ETag; what is proven never has; a deprecated address says what replaces it', async () => {
  const first = await get('/api/v1/satser', {})
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{43}"$/)
  const again = await get('/api/v1/satser', { 'if-none-match': `W/${etag}` })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await get('/api/v1/satser', { 'if-none-match': '"x"' })).status).toBe(200)
  const proven = await get(verdier(langtid), good)
  expect([proven.headers.get('etag'), proven.headers.get('cache-control')]).toEqual([null, 'no-store'])
  const generic = verdier(langtid).replace('verdier', 'beregning')
  const old = await fetch(`${demo.address}${generic}`, { method: 'POST', headers: good, body: '{}' })
  expect(old.headers.get('deprecation')).toMatch(/^@\d{10}$/)
  expect(old.headers.get('link')).toContain('<beregning/praktisk-bistand>; rel="successor-version"')
})

test('more calls than the limit in a minute: 429 with Retry-After and Fiks’ own body, for that integration alone', async () => {
  const made = await administrator.newIntegration('For ivrig')
  const headers = { ...good, ...made.headers }
  // Past the turn of a minute one more round is enough.
  const replies: Response[] = []
  for (let n = 0; n <= 2 * limit && !replies.some((reply) => reply.status === 429); n++) {
    replies.push(await get(verdier(langtid), headers))
  }
  expect(replies.length).toBeGreaterThan(limit)
  const over = replies.at(-1)
  expect(over?.status).toBe(429)
  const wait = Number(over?.headers.get('retry-after'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  expect(await over?.json()).toMatchObject({ status: 429, errorCode: 'for-mange-kall' })
  expect([200, 429]).toContain(await status(good))
  expect((await listed(made.id))?.sistBrukt).toMatch(/Z$/)
})

test('the trail: both who asked, the registered purpose, the call’s name, and every deed of the administrator', async () => {
  const { data, json } = demo
  await demo.stop('keep')
  const { trail } = await trailOf({ data, json })
  const texts = trail.map(({ rad }) => rad)
  const onBehalf = texts.filter(({ aktoer }) => (aktoer as { paaVegneAv?: string }).paaVegneAv !== undefined)
  expect(onBehalf).toContainEqual(
    expect.objectContaining({
      begrunnelse: 'saksbehandling-i-fagsystem',
      aktoer: expect.objectContaining({
        type: 'integrasjon',
        id: json.integrasjon.id,
        paaVegneAv: expect.stringMatching(/^p\d/),
      }),
    }),
  )
  expect(texts).toContainEqual(expect.objectContaining({ hendelse: 'verdier', korrelasjonsid: 'kall-2026.17' }))
  const deeds = texts.filter(({ hendelse }) => hendelse === 'integrasjon').map(({ emne, fase }) => `${emne} ${fase}`)
  for (const deed of [
    'opprett utfoert',
    'nytt-passord utfoert',
    'nytt-passord feilet',
    'avslutt-passord utfoert',
    'tilbakekall utfoert',
    'endre utfoert',
  ]) {
    expect(deeds).toContain(deed)
  }
  expect(texts.filter(({ utfall }) => utfall === 'for-mange-kall').length).toBeGreaterThanOrEqual(1)
  const text = JSON.stringify(trail)
  for (const { foedselsnummer } of json.brukere) expect(text).not.toContain(foedselsnummer)
  expect(text).not.toContain('04817299771')
})
