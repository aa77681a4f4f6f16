// Bad days at the sources, over the whole server: what counts and cannot be had gives no number (503 on Fiks' path, `grunnlag`
// null in the own API), what is only shown is told as missing, and the trail says which source failed.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { resident } from './case-worker.ts'
import { fiksPath, langtidRole, publishedSum } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type DemoPlace, type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'

let real: RealPostgres
let demo: RunningDemo
let headers: Headers

beforeAll(async () => {
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl })
  headers = await machineHeaders(demo.json)
})
afterAll(async () => {
  const code = await demo?.stop()
  await real?.stop()
  expect(code).toBe(0)
})

async function set(fault: object): Promise<void> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) }
  expect((await fetch(`${demo.json.simulators}/feil`, init)).ok, JSON.stringify(fault)).toBe(true)
}
const calm = (): Promise<void> => set({ api: 'alle', feil: 'ingen' })
afterEach(calm)

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly requestId: string
}
async function ask(path: string, body: object, by: Headers = headers): Promise<Answer> {
  const reply = await fetch(`${demo.address}${path}`, { method: 'POST', headers: by, body: JSON.stringify(body) })
  const text = await reply.text()
  if (reply.status >= 400) expect(text).not.toMatch(/\b\d{11}\b|Gateway|Simulert/)
  const requestId = reply.headers.get('x-request-id') ?? ''
  return { status: reply.status, body: JSON.parse(text) as Answer['body'], requestId }
}

const fiks = (identifikator = resident, place: DemoPlace = demo.json, by = headers): Promise<Answer> =>
  ask(fiksPath(place), { inntektsaar: 2023, personer: [{ identifikator, type: 'SOEKER', ekstraposter: [] }] }, by)

const own = (): Promise<Answer> =>
  ask('/api/v1/resultater', {
    rolleId: langtidRole(demo.json),
    inntektsaar: 2023,
    personer: [{ identifikator: resident, type: 'SOEKER', manuelle: [] }],
  })

const messages = ({ body }: Answer): string[] => (body['feilmeldinger'] as { kode: string }[]).map(({ kode }) => kode)

interface SecondRow {
  readonly fase: string
  readonly utfall: string
  readonly kilder: Readonly<Record<string, string>>
}
/** The outcome of the look-up as the trail has it, and of each source. */
async function secondRow({ requestId }: Answer): Promise<SecondRow> {
  const { rows } = await real.asOwner(
    `select a.fase, a.rad::jsonb ->> 'utfall' as utfall, p.rad::jsonb -> 'kilder' as kilder
       from audit a join audit_person p on p.fiks_org_id = a.fiks_org_id and p.nr = a.nr
      where a.rad::jsonb ->> 'requestId' = $1 and a.fase <> 'spurt'`,
    [requestId],
  )
  expect(rows.length).toBe(1)
  return rows[0]
}

async function expectWhole(): Promise<void> {
  const { status, body } = await fiks()
  expect([status, body['beregningsbeloep'], body['feilmeldinger']]).toEqual([200, publishedSum, []])
}

/** What the simulator does → the code word that tells it: the source's own where it gave one. */
const faults = [
  ['429', 'http-429'],
  ['500', 'DAS-003'],
  ['503', 'DAS-003'],
  ['html', 'http-504'],
  ['halv', 'tilkobling'],
  ['tom', 'ikke-json'],
  ['doed', 'tilkobling'],
] as const
const slowerThanWeWait = 11_000

test('no keys from Maskinporten: nobody gets in, and it is said that the source is down', async () => {
  await set({ api: 'maskinporten', feil: 'doed' })
  const { status, body } = await fiks()
  expect([status, body['errorCode']]).toEqual([503, 'kilde-nede'])
  await calm()
  await expectWhole()
})

describe.each(['summertskattegrunnlag', 'beregnetskatt'] as const)('%s counts', (api) => {
  test.each(faults)('%s: no number on any path', async (feil, kode) => {
    await set({ api, feil })
    const [onFiks, onOwn] = [await fiks(), await own()]
    expect([onFiks.status, onFiks.body['errorCode']]).toEqual([503, kode])
    expect(onFiks.body).toMatchObject({ status: 503, errorJson: '{"kode":"kilde-nede"}' })
    expect(onOwn).toMatchObject({ status: 201, body: { grunnlag: null } })
    const stopping = { api, why: 'source-down', kode, stopper: true }
    expect(onOwn.body['mangler']).toEqual([expect.objectContaining(stopping)])
    for (const answer of [onFiks, onOwn]) {
      const others = { summertskattegrunnlag: 'ok', beregnetskatt: 'ok', avregning: 'ok', folkeregister: 'ok' }
      const fase = answer === onFiks ? 'feilet' : 'gitt'
      expect(await secondRow(answer)).toEqual({ fase, utfall: 'uten-sum', kilder: { ...others, [api]: 'source-down' } })
    }
    await calm()
    await expectWhole()
  })
})

describe.each([
  ['avregning', ['SI-02']],
  // Nor is it then known whether the number is still in use.
  ['folkeregister', ['SI-01', 'GR-02']],
] as const)('%s is only shown', (api, told) => {
  test.each(faults)('%s: the sum stands, and what is missing is told', async (feil, kode) => {
    await set({ api, feil })
    const [onFiks, onOwn] = [await fiks(), await own()]
    expect([onFiks.status, onFiks.body['beregningsbeloep']]).toEqual([200, publishedSum])
    expect(messages(onFiks)).toEqual(told)
    expect(onOwn).toMatchObject({ status: 201, body: { grunnlag: { beregningsbeloep: publishedSum * 100 } } })
    const missing = { api, why: 'source-down', kode, stopper: false }
    expect(onOwn.body['mangler']).toEqual([expect.objectContaining(missing)])
    for (const answer of [onFiks, onOwn]) {
      expect(await secondRow(answer)).toMatchObject({ fase: 'gitt', utfall: 'ok', kilder: { [api]: 'source-down' } })
    }
    await calm()
    await expectWhole()
  })
})

describe('Maskinporten, asked for another municipality’s tokens', () => {
  let other: Headers
  beforeAll(async () => {
    other = await machineHeaders(demo.json.annenKommune)
  })

  test.each([
    ['429', 'maskinporten-http-429'],
    ['500', 'maskinporten-http-500'],
    ['503', 'maskinporten-http-503'],
    ['html', 'maskinporten-http-504'],
    ['halv', 'tilkobling'],
    ['tom', 'maskinporten-svar'],
    ['doed', 'tilkobling'],
  ])('%s: no number for it, and the first one’s token holds', async (feil, kode) => {
    await set({ api: 'maskinporten', feil })
    const answer = await fiks(resident, demo.json.annenKommune, other)
    expect([answer.status, answer.body['errorCode']]).toEqual([503, kode])
    const down = 'source-down'
    const kilder = { summertskattegrunnlag: down, beregnetskatt: down, avregning: down, folkeregister: down }
    expect(await secondRow(answer)).toEqual({ fase: 'feilet', utfall: 'uten-sum', kilder })
    await expectWhole()
  })

  test('and when it answers again, so do we', async () => {
    const { status, body } = await fiks(resident, demo.json.annenKommune, other)
    expect([status, body['beregningsbeloep']]).toEqual([200, publishedSum])
  })
})

describe('slow', () => {
  test('all of them, but within the limits: the whole answer', async () => {
    for (const api of ['summertskattegrunnlag', 'beregnetskatt', 'avregning', 'folkeregister']) {
      await set({ api, feil: 'treg', ms: 1_000 })
    }
    await expectWhole()
  })

  test('slower than we wait: as if it were down, and nobody waits longer than that', async () => {
    const people = [resident, ...(demo.json.personer['langtidsopphold'] ?? []).filter((one) => one !== resident)]
    const [first = '', second = ''] = people
    await set({ api: 'summertskattegrunnlag', feil: 'treg', person: first, ms: slowerThanWeWait })
    await set({ api: 'avregning', feil: 'treg', person: second, ms: slowerThanWeWait })
    await set({ api: 'folkeregister', feil: 'treg', person: second, ms: slowerThanWeWait })
    const [counted, shown] = await Promise.all([fiks(first), fiks(second)])
    expect([counted.status, counted.body['errorCode']]).toEqual([503, 'tidsgrense'])
    expect(shown.status).toBe(200)
    expect(messages(shown).toSorted()).toEqual(['GR-02', 'SI-01', 'SI-02'])
  })
})

test('a source that keeps failing is left alone for a while, the others not, and it is asked again by itself', async () => {
  await set({ api: 'avregning', feil: 'doed' })
  const told = async () => (await own()).body['mangler'] as { api: string; kode: string }[]
  const codes: string[] = []
  for (let i = 0; i < 5; i++) codes.push(...(await told()).map(({ api, kode }) => `${api} ${kode}`))
  expect(new Set(codes)).toEqual(new Set(['avregning tilkobling', 'avregning brudd']))
  expect(codes.at(-1)).toBe('avregning brudd')
  await calm()
  for (let tries = 0; tries < 40 && (await told()).length > 0; tries++) await new Promise((go) => setTimeout(go, 250))
  await expectWhole()
})
