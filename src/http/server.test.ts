// The server around the routes: who gets in, what an error looks like where, and what never comes out.
import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import { Problem } from '../base/errors.ts'
import { browser, cookie, machine, portsForTests, rolleId, session } from './ports-for-tests.ts'
import type { Ports } from './ports.ts'
import { buildServer } from './server.ts'
import { routeTable } from './table.ts'

const serverWith = async (
  more: Partial<Ports> = {},
): Promise<{ app: FastifyInstance; kept: ReturnType<typeof portsForTests>['kept'] }> => {
  const { ports, kept } = portsForTests(more)
  return { app: await buildServer(routeTable(ports), ports), kept }
}
const fiks = `/register/api/v1/ks/${rolleId}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon`
const pattern = fiks.replace(rolleId, '{rolleId}')
const number = '04817299771'

describe('the shape of an error follows the path', () => {
  test('RFC 9457 on own paths, with code, field and request id', async () => {
    const { app } = await serverWith()
    const reply = await app.inject({
      method: 'POST',
      url: '/api/v1/rolle',
      headers: browser,
      payload: { rolleId: 'x' },
    })
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([400, 'application/problem+json'])
    expect(reply.json()).toMatchObject({ kode: 'ugyldig-foresporsel', felt: 'rolleId', status: 400 })
    expect(reply.headers['x-request-id']).toBe(reply.json().requestId)
  })

  test('Fiks’ own body on Fiks paths, with the pattern for a path', async () => {
    const { app } = await serverWith()
    const reply = await app.inject({ method: 'POST', url: fiks, headers: machine, payload: { inntektsaar: '2023' } })
    expect(reply.json()).toMatchObject({
      status: 400,
      error: 'Bad Request',
      path: pattern,
      errorCode: 'ugyldig-foresporsel',
    })
    expect(reply.json().errorId).toMatch(/^[0-9a-f-]{36}$/)
  })

  const broken = [
    ['not JSON', '{"a":', { 'content-type': 'application/json' }, 400],
    ['not declared as JSON', '<x/>', { 'content-type': 'application/xml' }, 415],
    ['plain text', 'hei', { 'content-type': 'text/plain' }, 415],
    ['100 kB', JSON.stringify({ a: 'x'.repeat(100_000) }), { 'content-type': 'application/json' }, 413],
  ] as const
  test.each(broken)('%s', async (_name, payload, type, status) => {
    const { app } = await serverWith()
    const reply = await app.inject({ method: 'POST', url: fiks, headers: { ...machine, ...type }, payload })
    expect([reply.statusCode, reply.json().path]).toEqual([status, pattern])
  })

  test.each(['%FF', 'x'.repeat(300)])('a word that is no word of an address leads nowhere: %s', async (word) => {
    const { app } = await serverWith()
    const reply = await app.inject({ method: 'GET', url: `/api/v1/hjemler/${word}/2024` })
    expect([reply.statusCode, reply.json().kode]).toEqual([404, 'ukjent-adresse'])
  })

  test.each(['/nei', '/api/v1/nei', '/register/nei'])('an unknown address keeps to itself: %s', async (url) => {
    const { app, kept } = await serverWith()
    const reply = await app.inject({ method: 'GET', url: `${url}/${number}` })
    expect(reply.statusCode).toBe(404)
    expect(reply.body + JSON.stringify(kept.log)).not.toContain(number)
  })

  test('a bad address: 400 or 404, and nothing of it comes back', async () => {
    const { app, kept } = await serverWith()
    const reply = await app.inject({ method: 'GET', url: `/api/v1/resultater/%zz${number}` })
    expect([400, 404]).toContain(reply.statusCode)
    expect(reply.body + JSON.stringify(kept.log)).not.toContain(number)
  })

  test('a person in the address bar gets a page', async () => {
    const { app } = await serverWith()
    const reply = await app.inject({ method: 'GET', url: '/nei', headers: { accept: 'text/html' } })
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(reply.body).toContain('<html lang="nb">')
    expect(reply.headers['content-security-policy']).toContain("script-src 'self'")
  })

  test('an unexpected error says nothing of itself; the log has its frames and not its message', async () => {
    const notReady = async (): Promise<string> => Promise.reject(new Error(`secret ${number}`))
    const { app, kept } = await serverWith({ notReady })
    const reply = await app.inject({ method: 'GET', url: '/helse/klar' })
    expect([reply.statusCode, reply.json().kode]).toEqual([500, 'uventet-feil'])
    expect(kept.log[0]?.stack?.length).toBeGreaterThan(0)
    expect(reply.body + JSON.stringify(kept.log)).not.toMatch(/secret|04817299771/)
  })
})

describe('who gets in', () => {
  test.each(['/api/v1/meg', '/api/v1/resultater/11111111-1111-4111-8111-111111111111'])(
    'nobody: 401 on %s',
    async (url) => {
      const { app } = await serverWith()
      expect((await app.inject({ method: 'GET', url })).json().kode).toBe('ikke-innlogget')
    },
  )

  test('a machine is refused before its body is read', async () => {
    const authenticate = async (): Promise<never> => Promise.reject(new Problem('integrasjon-avvist'))
    const { app } = await serverWith({ machines: { authenticate } })
    const reply = await app.inject({ method: 'POST', url: fiks, headers: machine, payload: 'not even JSON' })
    expect([reply.statusCode, reply.json().errorCode]).toEqual([401, 'integrasjon-avvist'])
  })

  test('a session’s cookie does not open Fiks paths', async () => {
    const authenticate = async (): Promise<never> => Promise.reject(new Problem('integrasjon-avvist'))
    const { app } = await serverWith({ machines: { authenticate } })
    expect((await app.inject({ method: 'POST', url: fiks, headers: browser, payload: {} })).statusCode).toBe(401)
  })

  const foreign = [
    ['no mark', { 'x-csrf': '' }],
    ['another mark', { 'x-csrf': 'feil' }],
    ['another site’s origin', { origin: 'https://ond.example' }],
    ['an opaque origin', { origin: 'null' }],
  ] as const
  test.each(foreign)('a POST with %s: 403', async (_name, change) => {
    const { app } = await serverWith()
    const headers = { ...browser, ...change }
    const reply = await app.inject({ method: 'POST', url: '/api/v1/rolle', headers, payload: { rolleId } })
    expect([reply.statusCode, reply.json().kode]).toEqual([403, 'csrf-avvist'])
  })

  test('guessing is slowed down', async () => {
    const { app } = await serverWith()
    const codes = new Set<number>()
    for (let i = 0; i < 610; i++)
      codes.add((await app.inject({ method: 'GET', url: '/api/v1/meg', remoteAddress: '10.9.8.7' })).statusCode)
    expect([...codes]).toEqual([401, 429])
    const right = await app.inject({ method: 'GET', url: '/api/v1/meg', remoteAddress: '10.9.8.7', headers: cookie })
    expect(right.statusCode).toBe(200)
    const other = await app.inject({ method: 'GET', url: '/api/v1/meg', remoteAddress: '10.9.8.6' })
    expect(other.statusCode).toBe(401)
  })
})

describe('the session', () => {
  const held = {
    role: {
      id: rolleId,
      navn: 'Rolle',
      fiksOrgId: rolleId,
      tjenesteomraade: 'X',
      aktiv: true,
      formaal: '',
      fra: null,
      til: null,
      registre: null,
      folkeregisterdeler: [],
      kommune: { navn: 'Asker', organisasjonsnummer: '920125298', kommunenummer: '3203' },
    },
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    hjemmel: ['§ 3'],
    apier: [],
    stadier: [],
    inntektsaar: [2023],
    begrunnelser: [],
    overstyringer: [],
    saksmoenster: null,
    mangler: [],
  } as const
  const roles = {
    browserName: () => 'bruker-1',
    findRole: async () => null,
    serviceOf: () => null,
    administeredBy: async () => [],
    ofPerson: async () => [held],
    beregningstypeOf: async () => null,
  }

  test('choosing a role gives a new id in a cookie that scripts and other hosts cannot read', async () => {
    const { app, kept } = await serverWith({ roles })
    const reply = await app.inject({ method: 'POST', url: '/api/v1/rolle', headers: browser, payload: { rolleId } })
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['set-cookie']).toBe(
      '__Host-grunnlag=ny-oekt; Path=/; Max-Age=28800; HttpOnly; Secure; SameSite=Lax',
    )
    expect(reply.json()).toMatchObject({ csrf: 'nytt-merke', valgtRolle: { id: rolleId } })
    expect(kept.audit).toMatchObject([{ hendelse: 'rollevalg', fase: 'utfoert', utfall: 'ok', rolle: rolleId }])
  })

  test('a role one does not hold: 403 and a row', async () => {
    const { app, kept } = await serverWith()
    const reply = await app.inject({ method: 'POST', url: '/api/v1/rolle', headers: browser, payload: { rolleId } })
    expect(reply.statusCode).toBe(403)
    expect(kept.audit).toMatchObject([{ hendelse: 'rollevalg', fase: 'nektet', utfall: 'ikke-tilgang' }])
  })

  test('no audit row, no change of role', async () => {
    const write = async (): Promise<void> => Promise.reject(new Error('disk full'))
    const rotate = async (): Promise<never> => Promise.reject(new Error('must not be reached'))
    const { ports } = portsForTests()
    const { app } = await serverWith({ roles, audit: { write }, sessions: { ...ports.sessions, rotate } })
    const reply = await app.inject({ method: 'POST', url: '/api/v1/rolle', headers: browser, payload: { rolleId } })
    expect([reply.statusCode, reply.headers['set-cookie']]).toEqual([500, undefined])
  })

  test('logging out ends the session and takes the cookie away', async () => {
    const ended: string[] = []
    const { ports } = portsForTests()
    const destroy = async (id: string): Promise<void> => void ended.push(id)
    const { app, kept } = await serverWith({ sessions: { ...ports.sessions, destroy } })
    const reply = await app.inject({ method: 'POST', url: '/utlogging', headers: browser, payload: {} })
    expect([reply.statusCode, ended]).toEqual([200, [session.id]])
    expect(reply.headers['set-cookie']).toContain('__Host-grunnlag=; Path=/; Max-Age=0')
    expect(kept.audit).toMatchObject([{ hendelse: 'utlogging', utfall: 'ok' }])
  })
})

test('every reply carries the fixed headers, and nothing about anyone is kept by caches', async () => {
  const { app } = await serverWith()
  for (const url of ['/helse/live', '/nei', '/api/v1/meg']) {
    expect((await app.inject({ method: 'GET', url, headers: cookie })).headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    })
  }
})

test('a reply outside its schema does not leave', async () => {
  const notReady = async (): Promise<null> => null
  const { ports } = portsForTests({ notReady })
  const [klar] = routeTable(ports).filter(({ id }) => id === 'klar')
  if (klar === undefined) throw new Error('no such route')
  const leaky = { ...klar, handler: async () => ({ body: { status: 'ok', personer: [number] } }) }
  const app = await buildServer([leaky], ports)
  const reply = await app.inject({ method: 'GET', url: '/helse/klar' })
  expect([reply.statusCode, reply.body.includes(number)]).toEqual([500, false])
})
