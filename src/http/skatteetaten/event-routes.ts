// The list of tax settlement events through us, at addresses of our own: Fiks has published none. It holds people of the whole
// country: off until the municipality has switched it on for the role (own/event-access.ts), and the range is on record for every call.
import { callRefusals } from '../../access/source-call.ts'
import { Hendelser, Hendelsesstart } from '../../upstream/hendelser/schema.ts'
import { actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { type Call, type Route, route } from '../route.ts'
import { EventParams, EventQuery, EventStartQuery } from './schema.ts'

const path = '/skatteetaten/hendelser/api/v1/{rolleId}/hendelser'
const declared = { method: 'GET', access: 'machine', audit: 'hendelser', params: EventParams, body: null } as const
const errors = [
  'token-ugyldig',
  'integrasjon-avvist',
  ...permitRefusals,
  ...callRefusals,
  'hendelser-ikke-funnet',
  'grunnlag-ikke-delegert',
  'kilde-nede',
] as const

const asking = ({ caller, params, requestId, tid }: Call<null, { rolleId: string }, unknown>) => ({
  actor: actorOf(caller),
  rolleId: params.rolleId,
  requestId,
  tid: tid.toISOString(),
})

export const eventRoutes = ({ journey }: Pick<Ports, 'journey'>): readonly Route[] => [
  route({
    ...declared,
    id: 'hendelser',
    path,
    summary: 'Hendelser om skatteoppgjør fra og med et sekvensnummer, slik Skatteetaten gir dem',
    query: EventQuery,
    reply: {
      status: 200,
      type: 'application/json',
      schema: Hendelser,
      foreign: true,
      text: 'Skatteetatens svar, uendret',
    },
    errors,
    handler: async (call) => {
      const { fraSekvensnummer, antall } = call.query
      const { svar, bytes } = await journey.events(asking(call), {
        ...(fraSekvensnummer === undefined ? {} : { fra: Number(fraSekvensnummer) }),
        ...(antall === undefined ? {} : { antall: Number(antall) }),
      })
      return { body: svar, bytes }
    },
  }),
  route({
    ...declared,
    id: 'hendelserStart',
    path: `${path}/start`,
    summary: 'Det første sekvensnummeret fra og med en dato, slik Skatteetaten gir det',
    query: EventStartQuery,
    reply: {
      status: 200,
      type: 'application/json',
      schema: Hendelsesstart,
      foreign: true,
      text: 'Skatteetatens svar, uendret',
    },
    errors,
    handler: async (call) => {
      const { svar, bytes } = await journey.eventStart(asking(call), call.query.dato)
      return { body: svar, bytes }
    },
  }),
]
