// The wizard's draft as a closed schema with sizes: it takes what can be typed in the wizard, overlong or half done, and nothing
// else. contract-fit.ts makes the compiler compare it with contract-drafts.ts.
import { type Static, Type } from 'typebox'
import { PersonTypeWord, Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const Key = Type.String({ pattern: '^[A-Za-z0-9._-]{1,250}$' })
const short = (maxLength: number) => Type.String({ maxLength })
/** Longer than the look-up takes: what is too long is told beside its field, and kept meanwhile. */
const longText = short(4000)

const Utkastlinje = Type.Object({ key: Key, tekst: short(1000), beloep: short(100) }, closed)
const Utkastpost = Type.Object(
  {
    key: Key,
    id: short(200),
    beloep: short(100),
    tittel: longText,
    begrunnelse: longText,
    referanse: Type.Optional(short(200)),
    regneark: Type.Array(Utkastlinje, { maxItems: 50 }),
    ukjent: Type.Optional(Type.Boolean()),
  },
  closed,
)
const Utkastperson = Type.Object(
  {
    key: Key,
    type: PersonTypeWord,
    nummer: short(100),
    fra: Type.Union([Type.Literal('register'), Type.Literal('skrevet')]),
    relasjon: Type.Optional(short(20)),
    poster: Type.Array(Utkastpost, { maxItems: 100 }),
    utenforHusstanden: Type.Boolean(),
    hjelpGjelderBarnet: Type.Boolean(),
    overstyring: short(100),
  },
  closed,
)
const Utkastfelt = Type.Record(Type.String({ pattern: '^[A-Za-z0-9]{1,40}$' }), short(200), closed)
const Utkastdel = Type.Object({ felt: Utkastfelt, rader: Type.Array(Utkastfelt, { maxItems: 40 }) }, closed)
const Utkastpris = Type.Object(
  {
    valgt: Type.Array(Type.Enum(['langtidsopphold', 'praktiskBistand', 'barnehage', 'sfo']), { maxItems: 4 }),
    deler: Type.Object(
      {
        langtidsopphold: Type.Optional(Utkastdel),
        praktiskBistand: Type.Optional(Utkastdel),
        barnehage: Type.Optional(Utkastdel),
        sfo: Type.Optional(Utkastdel),
      },
      closed,
    ),
  },
  closed,
)
export const Utkast = Type.Object(
  {
    nesteNoekkel: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    prisdato: Type.Union([short(20), Type.Null()]),
    inntektsaar: Type.Union([Type.Integer({ minimum: 1900, maximum: 2200 }), Type.Null()]),
    aarsbegrunnelse: longText,
    vesentligEndret: Type.Boolean(),
    soeker: Utkastperson,
    partnerValg: short(20),
    partner: Type.Union([Utkastperson, Type.Null()]),
    flere: Type.Array(Utkastperson, { maxItems: 30 }),
    saksreferanse: short(500),
    begrunnelse: short(100),
    pris: Type.Optional(Utkastpris),
  },
  closed,
)
export type Utkast = Static<typeof Utkast>

const versjon = Type.Integer({ minimum: 1, maximum: 1_000_000_000 })
const receipt = { id: Uuid, versjon, lagret: Type.String({ format: 'date-time' }) }
export const NyttUtkast = Type.Object({ utkast: Utkast }, closed)
export const Utkastlagring = Type.Object({ versjon, utkast: Utkast }, closed)
export const Utkastkvittering = Type.Object(receipt, closed)
export const Utkastsvar = Type.Object({ ...receipt, utkast: Utkast }, closed)
const Utkastrad = Type.Object({ id: Uuid, lagret: receipt.lagret, saksreferanse: Type.String() }, closed)
export const Utkastliste = Type.Object({ utkast: Type.Array(Utkastrad) }, closed)
