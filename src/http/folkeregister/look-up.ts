// GET …/personer/{personidentifikator}?part=: one person's document in the role's name, the asked parts and no other. The
// address is Fiks', so logs and errors hold its pattern alone.
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import { actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Route, route } from '../route.ts'
import { askedParts } from './parts.ts'
import { PartQuery, PersonParams, PersonReply } from './schema.ts'

/** The second is as Fiks' clients write it: the register's own resource, v1/personer, after the role. */
const addresses = [
  { id: 'folkeregisterperson', path: '/folkeregister/api/v1/{rolleId}/personer/{personidentifikator}' },
  { id: 'folkeregisterpersonV1', path: '/folkeregister/api/v1/{rolleId}/v1/personer/{personidentifikator}' },
] as const

export const registerErrors = [
  'token-ugyldig',
  'integrasjon-avvist',
  ...permitRefusals,
  'ugyldig-personidentifikator',
  'ikke-funnet',
  'kilde-nede',
  'grunnlag-ikke-delegert',
] as const

export const personLookUpRoutes = (ports: Ports): readonly Route[] =>
  addresses.map(({ id, path }) =>
    route({
      id,
      method: 'GET',
      path,
      summary: 'Én person fra Folkeregisteret, med de delene rollen har',
      access: 'machine',
      audit: 'folkeregisteroppslag',
      params: PersonParams,
      query: PartQuery,
      body: null,
      reply: {
        status: 200,
        type: 'application/json',
        schema: PersonReply,
        text: 'Delene, slik Folkeregisteret gir dem',
      },
      errors: registerErrors,
      handler: async (call) => {
        const { caller, params, query, requestId, tid } = call
        const asked = await orRefused({ ...call, handling: 'folkeregisteroppslag' }, ports, () => {
          const identifikator = findPersonidentifikator(params.personidentifikator)
          if (identifikator === null) throw new Problem('ugyldig-personidentifikator', {}, 'personidentifikator')
          return { identifikator, deler: askedParts(query.part === undefined ? [] : [query.part].flat(), 'part') }
        })
        const { rolleId } = params
        const question = { actor: actorOf(caller), rolleId, requestId, tid: tid.toISOString(), ...asked }
        return { body: await ports.journey.lookUpParts(question) }
      },
    }),
  )
