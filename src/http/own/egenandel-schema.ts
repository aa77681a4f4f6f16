// The last step in the own API as closed schemas: what is asked, and the part of the frozen record that answers it.
// What is asked speaks kroner and dates as the open calculator does; the record speaks whole øre.
import { type TSchema, Type } from 'typebox'
import { emner, organer } from '../../rules/complaint.ts'
import { localIds } from '../../rules/local/choices.ts'
import { Liste, Verdi } from './adopted-schema.ts'
import { Oere, OereEllerHundredeler } from './amount-schema.ts'
import { Sats } from './calculator-schema.ts'
import { Dato, Opplysninger } from './price-facts-schema.ts'

const closed = { additionalProperties: false } as const
const maybe = <T extends TSchema>(of: T) => Type.Optional(of)
const orNull = <T extends TSchema>(of: T) => Type.Union([of, Type.Null()])
const Text = Type.String()
/** Either the facts, or the id of the earlier record whose year is settled. */
export const NyEgenandel = Type.Object(
  {
    rolleId: maybe(Type.String({ format: 'uuid' })),
    dato: maybe(Dato),
    opplysninger: maybe(Opplysninger),
    etteroppgjoerAv: maybe(Type.String({ format: 'uuid' })),
  },
  closed,
)

const Valg = Type.Object(
  {
    retningslinjer: Type.Array(
      Type.Object(
        { id: Type.Enum([...localIds]), verdi: Verdi, fra: Text, til: orNull(Text), vedtatt: Text, saksnummer: Text },
        closed,
      ),
    ),
    prisliste: orNull(Type.Object({ id: Text, fra: Text, vedtatt: Text, saksnummer: Text, innhold: Liste }, closed)),
  },
  closed,
)

const Merknad = Type.Object(
  { kode: Text, tekst: Text, ufullstendig: Type.Boolean(), navn: maybe(Type.Array(Text)) },
  closed,
)
const beloep = { eksakt: orNull(Oere), betales: orNull(Oere) }
const Dager = { fra: Text, til: Text, dager: Type.Integer() }
const Regning = Type.Object(
  { maaned: Text, ...Dager, deler: Type.Array(Type.Object({ ...Dager, eksakt: Oere }, closed)), ...beloep },
  closed,
)
const summer = { krevd: Oere, riktig: Oere, differanse: Oere }
const Oppgjoer = Type.Object(
  { aar: Type.Integer(), maaneder: Type.Array(Type.Object({ maaned: Text, ...summer }, closed)), ...summer },
  closed,
)
const Linje = Type.Object(
  {
    id: Text,
    tekst: Text,
    hjemmel: Text,
    verdi: OereEllerHundredeler,
    av: Type.Array(Text),
    tolkning: Type.Boolean(),
    enhet: maybe(Type.Enum(['doegn', 'timer', 'vekt'])),
  },
  closed,
)
const Mangel = Type.Object(
  {
    kode: Type.Enum(['valg-mangler', 'sats-ukjent', 'opplysning-mangler', 'prisliste-feil', 'annen-husstand']),
    felt: Text,
    tekst: Text,
    lenke: maybe(Text),
  },
  closed,
)
const Tekst = Type.Object(
  { tittel: Text, deler: Type.Array(Type.Object({ overskrift: Text, avsnitt: Type.Array(Text) }, closed)) },
  closed,
)
const Vedtak = Type.Object(
  {
    mottakere: Type.Array(Type.Enum(['beboer', 'verge', 'naermeste-paaroerende', 'tjenestemottaker', 'soeker'])),
    klage: Type.Object(
      {
        organ: Type.Enum([...organer]),
        uker: Type.Integer(),
        hjemmel: Text,
        lov: Text,
        paragrafer: Type.Array(Type.Object({ emne: Type.Enum([...emner]), paragraf: Text }, closed)),
      },
      closed,
    ),
    kontroller: Type.Array(Text),
    tekst: Type.Object({ nb: Tekst, nn: Tekst }, closed),
  },
  closed,
)

/** The record's `egenandel`. */
export const Egenandel = Type.Object(
  {
    dato: Text,
    opplysninger: Opplysninger,
    valg: Valg,
    tjenester: Type.Array(
      Type.Object(
        {
          tjeneste: Type.Enum(['langtidsopphold', 'praktisk-bistand', 'barnehage', 'sfo']),
          prisdato: Text,
          gjelderFra: orNull(Text),
          svar: Type.Object({ nb: Text, nn: Text }, closed),
          beloep: Type.Array(Type.Object({ id: Text, tekst: Text, ...beloep }, closed)),
          regninger: Type.Array(Regning),
          oppgjoer: orNull(Oppgjoer),
          linjer: Type.Array(Linje),
          satser: Type.Array(Sats),
          regelversjon: orNull(Text),
          mangler: Type.Array(Mangel),
          merknader: Type.Array(Merknad),
          vedtak: orNull(Vedtak),
        },
        closed,
      ),
    ),
  },
  closed,
)
