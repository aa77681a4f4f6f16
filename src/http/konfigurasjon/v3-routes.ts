// Fiks' folkeregister-konfigurasjon v3: switch a role on and off, the legal grounds, the check of a configuration, and lists.
import { Problem } from '../../base/errors.ts'
import { MunicipalityParams } from '../own/adopted-schema.ts'
import { deedErrors, mandateAsk, readErrors } from '../own/administrator.ts'
import { RolleParams } from '../own/forvaltning-schema.ts'
import type { Ports } from '../ports.ts'
import { type Call, type Route, route } from '../route.ts'
import { Type } from 'typebox'
import { RolleOversikt } from './schema.ts'
import { callerErrors } from './v1-routes.ts'
import * as schema from './v3-schema.ts'
import { areaView, checked, roleV3 } from './v3-view.ts'
import { overview, overviewCsv } from './view.ts'

type Needs = Pick<Ports, 'administration' | 'purposes'>
const base = '/folkeregister/api/v3/konfigurasjon'
const json = { status: 200, type: 'application/json' } as const
const readingErrors = [...readErrors, ...callerErrors] as const
type OfMunicipality = Call<unknown, { fiksOrgId: string }, unknown>

export const registerConfigurationRoutes = (ports: Needs): readonly Route[] => [
  ...law(ports),
  ...switching(ports),
  ...lists(ports),
]

const open = {
  access: 'open',
  unchanging: true,
  audit: { none: 'Loven er åpen for alle' },
  query: null,
  body: null,
} as const

const law = ({ purposes }: Needs): readonly Route[] => [
  route({
    ...open,
    id: 'hentAlleLovhjemlerV3',
    method: 'GET',
    path: `${base}/lovhjemler`,
    summary: 'Lovhjemlene per tjenesteområde. Områder uten kjent hjemmel står ikke i listen',
    params: null,
    reply: { ...json, schema: schema.Lovhjemmelliste, text: 'Lovhjemlene' },
    errors: [],
    handler: async () => {
      const areas = purposes.law.tjenesteomraader
      const all = [...new Set(areas.flatMap(({ hjemmel }) => (hjemmel === 'ukjent' ? [] : hjemmel)))]
      const lovhjemler = all.map((beskrivelse) => {
        const own = areas.filter(({ hjemmel }) => hjemmel.includes(beskrivelse))
        return { beskrivelse, omrader: own.map(({ kode }) => kode), urler: [] }
      })
      return { body: { lovhjemler } }
    },
  }),
  route({
    ...open,
    id: 'hentLovhjemlerForOmradeV3',
    method: 'GET',
    path: `${base}/lovhjemler/{omrade}`,
    summary: 'Lovhjemlene til ett tjenesteområde. Er de ukjente, svares det 404, ikke en tom liste',
    params: schema.OmradeParams,
    reply: { ...json, schema: Type.Array(Type.String()), text: 'Lovhjemlene' },
    errors: ['ugyldig-foresporsel', 'ikke-funnet'],
    handler: async ({ params }) => {
      const found = purposes.law.tjenesteomraader.find(({ kode }) => kode === params.omrade)
      if (found === undefined || found.hjemmel === 'ukjent') throw new Problem('ikke-funnet')
      return { body: [...found.hjemmel] }
    },
  }),
  route({
    ...open,
    id: 'hentOmraderV3',
    method: 'GET',
    path: `${base}/tjenesteomrader`,
    summary: 'Alle tjenesteområder',
    params: null,
    reply: { ...json, schema: schema.Omraadeliste, text: 'Liste med tjenesteområder' },
    errors: [],
    handler: async () => {
      return { body: { omrader: purposes.law.tjenesteomraader.map(({ kode }) => areaView(kode, purposes.law)) } }
    },
  }),
]

/** Throws Problem ikke-tilgang or ikke-funnet. */
async function oneRole(call: Call<unknown, { fiksOrgId: string; rolleId: string }, unknown>, ports: Needs) {
  const { fiksOrgId, rolleId } = call.params
  const [role] = (await ports.administration.rolesNamed(rolleId, mandateAsk(call))).roller
  if (role === undefined) throw new TypeError('A role that is not there is told as a Problem')
  return roleV3(role, fiksOrgId, ports.purposes.law)
}

const switching = (ports: Needs): readonly Route[] =>
  (['aktiver', 'deaktiver'] as const).map((word) =>
    route({
      id: `${word}RolleV3`,
      method: 'PUT',
      path: `${base}/{fiksOrgId}/roller/{rolleId}/${word}`,
      summary: word === 'aktiver' ? 'Slå en rolle på' : 'Slå en rolle av. Oppslag i den er stengt fra dette øyeblikket',
      access: 'actor',
      audit: 'rolle',
      params: RolleParams,
      query: null,
      body: null,
      reply: { ...json, schema: schema.RolleV3, text: 'Rollen' },
      errors: [...deedErrors, 'egen-rolle', ...callerErrors],
      handler: async (call) => {
        const change = { aktiv: word === 'aktiver' }
        await ports.administration.changeRole(call.params.rolleId, change, mandateAsk(call))
        return { body: await oneRole(call, ports) }
      },
    }),
  )

const lists = (ports: Needs): readonly Route[] => [
  route({
    id: 'hentRolleV3',
    method: 'GET',
    path: `${base}/{fiksOrgId}/roller/{rolleId}`,
    summary: 'Én rolle',
    access: 'actor',
    audit: 'forvaltning',
    params: RolleParams,
    query: null,
    body: null,
    reply: { ...json, schema: schema.RolleV3, text: 'Fant rolle' },
    errors: [...readingErrors, 'ikke-funnet'],
    handler: async (call) => ({ body: await oneRole(call, ports) }),
  }),
  route({
    id: 'hentRollerForOrganisasjonV3',
    method: 'GET',
    path: `${base}/{fiksOrgId}/roller`,
    summary: 'Alle roller i organisasjonen',
    access: 'actor',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { ...json, schema: Type.Array(schema.RolleV3), text: 'Fant rolle(r)' },
    errors: readingErrors,
    handler: async (call) => {
      const { roller } = await ports.administration.roles(mandateAsk(call))
      return { body: roller.map((role) => roleV3(role, call.params.fiksOrgId, ports.purposes.law)) }
    },
  }),
  route({
    id: 'verifiserKonfigurasjonV3',
    method: 'POST',
    path: `${base}/verifiser`,
    summary: 'Kan rollene brukes i dag, og hva mangler?',
    access: 'actor',
    audit: 'forvaltning',
    params: null,
    query: null,
    body: schema.SjekkRequest,
    reply: { ...json, schema: schema.StatusResponse, text: 'Svaret på sjekken' },
    errors: [...readingErrors, 'csrf-avvist', 'ikke-funnet'],
    handler: async (call) => {
      const { fiksOrgId, rolleId } = call.body
      const ask = mandateAsk({ ...call, params: { fiksOrgId } })
      const { roller, dato } = await ports.administration.rolesNamed(rolleId, ask)
      const asked = rolleId === undefined ? roller.filter(({ aktiv }) => aktiv) : roller
      return { body: checked(asked, dato, ports.purposes.law) }
    },
  }),
  ...accessLists(ports),
]

const found = async (call: OfMunicipality, { administration }: Needs) =>
  overview(await administration.grants(mandateAsk(call)), call.params.fiksOrgId)

const accessLists = (ports: Needs): readonly Route[] => [
  route({
    id: 'tilgangerForFiksOrgV3',
    method: 'GET',
    path: `${base}/tilganger/{fiksOrgId}.json`,
    summary: 'Hvem som har tilgang til hver rolle',
    access: 'actor',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { ...json, schema: RolleOversikt, text: 'Rollene med tilganger' },
    errors: [...readingErrors, 'tilgangsliste-ufullstendig'],
    handler: async (call) => ({ body: await found(call, ports) }),
  }),
  route({
    id: 'tilgangerForFiksOrgCsv',
    method: 'GET',
    path: `${base}/tilganger/{fiksOrgId}.csv`,
    summary: 'Hvem som har tilgang til hver rolle, som CSV',
    access: 'actor',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'text/csv', schema: null, text: 'Rollenavn, personnummer, tilgangstype' },
    errors: [...readingErrors, 'tilgangsliste-ufullstendig'],
    handler: async (call) => ({ body: overviewCsv(await found(call, ports)), type: 'text/csv; charset=utf-8' }),
  }),
]
