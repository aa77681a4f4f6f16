// GET /api/v1/oppslag: the start page of a role. Open to the session's own person in its own role, held today; a refusal is a row.
import type { Static } from 'typebox'
import type { Beregningstype } from '../../base/terms.ts'
import { Problem } from '../../base/errors.ts'
import type { OwnLookups } from '../../journey/own-lookups.ts'
import { actorOf, sessionOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { EgneOppslag } from './own-lookups-schema.ts'
import { roleInUse } from './role-in-use.ts'

export const ownLookupRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'egneOppslag',
    method: 'GET',
    path: '/api/v1/oppslag',
    summary: 'Egne oppslag i rollen som ennå kan åpnes, og det som trenger oppmerksomhet',
    access: 'session',
    audit: 'egne-oppslag',
    params: null,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: EgneOppslag, text: 'Oppslagene, uten navn og beløp' },
    errors: ['ikke-innlogget', 'rolle-ikke-valgt', 'ikke-tilgang'],
    handler: async (call) => ({ body: shown(await ports.ownLookups(await askingOf(call, ports))) }),
  }),
]

async function askingOf(call: Call<null, null, null>, ports: Ports) {
  const { caller, requestId, tid } = call
  const actor = actorOf(caller)
  return orRefused({ ...call, body: undefined, handling: 'egne-oppslag' }, ports, async () => {
    const rolleId = roleInUse(caller, undefined)
    const beregningstype = await ports.roles.beregningstypeOf(rolleId, actor, tid)
    const rolle = await ports.roles.findRole(rolleId, actor)
    if (beregningstype === null || rolle === null) throw new Problem('ikke-tilgang')
    const owner = { fiksOrgId: rolle.fiksOrgId, rolleId, person: sessionOf(caller).personidentifikator }
    return { owner, actor, rolle, beregningstype, requestId, tid }
  })
}

const shown = ({ oppslag, flere, varsler }: OwnLookups): Static<typeof EgneOppslag> => ({
  oppslag: oppslag.map(({ sak, beregningstype, ...row }) => ({
    ...row,
    tidligere: row.tidligere.map((one) => ({ ...one })),
    beregningstype: beregningstype as Beregningstype,
    saksreferanse: sak?.saksreferanse ?? null,
    begrunnelse: sak?.begrunnelse ?? null,
    foreloepig: [...(sak?.foreloepig ?? [])],
  })),
  flere,
  varsler: varsler.map((one) => ({ ...one })),
})
