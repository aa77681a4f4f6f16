// Who may use a municipality's roles and who administers it, for its administrators: /api/v1/forvaltning/{fiksOrgId}/tilganger,
// …/roller/{rolleId}/tilganger, …/administratorer and …/handlinger. Person numbers stand in bodies alone, never in an address.
import { deedsPerPage } from '../../journey/administration/read.ts'
import type { AdminGrant } from '../../store/administration-types.ts'
import type { Ports } from '../ports.ts'
import { type Call, type Route, route } from '../route.ts'
import { MunicipalityParams } from './adopted-schema.ts'
import { deedErrors, mandateAsk, readErrors } from './administrator.ts'
import * as schema from './forvaltning-schema.ts'
import { deedsView, grantsView, grantView } from './forvaltning-view.ts'

const path = '/api/v1/forvaltning/{fiksOrgId}'
const grant = {
  status: 200,
  type: 'application/json',
  schema: schema.Tilgang,
  text: 'Tilgangen slik den er nå',
} as const
type Needs = Pick<Ports, 'administration'>
type OfMunicipality = Call<unknown, { fiksOrgId: string }, unknown>

async function answer(done: AdminGrant, call: OfMunicipality, { administration }: Needs) {
  const people = await administration.peopleOf(done, mandateAsk(call))
  return { body: grantView(done, people, administration.organisationName) }
}

export const grantRoutes = (ports: Needs): readonly Route[] => [
  ...reading(ports),
  ...giving(ports),
  ...ending(ports),
  ...deciding(ports),
]

const reading = ({ administration }: Needs): readonly Route[] => [
  route({
    id: 'tilganger',
    method: 'GET',
    path: `${path}/tilganger`,
    summary: 'Alle tilganger og administratorer i kommunen, også de som venter, er avvist eller avsluttet',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: schema.Tilganger, text: 'Tilgangene, nyeste først' },
    errors: readErrors,
    handler: async (call) => {
      return { body: grantsView(await administration.grants(mandateAsk(call)), administration.organisationName) }
    },
  }),
  route({
    id: 'handlinger',
    method: 'GET',
    path: `${path}/handlinger`,
    summary: 'Hvem som har gitt, godkjent, endret og fjernet hva, og når',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: schema.HandlingerQuery,
    body: null,
    reply: { status: 200, type: 'application/json', schema: schema.Handlinger, text: 'Handlingene, nyeste først' },
    errors: readErrors,
    handler: async (call) => {
      const read = await administration.deeds(call.query.foer ?? null, mandateAsk(call))
      return { body: deedsView(read, deedsPerPage) }
    },
  }),
]

const giving = (ports: Needs): readonly Route[] => [
  route({
    id: 'giTilgang',
    method: 'POST',
    path: `${path}/roller/{rolleId}/tilganger`,
    summary: 'Gi rollen til en person eller en integrasjon. Til en selv, eller egen integrasjon, må en annen godkjenne',
    access: 'session',
    audit: 'tilgang',
    params: schema.RolleParams,
    query: null,
    body: schema.NyTilgang,
    reply: { ...grant, status: 201 },
    errors: [...deedErrors, 'ugyldig-personidentifikator', 'tilgang-finnes'],
    handler: async (call) =>
      answer(await ports.administration.grantRole(call.params.rolleId, call.body, mandateAsk(call)), call, ports),
  }),
  route({
    id: 'nyAdministrator',
    method: 'POST',
    path: `${path}/administratorer`,
    summary: 'Gjør en person til administrator. Har kommunen to eller flere, må en annen godkjenne',
    access: 'session',
    audit: 'administrator',
    params: MunicipalityParams,
    query: null,
    body: schema.NyAdministrator,
    reply: { ...grant, status: 201 },
    errors: [...deedErrors, 'ugyldig-personidentifikator', 'tilgang-finnes'],
    handler: async (call) =>
      answer(await ports.administration.makeAdministrator(call.body, mandateAsk(call)), call, ports),
  }),
]

const ending = (ports: Needs): readonly Route[] => [
  route({
    id: 'fjernTilgang',
    method: 'DELETE',
    path: `${path}/tilganger/{id}`,
    summary: 'Ta tilgangen tilbake. Den virker ikke lenger fra dette øyeblikket',
    access: 'session',
    audit: 'tilgang',
    params: schema.TilgangParams,
    query: null,
    body: null,
    reply: grant,
    errors: [...deedErrors, 'tilgang-avgjort'],
    handler: async (call) =>
      answer(await ports.administration.endGrant(call.params.id, 'tilgang', mandateAsk(call)), call, ports),
  }),
  route({
    id: 'fjernAdministrator',
    method: 'DELETE',
    path: `${path}/administratorer/{id}`,
    summary: 'Ta administratorrollen tilbake. Den siste kan ikke fjernes',
    access: 'session',
    audit: 'administrator',
    params: schema.TilgangParams,
    query: null,
    body: null,
    reply: grant,
    errors: [...deedErrors, 'tilgang-avgjort', 'siste-administrator', 'to-administratorer'],
    handler: async (call) =>
      answer(await ports.administration.endGrant(call.params.id, 'administrator', mandateAsk(call)), call, ports),
  }),
]

const deciding = (ports: Needs): readonly Route[] =>
  (['godkjenn', 'avvis'] as const).map((word) =>
    route({
      id: word === 'godkjenn' ? 'godkjennTilgang' : 'avvisTilgang',
      method: 'POST',
      path: `${path}/tilganger/{id}/${word}`,
      summary:
        word === 'godkjenn'
          ? 'Godkjenn en tilgang som venter. Den som ga den, eller får den, kan ikke'
          : 'Avvis en tilgang som venter. Den som ga den, eller får den, kan ikke',
      access: 'session',
      audit: 'godkjenning',
      params: schema.TilgangParams,
      query: null,
      body: null,
      reply: grant,
      errors: [...deedErrors, 'egen-godkjenning', 'tilgang-avgjort'],
      handler: async (call) =>
        answer(await ports.administration.decideGrant(call.params.id, word, mandateAsk(call)), call, ports),
    }),
  )
