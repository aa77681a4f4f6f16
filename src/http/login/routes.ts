// /innlogging → ID-porten → /innlogging/svar → a session. The attempt is bound to the browser by a
// cookie of its own, so that nobody can log another person's browser in.
import { Type } from 'typebox'
import { Problem } from '../../base/errors.ts'
import type { LoginAttempt } from '../../store/types.ts'
import { loginCookie, sessionCookie } from '../cookies.ts'
import { cookieLifeSeconds } from '../own/me.ts'
import type { Ports, ProvenLogin } from '../ports.ts'
import { type Call, type Route, route } from '../route.ts'
import { writeFailedLogin, writeSessionEvent } from '../session-audit.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
/** A path of our own pages: no host, no query, nothing that could hold a number of a person; at most the id of a draft or record. */
const ReturnQuery = Type.Object({
  retur: Type.Optional(
    Type.String({ pattern: `^/[a-z][a-z/-]{0,100}$|^/$|^/(oppslag|resultat)/${uuid}(/[a-z]{0,20})?$` }),
  ),
  /** The browser was sent here from another of our addresses. */
  flyttet: Type.Optional(Type.Literal('ja')),
})
const attemptSeconds = 600

export const loginRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'innlogging',
    method: 'GET',
    path: '/innlogging',
    summary: 'Send nettleseren til ID-porten',
    access: 'open',
    audit: { none: 'Ingen er logget inn ennå' },
    params: null,
    query: ReturnQuery,
    body: null,
    reply: { status: 303, type: 'none', schema: null, text: 'Videre til ID-porten' },
    errors: ['ugyldig-foresporsel', 'kilde-nede'],
    handler: async ({ query, tid, host, spraak }) => {
      const [home = ''] = ports.origins
      // The reply comes to the first origin, and cookies do not follow from 127.0.0.1 to localhost. Once only: behind a proxy
      // that does not forward Host, the second time looks just like the first.
      if (host !== new URL(home).host && query.flyttet === undefined) {
        const moved = new URLSearchParams({
          ...(query.retur === undefined ? {} : { retur: query.retur }),
          flyttet: 'ja',
        })
        return { body: null, location: `${home}/innlogging?${moved}` }
      }
      const { attempt, url } = await ports.login.begin(query.retur ?? '/', spraak)
      await ports.logins.save(attempt, tid)
      const cookie = { name: loginCookie, value: attempt.state, maxAgeSeconds: attemptSeconds }
      return { body: null, location: url, cookies: [cookie] }
    },
  }),
  route({
    id: 'innloggingSvar',
    method: 'GET',
    path: '/innlogging/svar',
    summary: 'Svaret fra ID-porten',
    access: 'open',
    audit: { none: 'Skrives som innlogging' },
    params: null,
    query: null,
    body: null,
    reply: { status: 303, type: 'none', schema: null, text: 'Innlogget; videre til siden' },
    errors: ['innlogging-feilet', 'kilde-nede'],
    handler: async (call) => {
      const attempt = await takeAttempt(call, ports)
      const login = await completed(call, attempt, ports)
      const event = { session: login, requestId: call.requestId, tid: call.tid, hendelse: 'innlogging' } as const
      await writeSessionEvent(ports, { ...event, utfall: 'ok' })
      const old = call.cookie(sessionCookie)
      if (old !== undefined) await ports.sessions.destroy(old)
      const session = await ports.sessions.create(login, call.tid)
      const cookies = [
        { name: sessionCookie, value: session.id, maxAgeSeconds: cookieLifeSeconds },
        { name: loginCookie, value: null, maxAgeSeconds: 0 },
      ]
      return { body: null, location: attempt.retur, cookies }
    },
  }),
]

/** Only an attempt that was truly begun leaves a row: an address that anyone can open must not fill the trail. */
async function completed(call: Call<null, null, null>, attempt: LoginAttempt, ports: Ports): Promise<ProvenLogin> {
  try {
    return await ports.login.complete(call.url, attempt, call.tid)
  } catch (thrown) {
    if (thrown instanceof Problem) await writeFailedLogin(ports, call, thrown.kode)
    throw thrown
  }
}

/** The attempt that this very browser started; each is used once. */
async function takeAttempt(call: Call<null, null, null>, ports: Ports): Promise<LoginAttempt> {
  const state = new URL(call.url, 'http://ignored').searchParams.get('state')
  if (state === null || state !== call.cookie(loginCookie)) {
    throw new Problem('innlogging-feilet', { hva: 'den ble ikke startet i denne nettleseren' })
  }
  const attempt = await ports.logins.take(state, call.tid)
  if (attempt === null) throw new Problem('innlogging-feilet', { hva: 'den tok for lang tid eller er brukt før' })
  return attempt
}
