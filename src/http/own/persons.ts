// POST /api/v1/personer/oppslag: name and relatives from Folkeregisteret, in the role's name. The number stands in the
// body, never in an address.
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import { actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Route, route } from '../route.ts'
import { roleInUse } from './role-in-use.ts'
import { Personoppslag, Personsvar } from './schema.ts'

export const personRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'personoppslag',
    method: 'POST',
    path: '/api/v1/personer/oppslag',
    summary: 'Navn og nærstående fra Folkeregisteret',
    access: 'session',
    audit: 'personoppslag',
    params: null,
    query: null,
    body: Personoppslag,
    reply: { status: 200, type: 'application/json', schema: Personsvar, text: 'Personen, slik rollen kan se den' },
    errors: [
      'ikke-innlogget',
      'csrf-avvist',
      'rolle-ikke-valgt',
      ...permitRefusals,
      'ugyldig-personidentifikator',
      'ikke-funnet',
      'kilde-nede',
      'grunnlag-ikke-delegert',
    ],
    handler: async (call) => {
      const { caller, body, requestId, tid } = call
      const { rolleId, identifikator } = await orRefused({ ...call, handling: 'personoppslag' }, ports, () => {
        const found = findPersonidentifikator(body.identifikator)
        if (found === null) throw new Problem('ugyldig-personidentifikator', {}, 'identifikator')
        return { rolleId: roleInUse(caller, undefined), identifikator: found }
      })
      const { identifikator: _, ...reason } = body
      const question = { actor: actorOf(caller), rolleId, identifikator, requestId, tid: tid.toISOString(), ...reason }
      const found = await ports.journey.findPerson(question)
      if (found.skjermet === true) return { body: { ...found } }
      const { relasjoner, ukjent, ...person } = found
      return { body: { ...person, relasjoner: relasjoner.map((relation) => ({ ...relation })), ukjent: [...ukjent] } }
    },
  }),
]
