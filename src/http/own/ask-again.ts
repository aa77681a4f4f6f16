// POST /api/v1/resultater/{id}/nytt-forsoek: only the sources that did not answer are asked again. A look-up of its own: the role's
// Permit, rows for asked and given; what was known is not asked about again. Out: a new frozen record, linked to the old one.
import { checkPrice } from '../../journey/price.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Route, route } from '../route.ts'
import { Framdrift, watchOf } from './progress-schema.ts'
import { json, postErrors, sent } from './results.ts'
import { heldRole } from './role-in-use.ts'
import { IdParams, NyttForsoek } from './schema.ts'

export const askAgainRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'nyttForsoek',
    method: 'POST',
    path: '/api/v1/resultater/{id}/nytt-forsoek',
    summary: 'Spør bare kildene som ikke svarte, og beregn på nytt',
    access: 'actor',
    audit: 'beregning',
    params: IdParams,
    query: null,
    body: NyttForsoek,
    reply: { ...json, status: 201, text: 'Det nye resultatet', orEvents: Framdrift },
    errors: [
      ...postErrors,
      'ikke-funnet',
      'relasjon-ikke-bekreftet',
      'relasjon-ikke-sjekket',
      'kilde-nede',
      'opplysning-mangler',
      'avbrutt',
    ],
    handler: async (call) => {
      const { body, caller, params, requestId, tid } = call
      const { rolleId: named, kilder, egenandel } = body
      const rolleId = await orRefused({ ...call, handling: 'beregning' }, ports, async () => {
        const held = await heldRole(call, named, ports)
        const service = await ports.roles.beregningstypeOf(held, actorOf(caller), tid)
        // Who does not hold the role is let on to access/, which refuses with its row.
        if (service !== null && egenandel !== undefined) checkPrice(service, egenandel)
        return held
      })
      const wanted = {
        ...{ actor: actorOf(caller), rolleId, id: params.id, requestId, tid: tid.toISOString() },
        ...(kilder === undefined ? {} : { kilder }),
        ...(egenandel === undefined ? {} : { egenandel }),
      }
      return sent(await ports.journey.askAgain(wanted, watchOf(call)))
    },
  }),
]
