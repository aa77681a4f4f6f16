// The start page's list as a closed schema; contract-fit.ts compares it with contract-own-lookups.ts.
import { Type } from 'typebox'
import { BeregningstypeWord, Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const text = Type.String()
const textOrNull = Type.Union([text, Type.Null()])
const dateOrNull = Type.Union([Type.String({ format: 'date' }), Type.Null()])

const EgetOppslag = Type.Object(
  {
    id: Uuid,
    beregningstype: BeregningstypeWord,
    inntektsaar: Type.Integer(),
    opprettet: Type.String({ format: 'date-time' }),
    utloeper: Type.String({ format: 'date-time' }),
    tidligere: Type.Array(Type.Object({ id: Uuid, opprettet: Type.String({ format: 'date-time' }) }, closed)),
    saksreferanse: textOrNull,
    begrunnelse: textOrNull,
    foreloepig: Type.Array(Type.Enum(['uten-sum', 'ufullstendig', 'utkast'])),
  },
  closed,
)
const Oppslagsvarsel = Type.Union([
  Type.Object({ slag: Type.Literal('sats'), navn: text, tekst: text, til: dateOrNull }, closed),
  Type.Object({ slag: Type.Literal('prisliste'), til: dateOrNull }, closed),
  Type.Object({ slag: Type.Literal('retningslinje'), noekkel: text, tekst: text, hjemmel: text }, closed),
])
export const EgneOppslag = Type.Object(
  { oppslag: Type.Array(EgetOppslag), flere: Type.Boolean(), varsler: Type.Array(Oppslagsvarsel) },
  closed,
)
