// Roles, grants, tjenesteområder and the log of deeds over the own API, as closed schemas. contract-administrasjon.ts has the
// types for the pages. Days are YYYY-MM-DD (Oslo, last day included), instants UTC.
import { type TProperties, Type } from 'typebox'
import { apier, beregningstyper } from '../../base/terms.ts'
import { Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const Dato = Type.String({ format: 'date' })
const Tid = Type.String({ format: 'date-time' })
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
const texts = Type.Array(Type.String())
const Navn = Type.String({ minLength: 2, maxLength: 400 })
const Formaal = Type.String({ minLength: 1, maxLength: 400 })
const Registre = Type.Array(Type.Enum([...apier]), { minItems: 1, uniqueItems: true })
const Deler = Type.Array(Type.String({ pattern: '^[A-Za-z]{1,60}$' }), { maxItems: 40, uniqueItems: true })

export const RolleParams = Type.Object({ fiksOrgId: Uuid, rolleId: Uuid }, closed)
export const TilgangParams = Type.Object({ fiksOrgId: Uuid, id: Uuid }, closed)
export const HandlingerQuery = Type.Object({ foer: Type.Optional(Type.Integer({ minimum: 1 })) }, closed)

const roleFields = {
  navn: Navn,
  formaal: Type.String(),
  fra: orNull(Dato),
  til: orNull(Dato),
  registre: orNull(texts),
  folkeregisterdeler: orNull(texts),
}
export const NyRolle = Type.Object(
  {
    navn: Navn,
    formaal: Formaal,
    tjenesteomraade: Type.String({ pattern: '^[A-Z_]{1,64}$' }),
    fra: Type.Optional(orNull(Dato)),
    til: Type.Optional(orNull(Dato)),
    registre: Type.Optional(orNull(Registre)),
    folkeregisterdeler: Type.Optional(orNull(Deler)),
  },
  closed,
)
/** tjenesteomraade is not here: a role never changes its law. */
export const EndretRolle = Type.Object(
  {
    navn: Type.Optional(Navn),
    formaal: Type.Optional(Formaal),
    aktiv: Type.Optional(Type.Boolean()),
    fra: Type.Optional(orNull(Dato)),
    til: Type.Optional(orNull(Dato)),
    registre: Type.Optional(orNull(Registre)),
    folkeregisterdeler: Type.Optional(orNull(Deler)),
  },
  { ...closed, minProperties: 1 },
)
export const Styrtrolle = Type.Object(
  {
    id: Uuid,
    ...roleFields,
    navn: Type.String(),
    tjenesteomraade: Type.String(),
    aktiv: Type.Boolean(),
    opprettet: orNull(Tid),
    endret: orNull(Tid),
  },
  closed,
)
const about = { kommune: Type.Object({ navn: Type.String() }, closed), dato: Dato }
const listed = <P extends TProperties>(more: P) => Type.Object({ ...about, ...more }, closed)

export const Styrteroller = listed({
  roller: Type.Array(
    Type.Object(
      {
        ...Styrtrolle.properties,
        mangler: orNull(Type.String()),
        antallPersoner: Type.Integer(),
        antallIntegrasjoner: Type.Integer(),
      },
      closed,
    ),
  ),
})

/** nummer and navn are null where the municipality no longer has them. */
const Kjentperson = Type.Object({ nummer: orNull(Type.String()), navn: orNull(Type.String()) }, closed)
export const Tilgang = Type.Object(
  {
    id: Uuid,
    type: Type.Enum(['bruker', 'administrator', 'segmentansvarlig']),
    rolleId: orNull(Uuid),
    person: orNull(Kjentperson),
    integrasjon: orNull(Uuid),
    fra: Dato,
    til: orNull(Dato),
    status: Type.Enum(['venter', 'gjelder', 'avvist', 'avsluttet']),
    grunn: orNull(Type.String()),
    /** null: the operator. */
    gittAv: orNull(Kjentperson),
    gitt: orNull(Tid),
    avgjortAv: orNull(Kjentperson),
    avgjort: orNull(Tid),
    avsluttetAv: orNull(Kjentperson),
    avsluttet: orNull(Tid),
    vertskommune: orNull(Type.Object({ organisasjonsnummer: Type.String(), navn: orNull(Type.String()) }, closed)),
  },
  closed,
)
export const Tilganger = listed({
  tilganger: Type.Array(
    Type.Object({ ...Tilgang.properties, rolle: orNull(Type.String()), kanGodkjennes: Type.Boolean() }, closed),
  ),
})
const person = { identifikator: Type.String({ pattern: '^[0-9]{11}$' }) }
const whatever = {
  navn: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  fra: Type.Optional(Dato),
  til: Type.Optional(orNull(Dato)),
}
/** Exactly one of identifikator and integrasjon. */
export const NyTilgang = Type.Object(
  {
    identifikator: Type.Optional(person.identifikator),
    integrasjon: Type.Optional(Uuid),
    ...whatever,
    vertskommune: Type.Optional(Type.String({ pattern: '^[0-9]{9}$' })),
  },
  closed,
)
export const NyAdministrator = Type.Object({ ...person, ...whatever }, closed)

const Delegering = Type.Object(
  { erklaert: orNull(Dato), innvilget: orNull(Dato), delegert: orNull(Dato), opphoert: orNull(Dato) },
  closed,
)
const Skatt = Type.Object(
  {
    beregningstype: Type.Enum([...beregningstyper]),
    rettighetspakke: Type.String(),
    apier: texts,
    stadier: texts,
    foersteAar: Type.Integer(),
  },
  closed,
)
const area = {
  kode: Type.String(),
  navn: Type.String(),
  /** `ukjent`: the list of legal grounds has not been found. */
  hjemmel: Type.Union([texts, Type.Literal('ukjent')]),
  skatt: orNull(Skatt),
}
export const Tjenesteomraader = listed({
  tjenesteomraader: Type.Array(
    Type.Object({ ...area, delegering: orNull(Delegering), mangler: orNull(Type.String()) }, closed),
  ),
})
/** The years that are opened, newest first, with how many fields each may hold. */
export const Hjemler = Type.Object(
  {
    dato: Dato,
    tjenesteomraader: Type.Array(
      Type.Object(
        {
          ...area,
          aar: Type.Array(
            Type.Object(
              { inntektsaar: Type.Integer(), antallBeregning: Type.Integer(), antallVisning: Type.Integer() },
              closed,
            ),
          ),
        },
        closed,
      ),
    ),
  },
  closed,
)
export const FeltParams = Type.Object(
  { tjenesteomraade: Type.String({ pattern: '^[A-Z_]{1,64}$' }), inntektsaar: Type.String({ pattern: '^[0-9]{4}$' }) },
  closed,
)
export const Feltliste = Type.Object(
  {
    tjenesteomraade: Type.String(),
    inntektsaar: Type.Integer(),
    id: Type.String(),
    felt: Type.Array(
      Type.Object({ navn: Type.String(), plass: Type.Enum(['beregning', 'visning', 'kommune']) }, closed),
    ),
  },
  closed,
)

export const Handlinger = listed({
  handlinger: Type.Array(
    Type.Object(
      {
        nr: Type.Integer(),
        tid: Tid,
        hendelse: Type.String(),
        fase: Type.String(),
        utfall: Type.String(),
        emne: orNull(Type.String()),
        /** operatoer, integrasjon or person. */
        aktoer: Type.String(),
        av: orNull(Kjentperson),
        gjelder: Type.Array(Kjentperson),
        rolle: orNull(Uuid),
        objekt: orNull(Uuid),
        tjenesteomraade: orNull(Type.String()),
      },
      closed,
    ),
  ),
  /** Ask again with this for the rows before; null: there are no more. */
  neste: orNull(Type.Integer()),
})
