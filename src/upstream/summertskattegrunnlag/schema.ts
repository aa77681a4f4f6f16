// Skatteetaten's Summert skattegrunnlag V2, as it goes over the wire. New fields and categories must survive: nothing is closed.
import { type Static, Type } from 'typebox'

export const SummertSkattegrunnlagsobjekt = Type.Object({
  tekniskNavn: Type.String({ minLength: 1 }),
  /** Whole kroner, may be negative. */
  beloep: Type.Integer(),
  kategori: Type.Optional(Type.String()),
  andelSkattefritt: Type.Optional(Type.Integer()),
  andelOverfoertFraBarn: Type.Optional(Type.Integer()),
})
export type SummertSkattegrunnlagsobjekt = Static<typeof SummertSkattegrunnlagsobjekt>

export const SummertSkattegrunnlag = Type.Object({
  personidentifikator: Type.String(),
  inntektsaar: Type.Union([Type.String(), Type.Integer()]),
  skjermet: Type.Boolean(),
  grunnlag: Type.Optional(Type.Array(SummertSkattegrunnlagsobjekt)),
  svalbardGrunnlag: Type.Optional(Type.Array(SummertSkattegrunnlagsobjekt)),
  kildeskattPaaLoennGrunnlag: Type.Optional(Type.Array(SummertSkattegrunnlagsobjekt)),
  skatteoppgjoersdato: Type.Optional(Type.String()),
  stadie: Type.Optional(Type.String()),
  ajourholdstidspunkt: Type.Optional(Type.String()),
})
export type SummertSkattegrunnlag = Static<typeof SummertSkattegrunnlag>
