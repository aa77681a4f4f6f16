// GET and POST …/verdier: what every service and opened income year accepts, as v1, or as v2 at v2's address and for an
// integration set to it. Nothing about any person, but the caller must hold the role, and that it was asked is on record.
import { type TSchema, Type } from 'typebox'
import { auditActor } from '../../access/audit-actor.ts'
import { plattformKjede } from '../../audit/types.ts'
import { Problem } from '../../base/errors.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { contractOf, type Kontrakt } from './look-up.ts'
import { RoleParams } from './v1-request-schema.ts'
import { v1Root } from './v1-routes.ts'
import { BeregningVerdier } from './v1-values-schema.ts'
import { v1Values } from './v1-values.ts'
import { v2Root } from './v2-routes.ts'
import { VerdierReply } from './v2-schema.ts'
import { v2Values } from './v2-values.ts'

/** The values that are accepted, or the law tables whole. */
type Read = 'verdier' | 'lovfiler'
type RoleCall = Call<unknown, { readonly rolleId: string }, unknown>

/** Throws Problem ikke-tilgang, with its row, when the integration does not hold the role. */
export async function requireRole(call: RoleCall, ports: Ports, handling: Read = 'verdier'): Promise<void> {
  await orRefused({ ...call, handling }, ports, async () => {
    const held = await ports.roles.beregningstypeOf(call.params.rolleId, actorOf(call.caller), call.tid)
    if (held === null) throw new Problem('ikke-tilgang')
  })
}

/** The row of a reading of the law tables, in the chain of the role's municipality; without a role in the integration's own. */
export async function writeRead(
  call: Call<unknown, unknown, unknown>,
  rolleId: string | null,
  ports: Ports,
  hendelse: Read = 'verdier',
) {
  const actor = actorOf(call.caller)
  // The routes take machines alone.
  if (actor.kind !== 'integrasjon') throw new Problem('ikke-innlogget')
  const rolle = rolleId === null ? null : await ports.roles.findRole(rolleId, actor)
  await ports.audit.write({
    kjede: rolle?.fiksOrgId ?? actor.fiksOrgId ?? plattformKjede,
    tid: call.tid.toISOString(),
    requestId: call.requestId,
    hendelse,
    fase: 'utfoert',
    utfall: 'ok',
    aktoer: auditActor(actor),
    ...(rolle === null ? {} : { rolle: rolle.id, tjenesteomraade: rolle.tjenesteomraade }),
    personer: [],
  })
}

interface ValuesAddress {
  readonly id: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly schema: TSchema
  readonly kontrakt: (call: RoleCall) => Kontrakt
}
const published = {
  path: `${v1Root}/verdier`,
  schema: Type.Union([BeregningVerdier, VerdierReply]),
  kontrakt: (call: RoleCall) => contractOf(call.caller),
}
/** Fiks' page says POST, its specification GET: both are served. */
const addresses: readonly ValuesAddress[] = [
  { ...published, id: 'beregningVerdier', method: 'GET' },
  { ...published, id: 'beregningVerdierPost', method: 'POST' },
  { id: 'beregningVerdierV2', method: 'GET', path: `${v2Root}/verdier`, schema: VerdierReply, kontrakt: () => 'v2' },
]

export const valuesRoutes = (ports: Ports): readonly Route[] =>
  addresses.map(({ id, method, path, schema, kontrakt }) =>
    route({
      id,
      method,
      path,
      summary: 'Gyldige persontyper og ekstraposter for hver tjeneste og hvert inntektsår',
      access: 'machine',
      audit: 'verdier',
      params: RoleParams,
      query: null,
      body: null,
      reply: { status: 200, type: 'application/json', schema, text: 'Verdiene' },
      errors: ['token-ugyldig', 'integrasjon-avvist', 'ugyldig-foresporsel', 'ikke-tilgang'],
      handler: async (call) => {
        await requireRole(call, ports)
        const body = kontrakt(call) === 'v1' ? v1Values(ports, call.tid) : v2Values(ports, call.tid)
        await writeRead(call, call.params.rolleId, ports)
        return { body }
      },
    }),
  )
