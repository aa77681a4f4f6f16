// Fiks «skatt og inntekt» on the published addresses: the three named calculations, each with its PDF. They speak v1, or v2 to an
// integration that is set to it (the published v2 has these very addresses). The deprecated generic one is v1 alone.
import { type TSchema, Type } from 'typebox'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { contractOf, type FiksCall, lookUp, lookUpErrors, printed, type Wanted } from './look-up.ts'
import { type FiksService, fiksServices } from './named-calculations.ts'
import * as request from './v1-request-schema.ts'
import * as reply from './v1-schema.ts'
import { genericView, v1View } from './v1-view.ts'
import { v2Requests } from './v2-routes.ts'
import { BeregningReply } from './v2-schema.ts'
import { v2View } from './v2-view.ts'

export const v1Root = '/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger'

const v1 = {
  'langtidsopphold-institusjon': { request: request.LangtidsoppholdRequest, reply: reply.LangtidsoppholdReply },
  'praktisk-bistand': { request: request.PraktiskBistandRequest, reply: reply.PraktiskBistandReply },
  'redusert-foreldrebetaling': { request: request.ForeldrebetalingRequest, reply: reply.ForeldrebetalingReply },
} satisfies Readonly<Record<FiksService['name'], { readonly request: TSchema; readonly reply: TSchema }>>

const machine = {
  method: 'POST',
  access: 'machine',
  params: request.RoleParams,
  query: null,
  errors: lookUpErrors,
} as const

function namedRoutes({ name, id, beregningstype, summary }: FiksService, ports: Ports): Route[] {
  const bodies = { v1: v1[name].request, v2: v2Requests[name] }
  const either = {
    ...machine,
    body: Type.Union([bodies.v1, bodies.v2]),
    bodyFor: (caller: Parameters<typeof contractOf>[0]) => bodies[contractOf(caller)],
  }
  const resultat = (call: FiksCall, handling: Wanted['handling']) =>
    lookUp(call, { beregningstype, handling, kontrakt: contractOf(call.caller) }, ports)
  return [
    route({
      ...either,
      id,
      path: `${v1Root}/beregning/${name}`,
      summary,
      audit: 'beregning',
      reply: {
        status: 200,
        type: 'application/json',
        schema: Type.Union([v1[name].reply, BeregningReply]),
        text: 'Beregningen, etter v1 eller etter v2 når integrasjonen er satt til det',
      },
      handler: async (call) => {
        const view = contractOf(call.caller) === 'v1' ? v1View : v2View
        return { body: view(await resultat(call, 'beregning')) }
      },
    }),
    route({
      ...either,
      id: `${id}Pdf`,
      path: `${v1Root}/beregning/${name}/pdf`,
      summary: `${summary} som PDF`,
      audit: 'beregning-pdf',
      reply: { status: 200, type: 'application/pdf', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
      handler: async (call) => printed(await resultat(call, 'beregning-pdf'), ports),
    }),
  ]
}

/** The day our own description first marked it; when Fiks did, and when it ends there, is not published. */
const deprecatedSince = '2026-11-21'
const namedPaths = fiksServices.map(({ name }) => name)

const genericRoutes = (ports: Ports): readonly Route[] => [
  route({
    ...machine,
    id: 'beregning',
    path: `${v1Root}/beregning`,
    summary: 'Beregning med beregningstype i forespørselen',
    deprecated: { since: deprecatedSince, successors: namedPaths.map((name) => `beregning/${name}`) },
    audit: 'beregning',
    body: request.GenericRequest,
    reply: { status: 200, type: 'application/json', schema: reply.GenericReply, text: 'Beregningen' },
    handler: async (call) => {
      const { beregningstype } = call.body
      const wanted = { beregningstype, handling: 'beregning', kontrakt: 'v1' } as const
      return { body: genericView(await lookUp(call, wanted, ports)) }
    },
  }),
  route({
    ...machine,
    id: 'beregningPdf',
    path: `${v1Root}/beregning/pdf`,
    summary: 'Beregning med beregningstype i forespørselen, som PDF',
    deprecated: { since: deprecatedSince, successors: namedPaths.map((name) => `${name}/pdf`) },
    audit: 'beregning-pdf',
    body: request.GenericRequest,
    reply: { status: 200, type: 'application/octet-stream', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
    handler: async (call) => {
      const { beregningstype } = call.body
      const wanted = { beregningstype, handling: 'beregning-pdf', kontrakt: 'v1' } as const
      return printed(await lookUp(call, wanted, ports), ports)
    },
  }),
]

export const v1CalculationRoutes = (ports: Ports): readonly Route[] => [
  ...fiksServices.flatMap((service) => namedRoutes(service, ports)),
  ...genericRoutes(ports),
]
