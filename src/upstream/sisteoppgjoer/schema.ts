// Skatteetaten's «Siste tilgjengelige skatteoppgjør» V1, as it goes over the wire. New fields must survive: nothing is closed.
import { type Static, Type } from 'typebox'

export const SisteTilgjengelige = Type.Object({
  personidentifikator: Type.String(),
  ressursId: Type.String(),
  /** Income year with four digits. */
  sisteTilgjengeligePeriode: Type.String({ pattern: '^[0-9]{4}$' }),
})
export type SisteTilgjengelige = Static<typeof SisteTilgjengelige>
