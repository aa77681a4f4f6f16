// The v2 replies and requests of Fiks «skatt og inntekt», in our own writing: one tree of nodes, and what the sources said.
// Names, required lists, enums and formats as the published contract has them. Replies are closed and have no null.
import { Type } from 'typebox'
import { Beregningstype, closed, Feilmelding, Identifikator, Kroner, Operasjonstype } from './v1-schema.ts'
import { PersonType, Person, Stadie, wordOf } from './v1-schema.ts'
import { EkstrapostBeloep, householdTypes, langtidTypes, PersonListe } from './v1-request-schema.ts'

export const Kategori = wordOf(['INNTEKT', 'FRADRAG'])
export const Beloep = Type.Object(
  { nettoBeloep: Type.Optional(Kroner), skattefrittBeloep: Type.Optional(Kroner) },
  closed,
)
/** A group or a post; a group holds its own kind. */
export const Node = Type.Cyclic(
  {
    NodeV2ApiModel: Type.Object(
      {
        id: Type.String(),
        navn: Type.String(),
        type: wordOf(['GRUPPE', 'POST']),
        kategori: Type.Optional(Kategori),
        operasjon: Operasjonstype,
        persontyper: Type.Optional(Type.Array(PersonType)),
        identifikator: Type.Optional(Identifikator),
        referanse: Type.Optional(Type.String()),
        infotekst: Type.Optional(Type.String()),
        eksempeltekst: Type.Optional(Type.String()),
        kanEndreVisningstekst: Type.Optional(Type.Boolean()),
        beloep: Beloep,
        noder: Type.Optional(Type.Array(Type.Ref('NodeV2ApiModel'))),
      },
      closed,
    ),
  },
  'NodeV2ApiModel',
)

export const KildedataBeloep = Type.Object({ beloep: Kroner }, closed)
export const KildedataPost = Type.Object(
  { id: Type.String(), beloep: KildedataBeloep, skattefrittBeloep: Type.Optional(KildedataBeloep) },
  closed,
)
/** A list that is left out: the source was not asked, or gave nothing. An empty one: it answered with no field we may see. */
export const Kildedata = Type.Object(
  {
    identifikator: Identifikator,
    summertSkattegrunnlagResponsApiModel: Type.Optional(Type.Array(KildedataPost)),
    beregnetSkattResponsApiModel: Type.Optional(Type.Array(KildedataPost)),
    avregningResponsApiModel: Type.Optional(Type.Array(KildedataPost)),
  },
  closed,
)
/** One shape for the three services, as the contract has it. */
export const BeregningReply = Type.Object(
  {
    inntektsaar: Type.Integer({ format: 'int32' }),
    stadie: Stadie,
    personer: Type.Array(Person),
    beregning: Node,
    kildedata: Type.Array(Kildedata),
    soeketidspunkt: Type.String({ format: 'date-time' }),
    feilmeldinger: Type.Array(Feilmelding),
  },
  closed,
)

export const Tilhorighet = Type.Object({ id: Type.String(), navn: Type.String(), kategori: Kategori }, closed)
export const EkstrapostVerdi = Type.Object(
  {
    id: Type.String(),
    navn: Type.String(),
    persontyper: Type.Array(PersonType),
    paakrevd: Type.Boolean(),
    kanEndreVisningstekst: Type.Boolean(),
    eksempeltekst: Type.String(),
    justeringstype: wordOf(['OKNING', 'REDUKSJON']),
    tilhorighet: Tilhorighet,
  },
  closed,
)
export const GyldigeVerdier = Type.Object(
  {
    beregningstype: Beregningstype,
    inntektsaar: Type.Integer({ format: 'int32' }),
    persontyper: Type.Array(PersonType),
    ekstraposter: Type.Array(EkstrapostVerdi),
  },
  closed,
)
/** A bare list, as the contract has it. */
export const VerdierReply = Type.Array(GyldigeVerdier)

export const EkstrapostRequest = Type.Object({
  id: Type.String({ maxLength: 200 }),
  navn: Type.Optional(Type.String({ maxLength: 2000 })),
  beloep: EkstrapostBeloep,
  referanse: Type.Optional(Type.String({ maxLength: 200 })),
})
export const LangtidsoppholdRequest = PersonListe(langtidTypes, EkstrapostRequest)
/** Praktisk bistand and foreldrebetaling. */
export const HusstandRequest = PersonListe(householdTypes, EkstrapostRequest)
