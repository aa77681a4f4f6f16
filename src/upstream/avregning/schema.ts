// Skatteetaten's Avregning V2. Only the envelope is typed; amounts are read by path (/fastland/restskatt …).
import { type Static, Type } from 'typebox'

const Seksjon = Type.Record(Type.String(), Type.Unknown())

export const Avregning = Type.Object({
  personidentifikator: Type.String(),
  inntektsaar: Type.Union([Type.String(), Type.Integer()]),
  skjermet: Type.Boolean(),
  skatteoppgjoersdato: Type.Optional(Type.String()),
  fastland: Type.Optional(Seksjon),
  svalbard: Type.Optional(Seksjon),
  ajourholdstidspunkt: Type.Optional(Type.String()),
})
export type Avregning = Static<typeof Avregning>
