// Folkeregister for roles: what comes in and goes out on Fiks' addresses (KS Fiks, folkeregister-person-soek v1). Requests are
// tolerant of fields we do not know; replies hold the parts by name. Inside an element the register's own fields pass unchanged.
import { type Static, Type } from 'typebox'
import { registerdeler } from '../../base/register-parts.ts'

const Uuid = Type.String({ format: 'uuid' })
const Number11 = Type.String({ pattern: '^[0-9]{11}$' })
const Part = Type.String({ minLength: 1, maxLength: 60 })
const closed = { additionalProperties: false } as const

export const PersonParams = Type.Object({ rolleId: Uuid, personidentifikator: Number11 })
/** `part` may stand many times. Without it person-basis is meant, as in Folkeregisteret. */
export const PartQuery = Type.Object({
  part: Type.Optional(Type.Union([Part, Type.Array(Part, { minItems: 1, maxItems: 60 })])),
})

/** The common fields are Fiks'; the rest of an element is the register's own, and new fields there must pass. */
const Element = Type.Object({
  aarsak: Type.Optional(Type.String()),
  ajourholdstidspunkt: Type.Optional(Type.String()),
  erGjeldende: Type.Optional(Type.Boolean()),
  gyldighetstidspunkt: Type.Optional(Type.String()),
  kilde: Type.Optional(Type.String()),
  opphoerstidspunkt: Type.Optional(Type.String()),
})
const parts = Object.fromEntries(registerdeler.map((del) => [del, Type.Optional(Type.Array(Element))]))
/** No part is required: the document holds those that were asked for, and no graded address. */
export const PersonReply = Type.Object(parts, { ...closed, required: [] })

const Year = Type.Integer({ minimum: 1800, maximum: 2200 })
/** PersonSoekDefinisjon. */
export const PersonSoek = Type.Object({
  rolleId: Uuid,
  personidentifikator: Type.Optional(Number11),
  navn: Type.Optional(Type.String({ minLength: 2, maxLength: 200 })),
  kjoenn: Type.Optional(Type.Enum(['MANN', 'KVINNE'])),
  /** YYYYMMDD as a number. */
  foedselsdato: Type.Optional(Type.Integer({ minimum: 18000101, maximum: 22001231 })),
  foedt: Type.Optional(Type.Object({ fraAar: Type.Optional(Year), tilAar: Type.Optional(Year) })),
  adressenavn: Type.Optional(Type.String({ minLength: 3, maxLength: 200 })),
  husnummer: Type.Optional(Type.String({ minLength: 1, maxLength: 10 })),
  postnummer: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })),
  kommunenummer: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })),
  fylkesnummer: Type.Optional(Type.String({ pattern: '^[0-9]{2}$' })),
  inkluderOppholdsadresse: Type.Optional(Type.Boolean()),
  soekFonetisk: Type.Optional(Type.Boolean()),
  inkluderDoede: Type.Optional(Type.Boolean()),
  inkluderHistoriskeNavnOgAdresser: Type.Optional(Type.Boolean()),
  maksTreff: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  parts: Type.Optional(Type.Array(Part, { maxItems: 60 })),
})
export type PersonSoek = Static<typeof PersonSoek>
export const SoekParams = Type.Object({ fiksOrgId: Uuid })

export const PersonSoekReply = Type.Object(
  {
    personer: Type.Array(
      Type.Object(
        {
          foedselsEllerDNummer: Number11,
          feilmelding: Type.Optional(Type.Object({ feilmelding: Type.String() }, closed)),
          folkeregisterperson: Type.Optional(PersonReply),
        },
        closed,
      ),
    ),
  },
  closed,
)

/** As many as one call may name. Ours: Fiks publishes no limit. */
const mostNames = 30
export const NavneSoek = Type.Object({
  rolleId: Uuid,
  personidentifikatorer: Type.Array(Number11, { minItems: 1, maxItems: mostNames }),
})
/** ANTATT: the shape of personnavn; Fiks names the field and no more. */
export const NavneReply = Type.Array(
  Type.Object(
    {
      personidentifikator: Number11,
      personnavn: Type.Optional(
        Type.Object(
          { fornavn: Type.String(), mellomnavn: Type.Optional(Type.String()), etternavn: Type.String() },
          closed,
        ),
      ),
    },
    closed,
  ),
)
