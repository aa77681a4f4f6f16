// Skatteetaten's «Skatteoppgjør hendelser», as it goes over the wire: thin events, no data. New fields must survive: nothing is
// closed. registreringstidspunkt, hendelsetype and ajourholdstidspunkt are not in every one of Skatteetaten's lists.
import { type Static, Type } from 'typebox'

const Hendelse = Type.Object({
  sekvensnummer: Type.Integer({ minimum: 0 }),
  identifikator: Type.String(),
  /** Income year. */
  gjelderPeriode: Type.String(),
  registreringstidspunkt: Type.Optional(Type.String()),
  /** ny, slettet, identitetsendring; written in capitals in the examples. */
  hendelsetype: Type.Optional(Type.String()),
  ajourholdstidspunkt: Type.Optional(Type.String()),
})
export const Hendelser = Type.Object({ hendelser: Type.Array(Hendelse) })
export type Hendelser = Static<typeof Hendelser>

/** The first number of a day. */
export const Hendelsesstart = Type.Object({ sekvensnummer: Type.Integer({ minimum: 0 }) })
export type Hendelsesstart = Static<typeof Hendelsesstart>
