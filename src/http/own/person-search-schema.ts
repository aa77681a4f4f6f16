// POST /api/v1/personsoek and …/valg: the page's search for a person whose number the case worker does not have. No number goes
// to the browser with a hit: a handle stands for it, good for this session and role for a quarter of an hour.
import { type Static, Type } from 'typebox'
import { longestCaseReference } from '../../base/case-reference.ts'

const closed = { additionalProperties: false } as const
const Why = {
  saksreferanse: Type.Optional(Type.String({ minLength: 1, maxLength: longestCaseReference })),
  begrunnelse: Type.Optional(Type.String({ pattern: '^[a-z][a-z0-9-]{0,63}$' })),
}

/** navn with foedselsdato, or adressenavn and husnummer with postnummer or kommunenummer. */
export const Personsoek = Type.Object(
  {
    navn: Type.Optional(Type.String({ minLength: 2, maxLength: 200, pattern: '\\S' })),
    foedselsdato: Type.Optional(Type.String({ format: 'date' })),
    adressenavn: Type.Optional(Type.String({ minLength: 3, maxLength: 200, pattern: '\\S' })),
    husnummer: Type.Optional(Type.String({ minLength: 1, maxLength: 10, pattern: '\\S' })),
    postnummer: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })),
    kommunenummer: Type.Optional(Type.String({ pattern: '^[0-9]{4}$' })),
    ...Why,
  },
  closed,
)
export type Personsoek = Static<typeof Personsoek>

const Haandtak = Type.String({ pattern: '^[A-Za-z0-9_-]{40,200}$' })
/** What tells the hits apart, and no more; a field that is not needed, not the role's or not known is left out. */
const SynligTreff = Type.Object(
  {
    haandtak: Haandtak,
    skjermet: Type.Literal(false),
    navn: Type.Optional(Type.String()),
    foedselsaar: Type.Optional(Type.String()),
    poststed: Type.Optional(Type.String()),
    foedselsdato: Type.Optional(Type.String()),
    adresse: Type.Optional(Type.String()),
  },
  closed,
)
const SkjermetTreff = Type.Object({ haandtak: Haandtak, skjermet: Type.Literal(true) }, closed)
export const Personsoeksvar = Type.Object({ treff: Type.Array(Type.Union([SynligTreff, SkjermetTreff])) }, closed)

export const Treffvalg = Type.Object({ haandtak: Haandtak, ...Why }, closed)
