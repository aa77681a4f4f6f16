// Fiks' register-konfigurasjon v1: a municipality's roles and accesses, for its administrator's session or an integration that
// carries his ID-porten token. A machine by itself administers nothing and is refused, with its row.
import type { Static } from 'typebox'
import { Type } from 'typebox'
import { plattformKjede } from '../../audit/types.ts'
import { Problem } from '../../base/errors.ts'
import { MunicipalityParams } from '../own/adopted-schema.ts'
import { deedErrors, mandateAsk, readErrors } from '../own/administrator.ts'
import { Uuid } from '../own/schema.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route, wantsCsv } from '../route.ts'
import {
  FinnRoller,
  KonfigurertRolle,
  OpprettRolleDefinisjon,
  RolleEndring,
  RolleListe,
  RolleOversikt,
} from './schema.ts'
import { newRole, overview, overviewCsv, roleView } from './view.ts'

type Needs = Pick<Ports, 'administration' | 'purposes' | 'audit' | 'roles'>
const base = '/register/api/v1/konfigurasjon'
const Params = Type.Object({ fiksOrgId: Uuid, id: Uuid }, { additionalProperties: false })
const json = { status: 200, type: 'application/json' } as const
/** Both kinds of proof may fail. */
export const callerErrors = ['token-ugyldig', 'integrasjon-avvist'] as const
type Ask = ReturnType<typeof mandateAsk>

export const configurationRoutes = (ports: Needs): readonly Route[] => [...changing(ports), ...reading(ports)]

const changing = (ports: Needs): readonly Route[] => [
  route({
    id: 'opprettRolle',
    method: 'POST',
    path: `${base}/{fiksOrgId}/roller`,
    summary: 'Opprett en rolle, med tilganger',
    access: 'actor',
    audit: 'rolle',
    params: MunicipalityParams,
    query: null,
    body: OpprettRolleDefinisjon,
    reply: { ...json, status: 201, schema: KonfigurertRolle, text: 'Rollen ble opprettet' },
    errors: [...deedErrors, ...callerErrors, 'ugyldig-personidentifikator', 'tilgang-finnes'],
    handler: async (call) => ({ body: await createWithAccess(call, ports) }),
  }),
  route({
    id: 'oppdaterRolle',
    method: 'PATCH',
    path: `${base}/{fiksOrgId}/roller/{id}`,
    summary: 'Endre navn, beskrivelse, tjenester eller det rollen får fra Folkeregisteret',
    access: 'actor',
    audit: 'rolle',
    params: Params,
    query: null,
    body: RolleEndring,
    reply: { ...json, schema: KonfigurertRolle, text: 'Endret rolle' },
    errors: [...deedErrors, 'egen-rolle', ...callerErrors],
    handler: async (call) => ({ body: await update(call, ports) }),
  }),
  route({
    id: 'slettRolle',
    method: 'DELETE',
    path: `${base}/{fiksOrgId}/roller/{id}`,
    summary: 'Slett en rolle',
    access: 'actor',
    audit: 'rolle',
    params: Params,
    query: null,
    body: null,
    reply: { status: 204, type: 'none', schema: null, text: 'Sletting utført' },
    errors: [...deedErrors, ...callerErrors],
    handler: async (call) => {
      await ports.administration.removeRole(call.params.id, mandateAsk(call))
      return { body: null }
    },
  }),
]

const reading = ({ administration, purposes }: Needs): readonly Route[] => [
  route({
    id: 'hentAlleRollerForFiksOrg',
    method: 'GET',
    path: `${base}/roller/{fiksOrgId}`,
    summary: 'Alle roller i organisasjonen',
    access: 'actor',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { ...json, schema: RolleListe, text: 'Roller for organisasjonen' },
    errors: [...readErrors, ...callerErrors],
    handler: async (call) => {
      const { roller } = await administration.roles(mandateAsk(call))
      return { body: { roller: roller.map((role) => roleView(role, call.params.fiksOrgId, purposes.law)) } }
    },
  }),
  route({
    id: 'hentAktiveRollerForTjeneste',
    method: 'POST',
    path: `${base}/roller`,
    summary: 'Aktive roller for en tjeneste. På tvers av organisasjoner har ingen tilgang',
    access: 'actor',
    audit: 'forvaltning',
    params: null,
    query: null,
    body: FinnRoller,
    reply: { ...json, schema: RolleListe, text: 'Roller for tjenesten' },
    errors: [...readErrors, 'csrf-avvist', ...callerErrors],
    handler: async (call) => {
      const { tjeneste, fiksOrgId = plattformKjede } = call.body
      const { roller } = await administration.roles(mandateAsk({ ...call, params: { fiksOrgId } }))
      const own = roller.filter(({ aktiv, fiks }) => aktiv && (fiks.tjenester ?? []).includes(tjeneste))
      return { body: { roller: own.map((role) => roleView(role, fiksOrgId, purposes.law)) } }
    },
  }),
  route({
    id: 'tilgangerForFiksOrg',
    method: 'GET',
    path: `${base}/tilganger/{fiksOrgId}`,
    summary: 'Hvem som har tilgang til hver rolle, som JSON eller CSV etter Accept',
    access: 'actor',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { ...json, schema: RolleOversikt, text: 'Rollene med tilganger', orCsv: true },
    errors: [...readErrors, ...callerErrors, 'tilgangsliste-ufullstendig'],
    handler: async (call) => {
      const { fiksOrgId } = call.params
      const found = overview(await administration.grants(mandateAsk(call)), fiksOrgId)
      if (!wantsCsv(call.accept)) return { body: found }
      return { body: overviewCsv(found), type: 'text/csv; charset=utf-8' }
    },
  }),
]

type NewCall = Call<Static<typeof OpprettRolleDefinisjon>, { fiksOrgId: string }, null>

/** All or nothing: where one access cannot be given, there is no role either. */
async function createWithAccess(call: NewCall, { administration, purposes, audit, roles }: Needs) {
  const ask: Ask = mandateAsk(call)
  const { caller, requestId, tid, body } = call
  const { wanted, receivers } = await orRefused(
    { caller, requestId, tid, handling: 'rolle' },
    { audit, roles },
    () => ({
      wanted: newRole(body, purposes.law),
      receivers: (body.tilganger?.aktorer ?? []).map(receiver),
    }),
  )
  const role = await administration.createRole(wanted, ask, receivers)
  return roleView(role, ask.fiksOrgId, purposes.law)
}

/** Synchronised users and groups (SDB_, SDG_) are not kept here. */
function receiver(aktor: string): { identifikator: string } | { integrasjon: string } {
  if (/^\d{11}$/.test(aktor)) return { identifikator: aktor }
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(aktor)) return { integrasjon: aktor }
  const hva = 'tilganger.aktorer: skriv fødselsnummer eller id-en til en integrasjon'
  throw new Problem('ugyldig-foresporsel', { hva }, 'tilganger.aktorer')
}

type ChangeCall = Call<Static<typeof RolleEndring>, { fiksOrgId: string; id: string }, null>

async function update(call: ChangeCall, { administration, purposes }: Needs) {
  const ask: Ask = mandateAsk(call)
  const { nyttNavn, nyBeskrivelse, fjernTjenester = [], folkeregister } = call.body
  const bruksomraader = folkeregister?.oppdaterteBruksomraader
  const changed = await administration.changeRole(
    call.params.id,
    ({ fiks }) => ({
      navn: nyttNavn,
      formaal: nyBeskrivelse,
      folkeregisterdeler: folkeregister?.oppdatertMinimering?.parts,
      fiks: {
        ...fiks,
        tjenester: (fiks.tjenester ?? []).filter((one) => !fjernTjenester.includes(one)),
        ...(bruksomraader === undefined ? {} : { bruksomraader }),
      },
    }),
    ask,
  )
  return roleView(changed, ask.fiksOrgId, purposes.law)
}
