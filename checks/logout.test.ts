// Every way a session ends from elsewhere (issue line 8): front channel, back channel with every claim turned wrong, everywhere at
// once; on both databases, against an issuer of the check's own (logout-demo.test.ts: the real protocol with the simulated ID-porten).
import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AuditEvent } from '../src/audit/types.ts'
import { Problem, textOf } from '../src/base/errors.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { idPortenLogin } from '../src/http/login/id-porten.ts'
import { type Kept, portsForTests } from '../src/http/ports-for-tests.ts'
import { buildServer } from '../src/http/server.ts'
import { routeTable } from '../src/http/table.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/types.ts'
import { freshKeys, now, somebody } from './audit-rows.ts'
import { openForChecks } from './embedded-database.ts'
import { logoutEvent, seconds, startIssuer, type TestIssuer, type Turned } from './logout-issuer.ts'
import { startPostgres } from './real-postgres.ts'

const keys = freshKeys()
const other = personidentifikator('04817299771')

interface Place {
  readonly store: Store
  readonly asOwner: (statement: string) => Promise<unknown>
  readonly stop: () => Promise<void>
}
async function embedded(): Promise<Place> {
  return openForChecks(keys)
}
async function real(): Promise<Place> {
  const server = await startPostgres()
  const store = await openStore({ databaseUrl: server.appUrl, data: '', keys, poolSize: 2 })
  const stop = async (): Promise<void> => {
    await store.close()
    await server.stop()
  }
  return { store, asOwner: server.asOwner, stop }
}

let issuer: TestIssuer
beforeAll(async () => {
  issuer = await startIssuer()
})
afterAll(() => issuer?.stop())

describe.each([
  ['embedded', embedded],
  ['real', real],
] as const)('%s', (_name, open) => {
  let opened: Awaited<ReturnType<typeof embedded>>
  let app: FastifyInstance
  let kept: Kept
  const audit = { down: false, slowMs: 0 }
  const newApp = async () => {
    const places = { redirectUri: 'http://localhost:8080/innlogging/svar', postLogoutUri: 'http://localhost:8080/' }
    const login = idPortenLogin({ ...(await issuer.settings()), ...places, allowHttp: true })
    const made = portsForTests({ sessions: opened.store.sessions, login, clock: () => now })
    const write = async (event: AuditEvent): Promise<void> => {
      if (audit.down) throw new Error('the evidence is down')
      if (audit.slowMs > 0) await setTimeout(audit.slowMs)
      return made.ports.audit.write(event)
    }
    const ports = { ...made.ports, audit: { write } }
    return { kept: made.kept, app: await buildServer(routeTable(ports), ports) }
  }
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened?.stop())
  beforeEach(async () => {
    for (const one of [somebody, other]) await opened.store.sessions.endAllOf(one)
    const made = await newApp()
    kept = made.kept
    app = made.app
  })

  const logIn = async (sid: string, who = somebody, sub = 'noen') =>
    (await opened.store.sessions.create({ personidentifikator: who, sid, sub, idToken: null }, now)).id
  const alive = async (id: string) => (await opened.store.sessions.find(id, now)) !== null
  const posted = (token: string, more: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/utlogging/bakkanal',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ logout_token: token, ...more }).toString(),
    })
  const shown = (query: Record<string, string>) =>
    app.inject({ method: 'GET', url: `/utlogging/frontkanal?${new URLSearchParams(query)}` })

  test('front channel: the session of that sid ends without a cookie; another issuer ends none; no word of who', async () => {
    const [first, second] = [await logIn('oekt-1'), await logIn('oekt-2')]
    expect((await shown({ iss: 'https://ond.example', sid: 'oekt-1' })).statusCode).toBe(400)
    expect(await alive(first)).toBe(true)
    const ended = await shown({ iss: issuer.issuer, sid: 'oekt-1' })
    const unknown = await shown({ iss: issuer.issuer, sid: 'finnes-ikke' })
    expect([ended.statusCode, ended.body]).toEqual([200, unknown.body])
    expect([await alive(first), await alive(second)]).toEqual([false, true])
    const rows = kept.audit.map(({ hendelse, utfall, emne, aktoer }) => ({ hendelse, utfall, emne, aktoer }))
    const aktoer = { type: 'person', personidentifikator: somebody }
    expect(rows).toEqual([{ hendelse: 'utlogging', utfall: 'ok', emne: 'id-porten', aktoer }])
  })

  test('the issuer may frame that one page, and no other reply of any route', async () => {
    const { headers } = await shown({ iss: issuer.issuer, sid: 'x' })
    expect(headers['content-security-policy']).toBe(`default-src 'none'; frame-ancestors ${issuer.issuer}`)
    expect(headers['x-frame-options']).toBeUndefined()
    const refused = await shown({ iss: 'https://ond.example', sid: 'x' })
    expect(refused.headers['x-frame-options']).toBe('DENY')
    const routes = routeTable(portsForTests().ports)
    expect(routes.filter(({ framedByIssuer }) => framedByIssuer).map(({ path }) => path)).toEqual([
      '/utlogging/frontkanal',
    ])
    for (const { method, path, framedByIssuer } of routes.filter((one) => one.framedByIssuer !== true)) {
      const reply = await app.inject({ method, url: path.replaceAll(/\{\w+\}/g, 'x') })
      const said = [
        reply.headers['x-frame-options'],
        /frame-ancestors 'none'/.test(String(reply.headers['content-security-policy'])),
      ]
      expect([path, framedByIssuer, ...said]).toEqual([path, undefined, 'DENY', true])
    }
  })

  test('back channel: a token that holds ends the session, and counts once', async () => {
    const [first, second] = [await logIn('oekt'), await logIn('annen-oekt')]
    const token = await issuer.token()
    const reply = await posted(token, { annet: 'som er ID-portens eget' })
    expect([reply.statusCode, reply.headers['cache-control'], reply.body]).toEqual([204, 'no-store', ''])
    expect([await alive(first), await alive(second)]).toEqual([false, true])
    const again = await logIn('oekt')
    expect((await posted(token)).json()).toMatchObject({ kode: 'utlogging-avvist' })
    expect(await alive(again)).toBe(true)
    expect(kept.audit).toHaveLength(1)
  })

  test('back channel: without sid every session of that sub, and nobody else’s; both said, both must fit', async () => {
    const ids = [await logIn('a'), await logIn('b'), await logIn('c', other, 'en-annen')]
    expect((await posted(await issuer.token({ sid: 'a', sub: 'en-annen' }))).statusCode).toBe(204)
    expect(await Promise.all(ids.map(alive))).toEqual([true, true, true])
    expect((await posted(await issuer.token({ sid: undefined, sub: 'noen' }))).statusCode).toBe(204)
    expect(await Promise.all(ids.map(alive))).toEqual([false, false, true])
  })

  const wrong: [string, () => Turned, { typ?: string; key?: 'stranger' }?][] = [
    ['another issuer', () => ({ iss: 'https://idporten.example' })],
    ['another client’s', () => ({ aud: 'en-annen' })],
    ['no audience', () => ({ aud: undefined })],
    ['expired', () => ({ exp: seconds() - 60 })],
    ['no expiry', () => ({ exp: undefined })],
    ['made long ago', () => ({ iat: seconds() - 600, exp: seconds() + 60 })],
    ['of the future', () => ({ iat: seconds() + 600, exp: seconds() + 900 })],
    ['no time', () => ({ iat: undefined })],
    ['no event', () => ({ events: undefined })],
    ['another event', () => ({ events: { 'http://schemas.openid.net/event/annet': {} } })],
    ['an event that is no object', () => ({ events: { [Object.keys(logoutEvent)[0] ?? '']: 'ja' } })],
    ['a nonce, as an id_token has', () => ({ nonce: 'n' })],
    ['neither sid nor sub', () => ({ sid: undefined })],
    ['a sid that is no text', () => ({ sid: 7 })],
    ['an empty sid', () => ({ sid: '' })],
    ['no jti', () => ({ jti: undefined })],
    ['a stranger’s key under a known name', () => ({}), { key: 'stranger' }],
    ['an access token by its type', () => ({}), { typ: 'at+jwt' }],
  ]
  test.each(wrong)('back channel: %s: refused, and nobody is logged out', async (_what, turned, header) => {
    const id = await logIn('oekt')
    const reply = await posted(await issuer.token(turned(), header))
    expect([reply.statusCode, reply.json().kode]).toEqual([400, 'utlogging-avvist'])
    expect([await alive(id), kept.audit]).toEqual([true, []])
  })

  test('back channel: no signature, no token, two tokens, or JSON: refused', async () => {
    const id = await logIn('oekt')
    const [, claims] = (await issuer.token()).split('.')
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.x`
    expect((await posted(none)).statusCode).toBe(400)
    expect((await posted('tull')).statusCode).toBe(400)
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const token = await issuer.token()
    for (const [headers, payload] of [
      [form, ''],
      [form, `logout_token=${token}&logout_token=${token}`],
      [{ 'content-type': 'text/plain' }, token],
    ] as const) {
      const reply = await app.inject({ method: 'POST', url: '/utlogging/bakkanal', headers, payload })
      expect(reply.statusCode, payload.slice(0, 20)).toBeGreaterThanOrEqual(400)
    }
    expect(await alive(id)).toBe(true)
  })

  test('back channel: an issuer whose keys never come is answered within two seconds, and then believed when they do', async () => {
    const id = await logIn('oekt')
    const token = await issuer.token()
    issuer.hang(true)
    const started = performance.now()
    const reply = await posted(token)
    issuer.hang(false)
    expect(reply.json()).toMatchObject({ kode: 'kilde-nede' })
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(await alive(id)).toBe(true)
    app = (await newApp()).app
    expect((await posted(token)).statusCode).toBe(204)
    expect(await alive(id)).toBe(false)
  })

  test('everywhere: all of one’s own sessions, nobody else’s, and only with the session’s own mark', async () => {
    const ids = [await logIn('a'), await logIn('b'), await logIn('c', other)]
    const session = await opened.store.sessions.find(ids[0] ?? '', now)
    const cookie = `__Host-grunnlag=${ids[0]}`
    const ask = (headers: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/api/v1/utlogging/alle', headers })
    expect((await ask({ cookie })).json()).toMatchObject({ kode: 'csrf-avvist' })
    const reply = await ask({ cookie, 'x-csrf': session?.csrf ?? '' })
    expect([reply.statusCode, String(reply.headers['set-cookie'])]).toEqual([200, expect.stringContaining('Max-Age=0')])
    expect(await Promise.all(ids.map(alive))).toEqual([false, false, true])
    expect(kept.audit.at(-1)).toMatchObject({ hendelse: 'utlogging', emne: 'alle', fase: 'utfoert' })
  })

  test('no row, no logout: when the evidence cannot be written the session lives, and the same call holds afterwards', async () => {
    const id = await logIn('oekt')
    const session = await opened.store.sessions.find(id, now)
    const headers = { cookie: `__Host-grunnlag=${id}`, 'x-csrf': session?.csrf ?? '' }
    const token = await issuer.token()
    const ways = [
      () => app.inject({ method: 'POST', url: '/utlogging', headers }),
      () => app.inject({ method: 'POST', url: '/api/v1/utlogging/alle', headers }),
      () => shown({ iss: issuer.issuer, sid: 'oekt' }),
      () => posted(token),
    ]
    audit.down = true
    for (const way of ways) {
      expect((await way()).statusCode).toBe(500)
      expect(await alive(id)).toBe(true)
    }
    audit.down = false
    expect((await posted(token)).statusCode).toBe(204)
    expect([await alive(id), kept.audit.length]).toEqual([false, 1])
  })

  test('back channel: evidence that is slow is not waited for beyond two seconds, and the sessions end all the same', async () => {
    const id = await logIn('oekt')
    audit.slowMs = 2_500
    const started = performance.now()
    expect((await posted(await issuer.token())).statusCode).toBe(503)
    expect(performance.now() - started).toBeLessThan(2_000)
    audit.slowMs = 0
    await expect.poll(() => alive(id), { timeout: 3_000 }).toBe(false)
    expect(kept.audit).toHaveLength(1)
  })

  test('a session sealed under a key that is gone is ended by every way, with a row that names nobody', async () => {
    const lost = async () => {
      const id = await logIn('oekt')
      await opened.asOwner(`update sesjon set innhold = 'tull'::bytea where id_hash = sha256('${id}'::bytea)`)
    }
    const own = await logIn('egen')
    await lost()
    const session = await opened.store.sessions.find(own, now)
    const headers = { cookie: `__Host-grunnlag=${own}`, 'x-csrf': session?.csrf ?? '' }
    expect((await app.inject({ method: 'POST', url: '/api/v1/utlogging/alle', headers })).statusCode).toBe(200)
    expect(await opened.store.sessions.findNamed('oekt')).toEqual([])
    await lost()
    expect((await posted(await issuer.token())).statusCode).toBe(204)
    expect(await opened.store.sessions.findNamed('oekt')).toEqual([])
    expect(kept.audit.map(({ emne, aktoer }) => [emne, aktoer.type])).toEqual([
      ['alle', 'person'],
      ['id-porten', 'ukjent'],
    ])
  })

  test('a logout while a role is chosen is not undone by it', async () => {
    const id = await logIn('oekt')
    const [next] = await Promise.all([
      opened.store.sessions.rotate(id, null, now),
      opened.store.sessions.endNamed('oekt'),
    ])
    expect(await alive(id)).toBe(false)
    expect(next === null || !(await alive(next.id))).toBe(true)
  })

  test('everything but GET wants the session’s mark, on every route that takes a session', async () => {
    const id = await logIn('oekt')
    const routes = routeTable(portsForTests().ports).filter(
      ({ access, method }) => ['session', 'actor'].includes(access) && method !== 'GET',
    )
    expect(routes.length).toBeGreaterThan(20)
    for (const { method, path } of routes) {
      const url = path.replaceAll(/\{\w+\}/g, '11111111-1111-4111-8111-111111111111')
      const headers = { cookie: `__Host-grunnlag=${id}`, 'content-type': 'application/json' }
      const reply = await app.inject({ method, url, headers, payload: '{}' })
      expect([method, path, reply.statusCode]).toEqual([method, path, 403])
      expect(reply.body, path).toContain(textOf(new Problem('csrf-avvist')))
    }
    expect(await alive(id)).toBe(true)
  })
})
