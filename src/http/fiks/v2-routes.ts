// Fiks v2 under an address of its own, for who wants it without a setting: the published v2 has v1's very addresses, and v1
// keeps those (docs/fiks-avvik.md). The three calculations, each with its PDF.
import type { TSchema } from 'typebox'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { type FiksCall, lookUp, lookUpErrors, printed, type Wanted } from './look-up.ts'
import { type FiksService, fiksServices } from './named-calculations.ts'
import { RoleParams } from './v1-request-schema.ts'
import { BeregningReply, HusstandRequest, LangtidsoppholdRequest } from './v2-schema.ts'
import { v2View } from './v2-view.ts'

export const v2Root = '/register/api/v2/ks/{rolleId}/skatteoginntektsopplysninger'

export const v2Requests = {
  'langtidsopphold-institusjon': LangtidsoppholdRequest,
  'praktisk-bistand': HusstandRequest,
  'redusert-foreldrebetaling': HusstandRequest,
} satisfies Readonly<Record<FiksService['name'], TSchema>>

function namedRoutes({ name, id, beregningstype, summary }: FiksService, ports: Ports): Route[] {
  const machine = {
    method: 'POST',
    access: 'machine',
    params: RoleParams,
    query: null,
    body: v2Requests[name],
    errors: lookUpErrors,
  } as const
  const resultat = (call: FiksCall, handling: Wanted['handling']) =>
    lookUp(call, { beregningstype, handling, kontrakt: 'v2' }, ports)
  return [
    route({
      ...machine,
      id: `${id}V2`,
      path: `${v2Root}/beregning/${name}`,
      summary: `${summary}, som ett tre`,
      audit: 'beregning',
      reply: { status: 200, type: 'application/json', schema: BeregningReply, text: 'Beregningen' },
      handler: async (call) => ({ body: v2View(await resultat(call, 'beregning')) }),
    }),
    route({
      ...machine,
      id: `${id}V2Pdf`,
      path: `${v2Root}/beregning/${name}/pdf`,
      summary: `${summary} som PDF (v2)`,
      audit: 'beregning-pdf',
      reply: { status: 200, type: 'application/pdf', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
      handler: async (call) => printed(await resultat(call, 'beregning-pdf'), ports),
    }),
  ]
}

export const v2CalculationRoutes = (ports: Ports): readonly Route[] =>
  fiksServices.flatMap((service) => namedRoutes(service, ports))
