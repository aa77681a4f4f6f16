// The v1 replies of Fiks «skatt og inntekt», in our own writing: names, required lists, enums and formats as the
// published contract has them. Replies are closed; a field that is not known is left out, never null.
import { type TSchema, Type } from 'typebox'
import { beregningstyper } from '../../base/terms.ts'

export const closed = { additionalProperties: false } as const
/** One of a closed list of words; the contract says `type` beside `enum`. */
export const wordOf = <const T extends string>(words: T[]) => Type.Enum(words, { type: 'string' })
export const Kroner = Type.Integer({ format: 'int64' })
export const Identifikator = Type.String({ pattern: '^[0-9]{11}$' })
export const Stadie = wordOf(['OPPGJOER', 'UTKAST', 'UKJENT'])
export const Operasjonstype = wordOf(['ADDERE', 'SUBTRAHERE'])
export const Beregningstype = wordOf([...beregningstyper])
/** Fiks' whole list; the calculations use six of them (base/terms.ts). */
export const fiksPersontyper = [
  'SOEKER',
  'BEBOER',
  'BRUKER',
  'EKTEFELLE',
  'PARTNER',
  'SAMBOER',
  'BARN',
  'SOESKEN',
  'MOR',
  'FAR',
  'MEDMOR',
  'ANNET',
] as const
export const PersonType = wordOf([...fiksPersontyper])

export const Personnavn = Type.Object(
  { etternavn: Type.String(), fornavn: Type.String(), mellomnavn: Type.Optional(Type.String()) },
  closed,
)
export const Person = Type.Object(
  {
    identifikator: Identifikator,
    navn: Type.Optional(Personnavn),
    type: PersonType,
    skjermet: Type.Boolean(),
    skatteoppgjoersdato: Type.Optional(Type.String({ format: 'date' })),
    stadie: Stadie,
    registreringstidpunkt: Type.Optional(Type.String({ format: 'date-time' })),
  },
  closed,
)
export const PersonPost = Type.Object(
  { identifikator: Identifikator, beloep: Kroner, skattefrittBeloep: Type.Optional(Kroner) },
  closed,
)
export const Visningspost = Type.Object(
  {
    tekniskNavn: Type.String(),
    visningstekst: Type.String(),
    beloep: Kroner,
    personer: Type.Array(PersonPost),
    infotekstSkattefrittBeloep: Type.Optional(Type.String()),
    infotekst: Type.Optional(Type.String()),
    skattefrittBeloep: Type.Optional(Kroner),
  },
  closed,
)
export const AndelSkattefritt = Type.Object(
  { skattefrittBeloep: Kroner, beloep: Kroner, infotekstSkattefrittBeloep: Type.Optional(Type.String()) },
  closed,
)
export const Beregningspost = Type.Object(
  {
    tekniskNavn: Type.String(),
    visningstekst: Type.String(),
    operasjon: Operasjonstype,
    beloep: Kroner,
    kilde: wordOf(['SKATTEETATEN', 'MANUELL_INPUT', 'MELLOMREGNING']),
    kanEndreVisningstekst: Type.Boolean(),
    identifikator: Identifikator,
    infotekst: Type.Optional(Type.String()),
    eksempeltekst: Type.Optional(Type.String()),
    referanse: Type.Optional(Type.String()),
    andelSkattefritt: Type.Optional(AndelSkattefritt),
  },
  closed,
)
export const Beregningsgrunnlag = Type.Object(
  {
    tekniskNavn: Type.String(),
    visningstekst: Type.String(),
    beloep: Kroner,
    operasjon: Operasjonstype,
    infotekst: Type.Optional(Type.String()),
    beregningsposter: Type.Optional(Type.Array(Beregningspost)),
  },
  closed,
)
export const Beregningsgruppe = Type.Object(
  {
    tekniskNavn: Type.String(),
    visningstekst: Type.String(),
    beloep: Kroner,
    operasjon: Operasjonstype,
    type: wordOf(['GRUNNLAG', 'POST']),
    beregningsgrunnlag: Type.Optional(Type.Array(Beregningsgrunnlag)),
    beregningsposter: Type.Optional(Type.Array(Beregningspost)),
  },
  closed,
)
export const Beregningsgrupper = Type.Object({ beloep: Kroner, beregning: Type.Array(Beregningsgruppe) }, closed)
export const Feilmelding = Type.Object({ kode: Type.String(), melding: Type.String() }, closed)

const visningsposter = <const K extends string>(kategorier: readonly K[]) =>
  Type.Array(Type.Object({ kategori: wordOf([...kategorier]), poster: Type.Array(Visningspost) }, closed))

const replyFields = <T extends TSchema, const K extends string>(type: T, kategorier: readonly K[]) => ({
  inntektsaar: Type.Integer({ format: 'int32' }),
  stadie: Stadie,
  visningsposter: visningsposter(kategorier),
  personer: Type.Array(Person),
  beregningsbeloep: Kroner,
  inntekt: Beregningsgrupper,
  soeketidspunkt: Type.String({ format: 'date-time' }),
  beregningstype: type,
  feilmeldinger: Type.Array(Feilmelding),
})

export const langtidKategorier = ['INNTEKT', 'FRADRAG', 'FORMUE', 'GJELD', 'ANNET'] as const
export const praktiskKategorier = ['INNTEKT', 'GEVINST', 'TAP'] as const
export const foreldreKategorier = ['INNTEKT'] as const
export const LangtidsoppholdReply = Type.Object(
  { ...replyFields(Type.Literal('LANGTIDSOPPHOLD_INSTITUSJON'), langtidKategorier), fradrag: Beregningsgrupper },
  closed,
)
export const PraktiskBistandReply = Type.Object(
  {
    ...replyFields(Type.Literal('PRAKTISK_BISTAND'), praktiskKategorier),
    fradrag: Type.Optional(Beregningsgrupper),
  },
  closed,
)
export const ForeldrebetalingReply = Type.Object(
  { ...replyFields(Type.Literal('BARNEHAGE_SFO'), foreldreKategorier), fradrag: Beregningsgrupper },
  closed,
)

export const FiksErrorBody = Type.Object(
  {
    timestamp: Type.Integer({ format: 'int64' }),
    status: Type.Integer({ format: 'int32' }),
    error: Type.String(),
    errorId: Type.String({ format: 'uuid' }),
    path: Type.String(),
    message: Type.String(),
    errorCode: Type.Optional(Type.String()),
    errorJson: Type.Optional(Type.String()),
  },
  closed,
)

/** The deprecated generic reply: `fradrag` is always there, and the list of categories is the old one. */
export const GenericReply = Type.Object(
  { ...replyFields(Beregningstype, langtidKategorier), fradrag: Beregningsgrupper },
  closed,
)
