// The own API's requests and small replies as closed schemas. contract.ts has the same shapes as types for the browser;
// contract-fit.ts makes the compiler compare the two.
import { Type } from 'typebox'
import { longestCaseReference } from '../../base/case-reference.ts'
import { languages } from '../../base/language.ts'
import { apier, beregningstyper, persontyper } from '../../base/terms.ts'
import { reasons } from '../../base/fact.ts'
import { ukjenteDeler } from '../../facts/register-person.ts'
import { HeleKroner } from './amount-schema.ts'
import { PrisISammeKall } from './price-facts-schema.ts'

const closed = { additionalProperties: false } as const
const list = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Array(of)
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
export const Uuid = Type.String({ format: 'uuid' })
const Identifikator = Type.String({ pattern: '^[0-9]{11}$' })
export const PersonTypeWord = Type.Enum([...persontyper])
export const BeregningstypeWord = Type.Enum([...beregningstyper])
export const ApiWord = Type.Enum([...apier])

export const IdParams = Type.Object({ id: Uuid }, closed)
/** A machine names its role in the query of a GET; a person's role is the session's. */
export const RoleQuery = Type.Object({ rolleId: Type.Optional(Uuid) }, closed)

/** `spraak`: of the document's own words; left out, it is the municipality's (lov/kommuner.tsv, maalform), bokmål where that is nøytral. */
export const PrintQuery = Type.Object(
  { rolleId: Type.Optional(Uuid), spraak: Type.Optional(Type.Enum(['nb', 'nn'])) },
  closed,
)

const Begrunnelsesvalg = Type.Object({ kode: Type.String(), tekst: Type.String() }, closed)
/** A code of lov/begrunnelser.yaml; whether it is on the list is access/'s to say. */
const Begrunnelseskode = Type.String({ pattern: '^[a-z][a-z-]{0,62}[a-z]$' })
const Saksreferanse = Type.String({ minLength: 1, maxLength: longestCaseReference })

export const RolleValg = Type.Object(
  {
    id: Uuid,
    navn: Type.String(),
    tjenesteomraade: Type.String(),
    beregningstype: BeregningstypeWord,
    hjemmel: list(Type.String()),
    apier: list(ApiWord),
    manglerApier: list(ApiWord),
    stadier: list(Type.Union([Type.Literal('oppgjoer'), Type.Literal('utkast')])),
    kommune: Type.Object({ navn: Type.String(), kommunenummer: Type.String() }, closed),
    mangler: list(Type.Enum(['erklaert', 'innvilget', 'delegert', 'opphoert'])),
    inntektsaar: list(Type.Integer()),
    begrunnelser: list(Begrunnelsesvalg),
    overstyringer: list(Begrunnelsesvalg),
    saksmoenster: orNull(Type.String()),
    personsoek: list(Type.Union([Type.Literal('navn'), Type.Literal('adresse')])),
  },
  closed,
)
const SpraakWord = Type.Enum([...languages])
export const Meg = Type.Object(
  {
    navn: orNull(Type.String()),
    roller: list(RolleValg),
    valgtRolle: orNull(RolleValg),
    administrerer: list(Type.Object({ fiksOrgId: Uuid, navn: Type.String() }, closed)),
    bruker: Type.String(),
    spraak: orNull(SpraakWord),
    dato: Type.String({ format: 'date' }),
    csrf: Type.String(),
    utloeperInaktiv: Type.String({ format: 'date-time' }),
    utloeperAbsolutt: Type.String({ format: 'date-time' }),
  },
  closed,
)
export const VelgRolle = Type.Object({ rolleId: Uuid }, closed)
export const VelgSpraak = Type.Object({ spraak: SpraakWord }, closed)

export const Personoppslag = Type.Object(
  {
    identifikator: Identifikator,
    type: Type.Optional(PersonTypeWord),
    saksreferanse: Type.Optional(Saksreferanse),
    begrunnelse: Type.Optional(Begrunnelseskode),
  },
  closed,
)
export const SisteOppgjoer = Type.Union([
  Type.Object({ svar: Type.Literal('finnes'), aar: Type.Integer() }, closed),
  Type.Object({ svar: Type.Literal('ingen') }, closed),
  Type.Object({ svar: Type.Literal('ukjent'), hvorfor: Type.Enum([...reasons]) }, closed),
])
const FunnetPerson = Type.Object(
  {
    identifikator: Identifikator,
    navn: orNull(
      Type.Object({ fornavn: Type.String(), mellomnavn: orNull(Type.String()), etternavn: Type.String() }, closed),
    ),
    doed: Type.Boolean(),
    erstattetAv: orNull(Identifikator),
    skjermet: orNull(Type.Literal(false)),
    relasjoner: list(
      Type.Object({ identifikator: Identifikator, type: PersonTypeWord, navn: orNull(Type.String()) }, closed),
    ),
    ukjent: list(Type.Enum([...ukjenteDeler])),
  },
  closed,
)

/** Of a shielded person nothing is told but that. */
export const Personsvar = Type.Union([
  Type.Object({ identifikator: Identifikator, skjermet: Type.Literal(true) }, closed),
  FunnetPerson,
])

export const NyManuellPost = Type.Object(
  {
    id: Type.String({ maxLength: 200 }),
    beloep: HeleKroner,
    tittel: Type.Optional(Type.String({ maxLength: 2000 })),
    begrunnelse: Type.Optional(Type.String({ maxLength: 2000 })),
    referanse: Type.Optional(Type.String({ maxLength: 200 })),
    regneark: Type.Optional(
      Type.Array(
        Type.Object(
          {
            tekst: Type.String({ minLength: 1, maxLength: 200 }),
            beloep: HeleKroner,
          },
          closed,
        ),
        { minItems: 1, maxItems: 50 },
      ),
    ),
  },
  closed,
)
export const NyPerson = Type.Object(
  {
    identifikator: Identifikator,
    type: PersonTypeWord,
    manuelle: Type.Array(NyManuellPost, { maxItems: 100 }),
    utenforHusstanden: Type.Optional(Type.Boolean()),
    hjelpGjelderBarnet: Type.Optional(Type.Boolean()),
    overstyring: Type.Optional(Begrunnelseskode),
  },
  closed,
)
export const NyttAarsvalg = Type.Object(
  {
    prisdato: Type.Optional(
      Type.String({ maxLength: 10, description: 'Datoen prisen gjelder for, ÅÅÅÅ-MM-DD. Uten: i dag' }),
    ),
    begrunnelse: Type.Optional(Type.String({ maxLength: 2000 })),
    vesentligEndret: Type.Optional(Type.Boolean()),
  },
  {
    ...closed,
    description:
      'Holder inntektsåret mot året regelverket peker på for prisdatoen, og leser kommunens retningslinjer for den dagen. Et fagsystem som ikke sender det, får året det ba om med dagens retningslinjer, og en merknad i resultatet som sier det.',
  },
)
export const NyttResultat = Type.Object(
  {
    rolleId: Type.Optional(Uuid),
    inntektsaar: Type.Integer(),
    personer: Type.Array(NyPerson, { minItems: 1, maxItems: 30 }),
    saksreferanse: Type.Optional(Saksreferanse),
    begrunnelse: Type.Optional(Begrunnelseskode),
    aarsvalg: Type.Optional(NyttAarsvalg),
    egenandel: Type.Optional(PrisISammeKall),
  },
  closed,
)
export const Endring = Type.Object(
  {
    rolleId: Type.Optional(Uuid),
    personer: Type.Array(
      Type.Object({ identifikator: Identifikator, manuelle: Type.Array(NyManuellPost, { maxItems: 100 }) }, closed),
      { minItems: 1, maxItems: 30 },
    ),
  },
  closed,
)

/** `kilder` left out: every source that did not answer. */
export const NyttForsoek = Type.Object(
  {
    rolleId: Type.Optional(Uuid),
    kilder: Type.Optional(Type.Array(ApiWord, { minItems: 1, maxItems: apier.length, uniqueItems: true })),
    egenandel: Type.Optional(PrisISammeKall),
  },
  closed,
)

/** As many as one zip holds; each id once. */
export const FlerePdf = Type.Object(
  {
    rolleId: Type.Optional(Uuid),
    ider: Type.Array(Uuid, { minItems: 1, maxItems: 50, uniqueItems: true }),
    spraak: Type.Optional(Type.Enum(['nb', 'nn'])),
  },
  closed,
)

export const FeilPerson = Type.Object({ rolleId: Type.Optional(Uuid) }, closed)
/** How many records went: this one, what it was made from and what was made of them. */
export const FeilPersonSvar = Type.Object({ fjernet: Type.Integer({ minimum: 0 }) }, closed)

export const Problemsvar = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    kode: Type.String(),
    felt: Type.Optional(Type.String()),
    sats: Type.Optional(Type.String()),
    dato: Type.Optional(Type.String({ format: 'date' })),
    requestId: Type.String(),
  },
  closed,
)
