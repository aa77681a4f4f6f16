// GET …/verdier: the person types and manual posts of every service and opened income year. Nothing about any person,
// but the caller must hold the role.
import type { Static } from 'typebox'
import { type Beregningstype, beregningstyper } from '../../base/terms.ts'
import { Problem } from '../../base/errors.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
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

export const v1ValueRoutes = (ports: Ports): readonly Route[] => [
  route({
    id: 'beregningVerdier',
    method: 'GET',
    path: `${v1Root}/verdier`,
    summary: 'Gyldige persontyper og ekstraposter for hver tjeneste og hvert inntektsår',
    access: 'machine',
    audit: { none: 'Ingen personopplysninger' },
    params: RoleParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: BeregningVerdier, text: 'Verdiene' },
    errors: ['token-ugyldig', 'integrasjon-avvist', 'ikke-tilgang'],
    handler: async ({ caller, params, tid }) => {
      const held = await ports.roles.beregningstypeOf(params.rolleId, actorOf(caller), tid)
      if (held === null) throw new Problem('ikke-tilgang')
      return { body: allValues(ports, tid) }
    },
  }),
]
