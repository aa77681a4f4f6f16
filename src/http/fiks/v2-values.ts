// The same person types and manual posts as v1 tells (v1-values.ts), in v2's words: a bare list.
import type { Static } from 'typebox'
import type { ManualPostDefinition } from '../../rules/types.ts'
import type { Ports } from '../ports.ts'
import { acceptedYears, personTypes } from './v1-values.ts'
import type { EkstrapostVerdi, VerdierReply } from './v2-schema.ts'

const extraPost = (post: ManualPostDefinition): Static<typeof EkstrapostVerdi> => ({
  id: post.id,
  navn: post.visningstekst,
  persontyper: [...post.persontyper],
  paakrevd: post.paakrevdFor.length > 0,
  kanEndreVisningstekst: post.kanEndreVisningstekst,
  eksempeltekst: post.eksempeltekst,
  justeringstype: post.justeringstype,
  tilhorighet: {
    id: post.tilhorighet.tekniskNavn,
    navn: post.tilhorighet.visningstekst,
    kategori: post.tilhorighet.kategori,
  },
})

export const v2Values = (ports: Pick<Ports, 'values'>, tid: Date): Static<typeof VerdierReply> =>
  acceptedYears(ports, tid).map(({ beregningstype, inntektsaar, poster }) => ({
    beregningstype,
    inntektsaar,
    persontyper: personTypes(beregningstype),
    ekstraposter: poster.map(extraPost),
  }))
