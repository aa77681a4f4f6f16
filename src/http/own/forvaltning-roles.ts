// A municipality's roles and its tjenesteområder, for its administrators: /api/v1/forvaltning/{fiksOrgId}/roller and …/tjenesteomraader.
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { MunicipalityParams } from './adopted-schema.ts'
import { deedErrors, mandateAsk, readErrors } from './administrator.ts'
import * as schema from './forvaltning-schema.ts'
import { roleView } from './forvaltning-view.ts'
import { areaView } from './hjemler.ts'

const path = '/api/v1/forvaltning/{fiksOrgId}'
const role = {
  status: 200,
  type: 'application/json',
  schema: schema.Styrtrolle,
  text: 'Rollen slik den er nå',
} as const

type Needs = Pick<Ports, 'administration'>

export const roleRoutes = (ports: Needs): readonly Route[] => [...reading(ports), ...changing(ports)]

const reading = ({ administration }: Needs): readonly Route[] => [
  route({
    id: 'styrteRoller',
    method: 'GET',
    path: `${path}/roller`,
    summary: 'Kommunens roller, med hva som mangler før de kan brukes',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: schema.Styrteroller, text: 'Rollene' },
    errors: readErrors,
    handler: async (call) => {
      const { kommune, dato, roller } = await administration.roles(mandateAsk(call))
      const view = roller.map(({ mangler, antallPersoner, antallIntegrasjoner, ...one }) => {
        return { ...roleView(one), mangler, antallPersoner, antallIntegrasjoner }
      })
      return { body: { kommune: { ...kommune }, dato, roller: view } }
    },
  }),
  route({
    id: 'tjenesteomraader',
    method: 'GET',
    path: `${path}/tjenesteomraader`,
    summary: 'Alle tjenesteområder med hjemmel, og hvor langt kommunen er kommet med avtale og delegering',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: schema.Tjenesteomraader, text: 'Tjenesteområdene' },
    errors: readErrors,
    handler: async (call) => {
      const { kommune, dato, tjenesteomraader } = await administration.areas(mandateAsk(call))
      const view = tjenesteomraader.map(({ delegering, mangler, ...area }) => {
        return { ...areaView(area), delegering: delegering === null ? null : { ...delegering }, mangler }
      })
      return { body: { kommune: { ...kommune }, dato, tjenesteomraader: view } }
    },
  }),
]

const changing = ({ administration }: Needs): readonly Route[] => [
  route({
    id: 'nyRolle',
    method: 'POST',
    path: `${path}/roller`,
    summary: 'Lag en rolle. Tjenesteområdet kan ikke endres etterpå',
    access: 'session',
    audit: 'rolle',
    params: MunicipalityParams,
    query: null,
    body: schema.NyRolle,
    reply: { ...role, status: 201 },
    errors: deedErrors,
    handler: async (call) => ({ body: roleView(await administration.createRole(call.body, mandateAsk(call))) }),
  }),
  route({
    id: 'endreRolle',
    method: 'PATCH',
    path: `${path}/roller/{rolleId}`,
    summary: 'Endre navn, formål, datoer eller registre, eller slå rollen av og på',
    access: 'session',
    audit: 'rolle',
    params: schema.RolleParams,
    query: null,
    body: schema.EndretRolle,
    reply: role,
    errors: [...deedErrors, 'egen-rolle'],
    handler: async (call) => {
      return { body: roleView(await administration.changeRole(call.params.rolleId, call.body, mandateAsk(call))) }
    },
  }),
  route({
    id: 'fjernRolle',
    method: 'DELETE',
    path: `${path}/roller/{rolleId}`,
    summary: 'Fjern rollen for godt. Loggen beholder den',
    access: 'session',
    audit: 'rolle',
    params: schema.RolleParams,
    query: null,
    body: null,
    reply: { ...role, text: 'Rollen slik den var' },
    errors: deedErrors,
    handler: async (call) => ({
      body: roleView(await administration.removeRole(call.params.rolleId, mandateAsk(call))),
    }),
  }),
]
