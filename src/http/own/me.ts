// Who is logged in and in which role: GET /api/v1/meg and POST /api/v1/rolle.
import type { Session } from '../../store/types.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { sessionOf } from '../caller.ts'
import type { Meg as MegSvar, RolleValg } from '../contract.ts'
import { sessionCookie } from '../cookies.ts'
import type { HeldRole, Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { writeSessionEvent } from '../session-audit.ts'
import { searchesOf } from './person-search.ts'
import { Meg, VelgRolle, VelgSpraak } from './schema.ts'

/** The cookie outlives the session: the database decides when it is over. */
export const cookieLifeSeconds = 8 * 3600

const choice = ({ role, beregningstype, hjemmel, inntektsaar, apier, stadier, ...reasons }: HeldRole): RolleValg => ({
  id: role.id,
  navn: role.navn,
  tjenesteomraade: role.tjenesteomraade,
  beregningstype,
  hjemmel,
  apier: apier.filter((api) => role.registre?.includes(api) ?? true),
  manglerApier: apier.filter((api) => role.registre !== null && !role.registre.includes(api)),
  stadier,
  kommune: { navn: role.kommune.navn, kommunenummer: role.kommune.kommunenummer },
  mangler: reasons.mangler,
  inntektsaar,
  begrunnelser: reasons.begrunnelser.map(({ kode, tekst }) => ({ kode, tekst })),
  overstyringer: reasons.overstyringer.map(({ kode, tekst }) => ({ kode, tekst })),
  saksmoenster: reasons.saksmoenster,
  personsoek: (role.soekStengt ?? null) === null ? searchesOf(role.folkeregisterdeler) : [],
})

async function megOf(session: Session, ports: Ports): Promise<MegSvar> {
  const [held, administrerer, spraak] = await Promise.all([
    ports.roles.ofPerson(session.personidentifikator, ports.clock()),
    ports.roles.administeredBy(session.personidentifikator, ports.clock()),
    ports.languages.find(session.personidentifikator, ports.clock()),
  ])
  const roller = held.map(choice)
  return {
    navn: null,
    roller,
    valgtRolle: roller.find(({ id }) => id === session.rolleId) ?? null,
    administrerer,
    bruker: ports.roles.browserName(session.personidentifikator),
    spraak,
    dato: osloDate(ports.clock()),
    csrf: session.csrf,
    utloeperInaktiv: session.utloeperInaktiv,
    utloeperAbsolutt: session.utloeperAbsolutt,
  }
}

/** JSON made of JSON: sheds the readonly marks of the contract's types. */
const body = (meg: MegSvar) => ({
  ...meg,
  roller: meg.roller.map(plain),
  valgtRolle: meg.valgtRolle && plain(meg.valgtRolle),
  administrerer: meg.administrerer.map((one) => ({ ...one })),
})
const plain = (role: RolleValg) => ({
  ...role,
  hjemmel: [...role.hjemmel],
  mangler: [...role.mangler],
  apier: [...role.apier],
  manglerApier: [...role.manglerApier],
  stadier: [...role.stadier],
  inntektsaar: [...role.inntektsaar],
  begrunnelser: role.begrunnelser.map((one) => ({ ...one })),
  overstyringer: role.overstyringer.map((one) => ({ ...one })),
  personsoek: [...role.personsoek],
})

const reply = { status: 200, type: 'application/json', schema: Meg, text: 'Den innloggede, rollene og økten' } as const

export const meRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'meg',
    method: 'GET',
    path: '/api/v1/meg',
    summary: 'Hvem som er logget inn, og hvilke roller personen har',
    access: 'session',
    audit: { none: 'Gjelder bare den innloggede selv' },
    params: null,
    query: null,
    body: null,
    reply,
    errors: ['ikke-innlogget'],
    handler: async ({ caller }) => ({ body: body(await megOf(sessionOf(caller), ports)) }),
  }),
  route({
    id: 'velgRolle',
    method: 'POST',
    path: '/api/v1/rolle',
    summary: 'Velg rollen som resten av økten gjelder for',
    access: 'session',
    audit: 'rollevalg',
    params: null,
    query: null,
    body: VelgRolle,
    reply,
    errors: ['ikke-innlogget', 'csrf-avvist', 'ugyldig-foresporsel', 'ikke-tilgang'],
    handler: async ({ caller, body: { rolleId }, requestId, tid }) => {
      const session = sessionOf(caller)
      const held = await ports.roles.ofPerson(session.personidentifikator, tid)
      const chosen = held.find(({ role }) => role.id === rolleId)
      const note = { session, requestId, tid, hendelse: 'rollevalg' } as const
      if (chosen === undefined) {
        await writeSessionEvent(ports, { ...note, utfall: 'ikke-tilgang' })
        throw new Problem('ikke-tilgang')
      }
      await writeSessionEvent(ports, { ...note, utfall: 'ok', rolle: chosen.role })
      const next = await ports.sessions.rotate(session.id, rolleId, tid)
      if (next === null) throw new Problem('ikke-innlogget')
      return {
        body: body(await megOf(next, ports)),
        cookies: [{ name: sessionCookie, value: next.id, maxAgeSeconds: cookieLifeSeconds }],
      }
    },
  }),
  chooseLanguage(ports),
]

const chooseLanguage = (ports: Ports): Route =>
  route({
    id: 'velgSpraak',
    method: 'PUT',
    path: '/api/v1/meg/spraak',
    summary: 'Velg språket sidene vises i; gjelder alle nettlesere personen logger inn i',
    access: 'session',
    audit: { none: 'Gjelder bare den innloggede selv' },
    params: null,
    query: null,
    body: VelgSpraak,
    reply: { status: 204, type: 'none', schema: null, text: 'Valget er lagret' },
    errors: ['ikke-innlogget', 'csrf-avvist', 'ugyldig-foresporsel'],
    handler: async ({ caller, body: { spraak }, tid }) => {
      await ports.languages.choose(sessionOf(caller).personidentifikator, spraak, tid)
      return { body: null }
    },
  })
