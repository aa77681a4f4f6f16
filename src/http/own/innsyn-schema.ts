// Innsyn over the own API, as closed schemas. contract-innsyn.ts has the same shapes as types; contract-fit.ts compares them.
import { Type } from 'typebox'
import { longestCaseReference } from '../../base/case-reference.ts'
import {
  insightAreas,
  insightCases,
  insightDeeds,
  insightKinds,
  insightOutcomes,
  longestQuestion,
} from '../../base/insight-words.ts'
import { languages } from '../../base/language.ts'
import { Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
const Tidspunkt = Type.String({ format: 'date-time' })
const Aar = Type.Integer({ minimum: 2000, maximum: 2100 })
const Tekst = Type.String({ minLength: 1, maxLength: longestQuestion, pattern: '\\S' })

export const NyttInnsyn = Type.Object({ kommune: Type.Optional(Uuid), aar: Type.Optional(Aar) }, closed)
export const SideQuery = Type.Object({ side: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })) }, closed)
/** `spraak`: the document's language; left out, it is the one the citizen reads the pages in. */
export const InsightPrintQuery = Type.Object({ spraak: Type.Optional(Type.Enum([...languages])) }, closed)

const Hvem = Type.Object(
  {
    type: Type.Enum(['ansatt', 'fagsystem', 'ukjent']),
    navn: orNull(Type.String()),
    organisasjon: orNull(Type.Object({ navn: orNull(Type.String()), organisasjonsnummer: Type.String() }, closed)),
  },
  closed,
)
const Kode = Type.Object({ kode: Type.String(), tekst: orNull(Type.String()) }, closed)
const Egen = Type.Object(
  {
    tjeneste: orNull(Kode),
    hjemmel: orNull(Type.Array(Type.String())),
    saksreferanse: orNull(Type.String()),
    begrunnelse: orNull(Kode),
    hvem: Hvem,
  },
  closed,
)
const Del = Type.Object(
  {
    tidspunkt: Tidspunkt,
    handling: orNull(Type.Enum([...insightDeeds])),
    inntektsaar: orNull(Type.Integer()),
    opplysninger: Type.Array(Type.Enum([...insightKinds])),
    utfall: Type.Enum([...insightOutcomes]),
    feilPerson: Type.Boolean(),
  },
  closed,
)
const Oppslag = Type.Object(
  {
    nr: Type.Integer(),
    kommune: Type.String(),
    sak: Type.Enum([...insightCases]),
    omraade: Type.Enum([...insightAreas]),
    deler: Type.Array(Del, { minItems: 1 }),
    egen: orNull(Egen),
  },
  closed,
)
const spurt = { tekst: Type.String(), stilt: Tidspunkt, svar: orNull(Type.String()), besvart: orNull(Tidspunkt) }
const Spoersmaal = Type.Object({ kommune: Type.String(), ...spurt }, closed)
export const InnsynSvar = Type.Object(
  {
    id: Uuid,
    laget: Tidspunkt,
    filter: Type.Object({ kommune: orNull(Uuid), aar: orNull(Type.Integer()) }, closed),
    kommuner: Type.Array(Type.Object({ fiksOrgId: Uuid, navn: Type.String() }, closed)),
    aar: Type.Array(Type.Integer()),
    antall: Type.Integer(),
    iAlt: Type.Integer(),
    side: Type.Integer(),
    sider: Type.Integer(),
    oppslag: Type.Array(Oppslag),
    spoersmaal: Type.Array(Spoersmaal),
  },
  closed,
)
export const NyttInnsynsspoersmaal = Type.Object(
  { oppslag: orNull(Type.Integer({ minimum: 1 })), kommune: Type.Optional(Uuid), tekst: Tekst },
  closed,
)

const Kommune = Type.Object({ navn: Type.String() }, closed)
const valg = {
  ansattnavn: Type.Boolean(),
  saksnummer: Type.String({ minLength: 1, maxLength: longestCaseReference }),
}
export const NyttInnsynsvalg = Type.Object(valg, closed)
export const Innsynsvalg = Type.Object(
  {
    kommune: Kommune,
    ansattnavn: Type.Boolean(),
    valg: Type.Array(Type.Object({ id: Uuid, ...valg, fra: Tidspunkt }, closed)),
  },
  closed,
)
export const Innsynsspoersmaalsliste = Type.Object(
  {
    kommune: Kommune,
    spoersmaal: Type.Array(Type.Object({ id: Uuid, rad: orNull(Type.Integer()), ...spurt }, closed)),
  },
  closed,
)
export const Innsynsspoersmaalssvar = Type.Object({ tekst: Tekst }, closed)
export const SpoersmaalParams = Type.Object({ fiksOrgId: Uuid, id: Uuid }, closed)
