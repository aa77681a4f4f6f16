// POST /api/v1/personer/oppslag: name and relatives from Folkeregisteret. POST /api/v1/personer/siste-oppgjoer: the last year
// Skatteetaten has settled. Both in the role's name; the number stands in the body, never in an address.
import type { Static } from 'typebox'
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import type { PersonQuestion } from '../../journey/question.ts'
import { actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { roleInUse } from './role-in-use.ts'
import { Personoppslag, Personsvar, SisteOppgjoer } from './schema.ts'

const fromPage = { method: 'POST', access: 'session', params: null, query: null, body: Personoppslag } as const
const json = { status: 200, type: 'application/json' } as const
const errors = [
  'ikke-innlogget',
  'csrf-avvist',
  'rolle-ikke-valgt',
  ...permitRefusals,
  'ugyldig-personidentifikator',
  'kilde-nede',
] as const

export const personRoutes = (ports: Ports): readonly Route[] => [
  route({
    ...fromPage,
    id: 'personoppslag',
    path: '/api/v1/personer/oppslag',
    summary: 'Navn og nærstående fra Folkeregisteret',
    audit: 'personoppslag',
    reply: { ...json, schema: Personsvar, text: 'Personen, slik rollen kan se den' },
    errors: [...errors, 'ikke-funnet', 'grunnlag-ikke-delegert'],
    handler: async (call) => {
      const found = await ports.journey.findPerson(await questionOf(call, 'personoppslag', ports))
      if (found.skjermet === true) return { body: { ...found } }
      const { relasjoner, ukjent, ...person } = found
      return { body: { ...person, relasjoner: relasjoner.map((relation) => ({ ...relation })), ukjent: [...ukjent] } }
    },
  }),
  route({
    ...fromPage,
    id: 'sisteOppgjoer',
    path: '/api/v1/personer/siste-oppgjoer',
    summary: 'Siste inntektsår Skatteetaten har et skatteoppgjør for',
    audit: 'siste-oppgjoer',
    reply: { ...json, schema: SisteOppgjoer, text: 'Året, at det ikke finnes noe, eller at det ikke er kjent' },
    errors: [...errors],
    handler: async (call) => ({
      body: { ...(await ports.journey.lastSettlement(await questionOf(call, 'siste-oppgjoer', ports))) },
    }),
  }),
]

/** The session's role and a proper number, or a refusal with its row. */
async function questionOf(
  call: Call<Static<typeof Personoppslag>, null, null>,
  handling: 'personoppslag' | 'siste-oppgjoer',
  ports: Ports,
): Promise<PersonQuestion> {
  const { caller, body, requestId, tid } = call
  const { identifikator: text, ...why } = body
  const asked = await orRefused({ ...call, handling }, ports, () => {
    const identifikator = findPersonidentifikator(text)
    if (identifikator === null) throw new Problem('ugyldig-personidentifikator', {}, 'identifikator')
    return { rolleId: roleInUse(caller, undefined), identifikator }
  })
  return { actor: actorOf(caller), requestId, tid: tid.toISOString(), ...asked, ...why }
}
