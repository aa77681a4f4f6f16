// The log over the own API as closed schemas. contract-logg.ts has the same shapes as types.
import { Type } from 'typebox'
import { hendelser } from '../../audit/types.ts'
import { longestCaseReference } from '../../base/case-reference.ts'
import { Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
const text = Type.String()
const textOrNull = orNull(text)
const maybe = Type.Optional
const code = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$' })
const number = Type.String({ pattern: '^[0-9]{11}$' })
const day = Type.String({ format: 'date' })

export const LoggSoek = Type.Object(
  {
    identifikator: maybe(number),
    ansatt: maybe(number),
    sammeAnsattSomRad: maybe(Type.Integer({ minimum: 1 })),
    rolle: maybe(Uuid),
    tjenesteomraade: maybe(code),
    hendelse: maybe(Type.Enum([...hendelser])),
    utfall: maybe(code),
    saksreferanse: maybe(Type.String({ minLength: 1, maxLength: longestCaseReference })),
    fraDato: maybe(day),
    tilDato: maybe(day),
    utenLesing: maybe(Type.Boolean()),
    eldsteFoerst: maybe(Type.Boolean()),
    fra: maybe(Type.Integer({ minimum: 0, maximum: 9_999 })),
    antall: maybe(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  closed,
)
/** What may stand in an address: nothing that is about somebody. */
export const LoggQuery = Type.Object(
  {
    fra: maybe(Type.String({ pattern: '^[0-9]{1,4}$' })),
    antall: maybe(Type.String({ pattern: '^([1-9][0-9]?|100)$' })),
  },
  closed,
)

const Aktoer = Type.Object(
  {
    type: Type.Enum(['person', 'integrasjon', 'operatoer', 'system', 'ukjent']),
    navn: textOrNull,
    slutterPaa: orNull(Type.String({ pattern: '^[0-9]{4}$' })),
    id: textOrNull,
  },
  closed,
)
const Fasett = Type.Object({ verdi: text, navn: textOrNull, antall: Type.Integer() }, closed)
const Aktoerfasett = Type.Object({ aktoer: Aktoer, rad: Type.Integer(), antall: Type.Integer() }, closed)
const Person = Type.Object(
  {
    erSoekt: Type.Boolean(),
    type: textOrNull,
    relasjon: textOrNull,
    overstyring: textOrNull,
    kilder: Type.Array(Type.Object({ kilde: text, utfall: text }, closed)),
    felt: textOrNull,
  },
  closed,
)
const Rad = Type.Object(
  {
    rad: Type.Integer(),
    tidspunkt: text,
    hendelse: text,
    fase: text,
    utfall: text,
    aktoer: Aktoer,
    paaVegneAv: orNull(Aktoer),
    rolle: orNull(Type.Object({ id: text, navn: textOrNull }, closed)),
    tjenesteomraade: textOrNull,
    beregningstype: textOrNull,
    rettighetspakke: textOrNull,
    hjemmel: orNull(Type.Array(text)),
    inntektsaar: orNull(Type.Integer()),
    feltliste: textOrNull,
    saksreferanse: textOrNull,
    begrunnelse: textOrNull,
    emne: textOrNull,
    objekt: textOrNull,
    requestId: text,
    personer: Type.Array(Person),
  },
  closed,
)
export const LoggSvar = Type.Object(
  {
    kommune: Type.Object({ navn: text }, closed),
    antallTreff: Type.Integer(),
    flereTreff: Type.Boolean(),
    rader: Type.Array(Rad),
    fasetter: Type.Object(
      {
        hendelse: Type.Array(Fasett),
        utfall: Type.Array(Fasett),
        tjenesteomraade: Type.Array(Fasett),
        rolle: Type.Array(Fasett),
        aktoer: Type.Array(Aktoerfasett),
      },
      closed,
    ),
  },
  closed,
)
