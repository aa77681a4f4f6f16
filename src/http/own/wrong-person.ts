// POST /api/v1/resultater/{id}/feil-person: this look-up was about the wrong person. The record goes at once, with all of its
// family; the audit rows stay, and a row of its own says so, for the log and for the citizen's innsyn.
import { actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Route, route } from '../route.ts'
import { heldRole } from './role-in-use.ts'
import { FeilPerson, FeilPersonSvar, IdParams } from './schema.ts'

export const wrongPersonRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'feilPerson',
    method: 'POST',
    path: '/api/v1/resultater/{id}/feil-person',
    summary: 'Merk oppslaget som gjort på feil person, og fjern resultatet',
    access: 'actor',
    audit: 'feil-person',
    params: IdParams,
    query: null,
    body: FeilPerson,
    reply: {
      status: 200,
      type: 'application/json',
      schema: FeilPersonSvar,
      text: 'Hvor mange resultater som ble fjernet',
    },
    errors: [
      'ikke-innlogget',
      'token-ugyldig',
      'integrasjon-avvist',
      'csrf-avvist',
      'rolle-ikke-valgt',
      'ikke-funnet',
      'for-stor-foresporsel',
      'feil-innholdstype',
      ...permitRefusals,
    ],
    again: {
      keep: (body) => body,
      read: async (call, kept) => {
        await orRefused({ ...call, handling: 'feil-person' }, ports, () => heldRole(call, call.body.rolleId, ports))
        return { body: kept }
      },
    },
    handler: async (call) => {
      const { body, caller, params, requestId, tid } = call
      const rolleId = await orRefused({ ...call, handling: 'feil-person' }, ports, () =>
        heldRole(call, body.rolleId, ports),
      )
      const asking = { actor: actorOf(caller), rolleId, requestId, tid: tid.toISOString() }
      return { body: { fjernet: await ports.journey.wrongPerson({ ...asking, id: params.id }) } }
    },
  }),
]
