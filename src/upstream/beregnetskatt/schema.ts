// Skatteetaten's Beregnet skatt V2. Only the envelope is typed; amounts are read by path (/beregnetSkattFastland/…).
import { type Static, Type } from 'typebox'

const Seksjon = Type.Record(Type.String(), Type.Unknown())

export const BeregnetSkatt = Type.Object({
  personidentifikator: Type.String(),
  inntektsaar: Type.Union([Type.String(), Type.Integer()]),
  skjermet: Type.Boolean(),
  beregnetSkattFastland: Type.Optional(Seksjon),
  beregnetSkattSvalbard: Type.Optional(Seksjon),
  beregnetSkattKildeskattPaaLoenn: Type.Optional(Seksjon),
  skatteoppgjoersdato: Type.Optional(Type.String()),
  ajourholdstidspunkt: Type.Optional(Type.String()),
})
export type BeregnetSkatt = Static<typeof BeregnetSkatt>
