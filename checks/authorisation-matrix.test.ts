// The authorisation matrix, drawn from the route table of the running demo: every way of not being let in, at every route that
// takes a machine. All are refused before anything is asked of a source, and every refusal is a row in the trail. A route that
// is added later is tried by itself; one that no request can be made for fails here.
import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRunning, internalSecret } from '../src/audit/verify-running.ts'
import { portsForTests } from '../src/http/ports-for-tests.ts'
import type { Route } from '../src/http/route.ts'
import { routeTable } from '../src/http/table.ts'
import { administratorOf, type Administrator } from './administrator.ts'
import { type DemoPlace, type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { type Hints, oneOfThem, sampleRequest, type SampleRequest } from './sample-request.ts'
import { callsSoFar } from './straight-to-source.ts'

const routes = routeTable(portsForTests().ports).filter(({ access }) => access === 'machine' || access === 'actor')

/** Routes for any integration that is let in at all. They hold no personal data, and say so with their own reason. */
const forEveryIntegration: Readonly<Record<string, string>> = {
  beregningYaml: 'The law files, the same for everyone',
}
/** Routes that serve a role whatever its tjenesteområde; the service is then the role's own, or there is none. */
const ofAnyService = [
  /^\/api\/v1\/resultater/,
  /\/verdier$/,
  /\/yaml\//,
  /^\/folkeregister\//,
  /^\/register\/api\/v1\/ks\/personer\/soek\//,
  /^\/skatteetaten\/hendelser\//,
]

/** What an administrator does with roles: an integration by itself administers nothing, whatever it holds. */
const isAdministration = ({ path }: Route): boolean => path.includes('/konfigurasjon/')

const services = [
  {
    type: 'LANGTIDSOPPHOLD_INSTITUSJON',
    pakke: 'kommunelangtidsoppholdinstitusjon',
    word: 'langtidsopphold-institusjon',
  },
  { type: 'PRAKTISK_BISTAND', pakke: 'kommunepersonligassistanse', word: 'praktisk-bistand' },
  { type: 'BARNEHAGE_SFO', pakke: 'kommuneforeldrebetaling', word: 'redusert-foreldrebetaling' },
] as const
type Service = (typeof services)[number]

let demo: RunningDemo
let administrator: Administrator
let good: Headers
let withoutRoles: Headers
let revoked: Headers
let tokens: Readonly<Record<string, string | undefined>>

beforeAll(async () => {
  demo = await startDemo()
  good = await machineHeaders(demo.json)
  administrator = await administratorOf(demo.json)
  withoutRoles = { ...good, ...(await administrator.newIntegration('Uten roller')).headers }
  const gone = await administrator.newIntegration('Tilbakekalt')
  revoked = { ...good, ...gone.headers }
  await administrator.post(`integrasjoner/${gone.id}/tilbakekall`, {})
  tokens = await badTokens()
}, 180_000)
afterAll(() => demo?.stop())

/** Each is wrong in one thing only: the issuer's own key signs all but the ones whose key is what is wrong. */
async function badTokens() {
  const kept = JSON.parse(readFileSync(join(demo.data, 'simulators-noekler.json'), 'utf8'))
  const [key, { kid }] = [await importJWK(kept.maskinporten, 'RS256'), kept.maskinporten as { kid: string }]
  const { privateKey: stranger } = await generateKeyPair('RS256')
  const real = JSON.parse(Buffer.from(good['authorization']?.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload
  const signed = async (change: JWTPayload, by = key) =>
    `Bearer ${await new SignJWT({ ...real, ...change }).setProtectedHeader({ alg: 'RS256', kid }).sign(by)}`
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const past = Math.floor(Date.now() / 1000) - 60
  return {
    'no token': undefined,
    'bad token': 'Bearer a.b.c',
    'wrong issuer': await signed({ iss: 'https://maskinporten.example/' }),
    'wrong key': await signed({}, stranger),
    'wrong scope': await signed({ scope: 'ks:fiks.les' }),
    'alg none': `Bearer ${part({ alg: 'none', kid })}.${part(real)}.x`,
    expired: await signed({ iat: past - 120, exp: past }),
    'wrong consumer': (await machineHeaders(demo.json.annenKommune))['authorization'],
  }
}

/** What makes a caller nobody, for 401. */
function strangers(): Readonly<Record<string, Headers>> {
  const { authorization: _, ...without } = good
  const withToken = Object.entries(tokens).map(([name, token]) => [
    name,
    token === undefined ? without : { ...good, authorization: token },
  ])
  return {
    ...(Object.fromEntries(withToken) as Record<string, Headers>),
    'unknown integration': { ...good, IntegrasjonId: '99999999-9999-4999-8999-999999999999' },
    'revoked integration': revoked,
    'wrong secret': { ...good, IntegrasjonPassord: 'feil' },
  }
}

/** Which service the request is for, as the route or its words say; null: none, so it must stand in `ofAnyService`. */
function serviceOf({ path, params, body }: Route): Service | null {
  const named = services.find(({ word }) => path.includes(`/beregning/${word}`))
  const asked = [params, body].some((schema) => {
    const properties = (schema as { properties?: object } | null)?.properties ?? {}
    return 'beregningstype' in properties || 'rettighetspakke' in properties
  })
  return named ?? (asked ? services[0] : null)
}

function requestFor(route: Route, rolleId: string, place: DemoPlace = demo.json): SampleRequest {
  const service = serviceOf(route) ?? services[0]
  const hints: Hints = {
    rolleId,
    fiksOrgId: place.fiksOrgId,
    id: '99999999-9999-4999-8999-999999999999',
    etteroppgjoerAv: '99999999-9999-4999-8999-999999999999',
    ider: '99999999-9999-4999-8999-999999999999',
    personidentifikator: '04817299771',
    personidentifikatorer: '04817299771',
    identifikator: '04817299771',
    type: 'SOEKER',
    stadie: 'oppgjoer',
    inntektsaar: '2023',
    personer: oneOfThem,
    beregningstype: service.type,
    rettighetspakke: service.pakke,
    tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    tjeneste: 'FOLKEREGISTER',
    fraSekvensnummer: '1',
    antall: '1',
  }
  return sampleRequest(route, hints)
}

/** Each route asks from a loopback address of its own: refused attempts are limited per address. */
function ask(request: SampleRequest, headers: Headers, from: number): Promise<number> {
  const { body, method, path } = request
  const { 'content-type': type, ...rest } = headers
  const sent = body === undefined ? rest : { ...rest, 'content-type': type ?? 'application/json' }
  const { port } = new URL(demo.address)
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers: sent, localAddress: `127.0.1.${from + 1}` }
    const asked = httpRequest(options, (reply) => {
      reply.resume()
      reply.once('end', () => resolve(reply.statusCode ?? 0))
    })
    asked.once('error', reject)
    asked.end(body)
  })
}

const rowsSoFar = async (): Promise<number> => (await askRunning(demo.address, internalSecret(demo.data))).rader
const isOfAnyService = (route: Route): boolean =>
  isAdministration(route) || ofAnyService.some((pattern) => pattern.test(route.path))
const namesRole = (route: Route): boolean =>
  [route.params, route.query, route.body].some(
    (schema) => 'rolleId' in ((schema as { properties?: object } | null)?.properties ?? {}),
  )
/** A closed address answers everybody the same, and nobody anything. */
const isClosed = ({ reply }: Route): boolean => reply.status === 410

/** Statuses of every refusal, how many rows they left, and how many calls the sources had of them. */
async function tried(route: Route, cases: Readonly<Record<string, readonly [SampleRequest, Headers]>>) {
  const [rows, calls] = [await rowsSoFar(), await callsSoFar(demo)]
  const from = routes.indexOf(route)
  const statuses: Record<string, number> = {}
  for (const [name, [request, headers]] of Object.entries(cases)) statuses[name] = await ask(request, headers, from)
  const audited = (await rowsSoFar()) - rows
  return { statuses, audited, asked: (await callsSoFar(demo)) - calls }
}

const allWith = (names: readonly string[], status: number) => Object.fromEntries(names.map((name) => [name, status]))

test('the table holds machine routes, and each is of a service, of any, or for every integration', () => {
  expect(routes.length).toBeGreaterThanOrEqual(20)
  const unplaced = routes.filter(
    (route) => serviceOf(route) === null && !isOfAnyService(route) && forEveryIntegration[route.id] === undefined,
  )
  expect(unplaced.map(({ id }) => id)).toEqual([])
  const withoutRole = routes.filter((route) => !namesRole(route) && !isAdministration(route)).map(({ id }) => id)
  expect(withoutRole).toEqual(Object.keys(forEveryIntegration))
})

describe.each(routes.map((route) => ({ name: `${route.method} ${route.path}`, route })))('$name', ({ route }) => {
  test('whoever is not proven is answered 401', async () => {
    const request = requestFor(route, demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? '')
    const all = strangers()
    const cases = Object.fromEntries(Object.entries(all).map(([name, headers]) => [name, [request, headers] as const]))
    const outcome = await tried(route, cases)
    expect(outcome).toEqual({ statuses: allWith(Object.keys(all), 401), audited: Object.keys(all).length, asked: 0 })
  })
})

const ofRoles = routes.filter((route) => !isClosed(route) && forEveryIntegration[route.id] === undefined)

describe.each(ofRoles.map((route) => ({ name: `${route.method} ${route.path}`, route })))('$name', ({ route }) => {
  test('whoever does not hold the role is answered 403', async () => {
    const service = serviceOf(route) ?? services[0]
    const own = demo.json.roller[service.type] ?? ''
    const other = demo.json.annenKommune
    const theirs = other.roller[service.type] ?? ''
    const others = isOfAnyService(route) ? [] : services.filter((one) => one !== service)
    const cases: Record<string, readonly [SampleRequest, Headers]> = {
      'role not granted': [requestFor(route, own), withoutRoles],
      'role of another municipality': [requestFor(route, theirs, isAdministration(route) ? other : demo.json), good],
      ...(isAdministration(route) ? { 'an integration by itself': [requestFor(route, own), good] as const } : {}),
      ...Object.fromEntries(
        others.map(({ type }) => [`role of ${type}`, [requestFor(route, demo.json.roller[type] ?? ''), good]]),
      ),
    }
    const names = Object.keys(cases)
    expect(await tried(route, cases)).toEqual({ statuses: allWith(names, 403), audited: names.length, asked: 0 })
  })
})

test('and with the right proof and role the door is open, so the refusals above are not of everything', async () => {
  const named = routes.filter(({ path }) =>
    services.some(({ word }) => path.endsWith(`/v1/ks/{rolleId}/skatteoginntektsopplysninger/beregning/${word}`)),
  )
  expect(named).toHaveLength(services.length)
  for (const route of named) {
    const status = await ask(requestFor(route, demo.json.roller[serviceOf(route)?.type ?? ''] ?? ''), good, 200)
    // 404 and 400: the person has no tax for the service, or a post is missing; proven, permitted, and looked up.
    expect([200, 400, 404]).toContain(status)
  }
  expect(await callsSoFar(demo)).toBeGreaterThan(0)
})
