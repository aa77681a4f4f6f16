// The person types and manual posts of every service and opened income year, as v1 tells them.
import type { Static } from 'typebox'
import { type Beregningstype, beregningstyper, type PersonType } from '../../base/terms.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import type { Ports } from '../ports.ts'
import { typesOf } from './v1-request-schema.ts'
import type { BeregningVerdier, EkstrapostVerdi } from './v1-values-schema.ts'

type ValuePorts = Pick<Ports, 'values'>

export interface AcceptedYear {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly poster: readonly ManualPostDefinition[]
}
/** Exactly three services × their opened years, newest first. */
export const acceptedYears = ({ values }: ValuePorts, tid: Date): readonly AcceptedYear[] =>
  beregningstyper.flatMap((beregningstype) =>
    values.openYears(beregningstype, tid).map((inntektsaar) => ({
      beregningstype,
      inntektsaar,
      poster: postsOf(values, beregningstype, inntektsaar).map((post) => forService(post, beregningstype)),
    })),
  )

/** A year without a law table is no year without posts. */
function postsOf(values: ValuePorts['values'], beregningstype: Beregningstype, inntektsaar: number) {
  const posts = values.manualPosts(beregningstype, inntektsaar)
  if (posts === null) throw new Error(`${beregningstype} ${inntektsaar} is opened without a law table`)
  return posts
}

/** The law tables serve the web too, which knows more types: a type that this service's request refuses is not offered. */
export function forService(post: ManualPostDefinition, beregningstype: Beregningstype): ManualPostDefinition {
  const sendable: readonly PersonType[] = personTypes(beregningstype)
  const only = (types: readonly PersonType[]) => types.filter((type) => sendable.includes(type))
  return { ...post, persontyper: only(post.persontyper), paakrevdFor: only(post.paakrevdFor) }
}

export const personTypes = (beregningstype: Beregningstype) => [...typesOf(beregningstype)]

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

export const v1Values = (ports: ValuePorts, tid: Date): Static<typeof BeregningVerdier> => ({
  verdier: acceptedYears(ports, tid).map(({ beregningstype, inntektsaar, poster }) => ({
    beregningstype,
    inntektsaar,
    gyldigeVerdier: { persontyper: personTypes(beregningstype), ekstraposter: poster.map(extraPost) },
  })),
})
