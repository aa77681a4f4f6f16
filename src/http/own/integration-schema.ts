// Integrations over the own API, as closed schemas. No reply but the two that make a secret has a place for one.
import { Type } from 'typebox'
import { Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const Tidspunkt = Type.String({ format: 'date-time' })
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
const Navn = Type.String({ minLength: 2, maxLength: 100 })
const Kode = Type.String({ pattern: '^[a-z][a-z-]{0,62}[a-z]$' })
const Kontrakt = Type.Enum(['v1', 'v2'])
const Organisasjonsnummer = Type.String({ pattern: '^[0-9]{9}$' })

export const IntegrationParams = Type.Object({ fiksOrgId: Uuid, id: Uuid }, closed)

export const NyIntegrasjon = Type.Object(
  {
    navn: Navn,
    organisasjonsnummer: Organisasjonsnummer,
    begrunnelse: Kode,
    fiksKontrakt: Type.Optional(Type.Enum(['v1', 'v2'], { default: 'v1' })),
  },
  closed,
)
export const EndretIntegrasjon = Type.Object(
  { navn: Type.Optional(Navn), begrunnelse: Type.Optional(Kode), fiksKontrakt: Type.Optional(Kontrakt) },
  closed,
)
/** gammeltUtloeper: when the secret until now stops; null: when it is ended. */
export const NyttPassord = Type.Object({ gammeltUtloeper: orNull(Tidspunkt) }, closed)
export const IngenInnhold = Type.Object({}, closed)

export const Integrasjon = Type.Object(
  {
    id: Uuid,
    navn: Type.String(),
    organisasjonsnummer: Organisasjonsnummer,
    begrunnelse: orNull(Type.String()),
    fiksKontrakt: Kontrakt,
    aktiv: Type.Boolean(),
    opprettet: orNull(Tidspunkt),
    sistBrukt: orNull(Tidspunkt),
    forrigePassord: orNull(Type.Object({ utloeper: orNull(Tidspunkt) }, closed)),
    roller: Type.Array(Uuid),
  },
  closed,
)
export const Integrasjoner = Type.Object(
  {
    kommune: Type.Object({ navn: Type.String() }, closed),
    begrunnelser: Type.Array(Type.Object({ kode: Type.String(), tekst: Type.String() }, closed)),
    integrasjoner: Type.Array(Integrasjon),
  },
  closed,
)
export const IntegrasjonMedPassord = Type.Object({ integrasjon: Integrasjon, passord: Type.String() }, closed)
