// GET …/verdier: the person types and manual posts of every service and opened income year. Nothing about any person,
// but the caller must hold the role, and that it was asked is on record.
import type { Static } from 'typebox'
import { auditActor } from '../../access/audit-actor.ts'
import { plattformKjede } from '../../audit/types.ts'
import { type Beregningstype, beregningstyper } from '../../base/terms.ts'
import { Problem } from '../../base/errors.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { householdTypes, langtidTypes, RoleParams } from './v1-request-schema.ts'
import { v1Root } from './v1-routes.ts'
import { BeregningVerdier, type EkstrapostVerdi } from './v1-values-schema.ts'

const personTypes = (beregningstype: Beregningstype) => [
  ...(beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON' ? langtidTypes : householdTypes),
]

const extraPost = (post: ManualPostDefinition): Static<typeof EkstrapostVerdi> => ({
  tekniskNavn: post.id,
  visningstekst: post.visningstekst,
  persontyper: [...post.persontyper],
  paakrevd: post.paakrevdFor.length > 0,
  kilde: 'MANUELL_INPUT',
  kanEndreVisningstekst: post.kanEndreVisningstekst,
  eksempeltekst: post.eksempeltekst,
  justeringstype: post.justeringstype,
  tilhorighet: { ...post.tilhorighet },
})

/** Exactly three services × their opened years, newest first. */
export const allValues = ({ values }: Pick<Ports, 'values'>, tid: Date): Static<typeof BeregningVerdier> => ({
  verdier: beregningstyper.flatMap((beregningstype) =>
    values.openYears(beregningstype, tid).map((inntektsaar) => ({
      beregningstype,
      inntektsaar,
      gyldigeVerdier: {
        persontyper: personTypes(beregningstype),
        ekstraposter: (values.manualPosts(beregningstype, inntektsaar) ?? []).map(extraPost),
      },
    })),
  ),
})

async function writeRead({ caller, params, requestId, tid }: Call<null, { rolleId: string }, null>, ports: Ports) {
  const actor = actorOf(caller)
  // The route takes machines alone.
  if (actor.kind !== 'integrasjon') throw new Problem('ikke-innlogget')
  const rolle = await ports.roles.findRole(params.rolleId, actor)
  await ports.audit.write({
    kjede: rolle?.fiksOrgId ?? plattformKjede,
    tid: tid.toISOString(),
    requestId,
    hendelse: 'verdier',
    fase: 'utfoert',
    utfall: 'ok',
    aktoer: auditActor(actor),
    ...(rolle === null ? {} : { rolle: rolle.id, tjenesteomraade: rolle.tjenesteomraade }),
    personer: [],
  })
}

export const v1ValueRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'beregningVerdier',
    method: 'GET',
    path: `${v1Root}/verdier`,
    summary: 'Gyldige persontyper og ekstraposter for hver tjeneste og hvert inntektsår',
    access: 'machine',
    audit: 'verdier',
    params: RoleParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: BeregningVerdier, text: 'Verdiene' },
    errors: ['token-ugyldig', 'integrasjon-avvist', 'ikke-tilgang'],
    handler: async (call) => {
      const { caller, params, tid } = call
      await orRefused({ ...call, handling: 'verdier' }, ports, async () => {
        const held = await ports.roles.beregningstypeOf(params.rolleId, actorOf(caller), tid)
        if (held === null) throw new Problem('ikke-tilgang')
      })
      const body = allValues(ports, tid)
      await writeRead(call, ports)
      return { body }
    },
  }),
]
