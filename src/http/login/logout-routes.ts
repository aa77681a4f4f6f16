// The four ways out: /utlogging ends this session, /api/v1/utlogging/alle every one of the person's; ID-porten ends ours when it ends
// its own, by a page in a frame of its own (front channel, no cookie) or by a signed token (back channel).
import { Type } from 'typebox'
import { Problem } from '../../base/errors.ts'
import type { Language } from '../../base/language.ts'
import type { SessionOwner } from '../../store/session-types.ts'
import { sessionOf } from '../caller.ts'
import { sessionCookie } from '../cookies.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { writeSessionEvent } from '../session-audit.ts'

const LoggedOut = Type.Object({ til: Type.Union([Type.String(), Type.Null()]) }, { additionalProperties: false })
const reply = { status: 200, type: 'application/json', schema: LoggedOut, text: 'Logget ut' } as const
const away = [{ name: sessionCookie, value: null, maxAgeSeconds: 0 }]

export const logoutRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'utlogging',
    method: 'POST',
    path: '/utlogging',
    summary: 'Avslutt økten; `til` er stedet der ID-porten avslutter sin',
    access: 'session',
    audit: 'utlogging',
    params: null,
    query: null,
    body: null,
    reply,
    errors: ['ikke-innlogget', 'csrf-avvist'],
    handler: async ({ caller, requestId, tid }) => {
      const session = sessionOf(caller)
      await writeSessionEvent(ports, { session, requestId, tid, hendelse: 'utlogging', utfall: 'ok' })
      await ports.sessions.destroy(session.id)
      return { body: { til: await endAtIdPorten(ports, session.idToken) }, cookies: away }
    },
  }),
  route({
    id: 'utloggingAlle',
    method: 'POST',
    path: '/api/v1/utlogging/alle',
    summary: 'Avslutt alle øktene til den innloggede, i alle nettlesere',
    access: 'session',
    audit: 'utlogging',
    params: null,
    query: null,
    body: null,
    reply,
    errors: ['ikke-innlogget', 'csrf-avvist'],
    handler: async ({ caller, requestId, tid }) => {
      const session = sessionOf(caller)
      await writeSessionEvent(ports, { session, requestId, tid, hendelse: 'utlogging', utfall: 'ok', emne: 'alle' })
      await ports.sessions.endAllOf(session.personidentifikator)
      return { body: { til: await endAtIdPorten(ports, session.idToken) }, cookies: away }
    },
  }),
  frontChannel(ports),
  backChannel(ports),
]

/** Our session is over whether or not ID-porten answers. */
const endAtIdPorten = (ports: Ports, idToken: string | null): Promise<string | null> =>
  ports.login.endUrl(idToken).catch(() => null)

const Ended = Type.Object({ iss: Type.String({ maxLength: 200 }), sid: Type.String({ minLength: 1, maxLength: 200 }) })

/** The same answer whether there was such a session or not: nobody learns which names are in use. */
const frontChannel = (ports: Ports): Route =>
  route({
    id: 'utloggingFrontkanal',
    method: 'GET',
    path: '/utlogging/frontkanal',
    summary: 'ID-porten har avsluttet økten `sid`, og viser denne siden i en ramme',
    access: 'open',
    audit: 'utlogging',
    framedByIssuer: true,
    params: null,
    query: Ended,
    body: null,
    reply: { status: 200, type: 'text/html', schema: null, text: 'Økten finnes ikke (lenger)' },
    errors: ['ugyldig-foresporsel', 'utlogging-avvist'],
    handler: async ({ query: { iss, sid }, requestId, tid, spraak }) => {
      if (iss !== ports.login.issuer) throw new Problem('utlogging-avvist', { hva: 'den kommer ikke fra ID-porten' })
      await writeEnded(ports, await ports.sessions.findNamed(sid), { requestId, tid })
      await ports.sessions.endNamed(sid)
      return { body: endedPage(spraak) }
    },
  })

const endedTitles: Readonly<Record<Language, string>> = { nb: 'Logget ut', nn: 'Logga ut', en: 'Logged out' }
const endedPage = (language: Language): Buffer =>
  Buffer.from(
    `<!doctype html><html lang="${language}"><head><title>${endedTitles[language]}</title></head><body></body></html>`,
  )

/** What else the form holds is ID-porten's own, and is let be (2.5). */
const Posted = Type.Object({
  logout_token: Type.String({ pattern: '^[\\w-]+\\.[\\w-]+\\.[\\w-]+$', maxLength: 8_000 }),
})

const backChannel = (ports: Ports): Route =>
  route({
    id: 'utloggingBakkanal',
    method: 'POST',
    path: '/utlogging/bakkanal',
    summary: 'ID-porten har avsluttet en økt, eller alle en persons økter, og sier det med et signert token',
    access: 'open',
    audit: 'utlogging',
    form: true,
    params: null,
    query: null,
    body: Posted,
    reply: { status: 204, type: 'none', schema: null, text: 'Øktene er avsluttet' },
    errors: ['ugyldig-foresporsel', 'utlogging-avvist', 'kilde-nede', 'ikke-klar'],
    handler: async ({ body, requestId, tid }) => {
      const done = endByToken(ports, body.logout_token, { requestId, tid })
      await withinTheirPatience(done)
      return { body: null }
    },
  })

interface At {
  readonly requestId: string
  readonly tid: Date
}

/** Rows first. A token counts when it has ended the sessions, so one that met an error may be sent again. */
async function endByToken(ports: Ports, text: string, at: At): Promise<void> {
  const token = await ports.login.readLogoutToken(text)
  const used = (): Problem => new Problem('utlogging-avvist', { hva: 'det er brukt før' })
  const theirs = await ports.sessions.findByToken(token)
  if (theirs === 'brukt-foer') throw used()
  await writeEnded(ports, theirs, at)
  if ((await ports.sessions.endByToken(token, at.tid)) === 'brukt-foer') throw used()
}

/** ID-porten waits two seconds. Whatever takes longer goes on to its end; the answer does not wait for it. */
async function withinTheirPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Problem('ikke-klar', { hva: 'utloggingen tar lengre tid enn to sekunder' })),
      1_850,
    )
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** A row per session that is to end: it is theirs, and they did not ask us. */
async function writeEnded(ports: Ports, owners: readonly SessionOwner[], at: At): Promise<void> {
  for (const personidentifikator of owners) {
    const session = personidentifikator === null ? null : { personidentifikator }
    await writeSessionEvent(ports, { session, ...at, hendelse: 'utlogging', utfall: 'ok', emne: 'id-porten' })
  }
}
