// The whole life of a machine's access through the running demo: an administrator makes the integration and gives it a role, the
// second one approves, the case system looks up, the secret is rotated, and revoking ends it at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Administrator, administratorOf } from './administrator.ts'
import { fiksPath, fiksQuestion, langtidRole, publishedSum } from './published-couple.ts'
import { type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let first: Administrator
let second: Administrator
let token: Headers
beforeAll(async () => {
  demo = await startDemo()
  const [one = '', two = ''] = demo.json.brukere.flatMap(({ rolle, foedselsnummer }) =>
    rolle === 'administrator' ? [foedselsnummer] : [],
  )
  first = await administratorOf(demo.json, one)
  second = await administratorOf(demo.json, two)
  token = await machineHeaders(demo.json)
}, 180_000)
afterAll(() => demo?.stop())

const lookUp = (headers: Headers) =>
  post(`${demo.address}${fiksPath(demo.json)}`, { ...token, ...headers }, fiksQuestion)
const refused = (status: number) => expect.objectContaining({ status })
const given = expect.objectContaining({
  status: 200,
  body: expect.objectContaining({ beregningsbeloep: publishedSum }),
})

test('create → grant → second approval → look-up → rotate → revoke', async () => {
  const made = await first.newIntegration('Fagsystemet, hele veien')
  const old = made.headers
  expect(await lookUp(old)).toEqual(refused(403))

  const grant = await first.post(`roller/${langtidRole(demo.json)}/tilganger`, { integrasjon: made.id })
  expect(grant).toMatchObject({ status: 201, body: { status: 'venter', grunn: 'egen-integrasjon' } })
  const approval = `tilganger/${(grant.body as { id: string }).id}/godkjenn`
  expect(await lookUp(old)).toEqual(refused(403))
  expect(await first.post(approval, {})).toMatchObject({ status: 403, body: { kode: 'egen-godkjenning' } })
  expect(await lookUp(old)).toEqual(refused(403))
  expect(await second.post(approval, {})).toMatchObject({ status: 200, body: { status: 'gjelder' } })
  expect(await lookUp(old)).toEqual(given)

  const place = `integrasjoner/${made.id}`
  const rotated = await first.post(`${place}/passord`, { gammeltUtloeper: null })
  const fresh = { ...old, IntegrasjonPassord: (rotated.body as { passord: string }).passord }
  expect([await lookUp(old), await lookUp(fresh)]).toEqual([given, given])
  expect((await first.post(`${place}/passord/avslutt`, {})).status).toBe(200)
  expect([await lookUp(old), await lookUp(fresh)]).toEqual([refused(401), given])

  expect(await second.post(`${place}/tilbakekall`, {})).toMatchObject({ status: 200, body: { aktiv: false } })
  expect(await lookUp(fresh)).toEqual(refused(401))
})

test('every deed of it stands in the log, the newest first', async () => {
  const { body } = await first.get('handlinger')
  const deeds = (body as { handlinger: { hendelse: string; emne: string | null; utfall: string }[] }).handlinger
  expect(deeds.slice(0, 7).map(({ hendelse, emne, utfall }) => [hendelse, emne, utfall].join(' '))).toEqual([
    'integrasjon tilbakekall ok',
    'integrasjon avslutt-passord ok',
    'integrasjon nytt-passord ok',
    expect.stringMatching(/^godkjenning .*ok$/),
    expect.stringMatching(/^godkjenning .*egen-godkjenning$/),
    expect.stringMatching(/^tilgang .*venter$/),
    'integrasjon opprett ok',
  ])
})
