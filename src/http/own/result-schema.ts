// The frozen record as a closed schema: what leaves /api/v1/resultater is exactly this. Amounts in whole øre.
import { type TSchema, Type } from 'typebox'
import { reasons } from '../../base/fact.ts'
import { relasjonsord } from '../../base/relation-words.ts'
import { identitetsord } from '../../facts/types.ts'
import { Oere } from './amount-schema.ts'
import { Egenandel } from './egenandel-schema.ts'
import { PrisISammeKall } from './price-facts-schema.ts'
import { ApiWord, BeregningstypeWord, PersonTypeWord, Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const orNull = <T extends TSchema>(of: T) => Type.Union([of, Type.Null()])
const maybe = <T extends TSchema>(of: T) => Type.Optional(of)
const Text = Type.String()
const Stadie = Type.Enum(['OPPGJOER', 'UTKAST', 'UKJENT'])
const Seksjon = Type.Enum(['fastland', 'svalbard', 'kildeskattPaaLoenn'])

const Regneark = Type.Array(Type.Object({ tekst: Text, beloep: Oere }, closed))
const ManualPost = Type.Object(
  {
    id: Text,
    beloep: Oere,
    tittel: maybe(Text),
    begrunnelse: maybe(Text),
    referanse: maybe(Text),
    regneark: maybe(Regneark),
  },
  closed,
)
const Person = Type.Object(
  {
    identifikator: Text,
    type: PersonTypeWord,
    skjermet: orNull(Type.Boolean()),
    stadie: Stadie,
    skatteoppgjoersdato: orNull(Text),
    registreringstidspunkt: orNull(Text),
    manuelle: Type.Array(ManualPost),
    utenforHusstanden: maybe(Type.Boolean()),
    hjelpGjelderBarnet: maybe(Type.Boolean()),
    relasjon: maybe(Type.Object({ ord: Type.Enum([...relasjonsord]), overstyring: maybe(Text) }, closed)),
  },
  closed,
)

const Source = Type.Object({ api: ApiWord, hentet: Text }, closed)
const fact = <T extends TSchema>(value: T) =>
  Type.Union([
    Type.Object({ known: Type.Literal(true), id: Text, value, source: Source }, closed),
    Type.Object({ known: Type.Literal(false), id: Text, why: Type.Enum([...reasons]), kode: maybe(Text) }, closed),
  ])
const TaxPost = Type.Object(
  {
    api: Type.Enum(['summertskattegrunnlag', 'beregnetskatt', 'avregning']),
    navn: Text,
    seksjon: Seksjon,
    beloep: Oere,
    andelSkattefritt: maybe(Oere),
    andelOverfoertFraBarn: maybe(Oere),
  },
  closed,
)
const TaxAnswer = Type.Object(
  {
    poster: Type.Array(TaxPost),
    ukjenteNavn: Type.Array(Text),
    stadie: Stadie,
    skatteoppgjoersdato: orNull(Text),
    ajourholdstidspunkt: orNull(Text),
    skatteregnskapskommune: orNull(Text),
    seksjoner: maybe(Type.Array(Seksjon)),
  },
  closed,
)
const Navn = Type.Object({ fornavn: Text, mellomnavn: orNull(Text), etternavn: Text }, closed)
const PersonFacts = Type.Object(
  {
    identifikator: Text,
    type: PersonTypeWord,
    navn: fact(Navn),
    identitet: maybe(Type.Array(Type.Enum([...identitetsord]))),
    summertskattegrunnlag: fact(TaxAnswer),
    beregnetskatt: fact(TaxAnswer),
    avregning: fact(TaxAnswer),
  },
  closed,
)

/** One line of the calculation; holds its own kind. */
const LinjeNode = Type.Cyclic(
  {
    LinjeNode: Type.Object(
      {
        id: Text,
        tekniskNavn: Text,
        navn: Text,
        type: Type.Enum(['GRUPPE', 'POST']),
        kategori: orNull(Type.Enum(['INNTEKT', 'FRADRAG'])),
        operasjon: Type.Enum(['ADDERE', 'SUBTRAHERE']),
        beloep: Oere,
        kilde: Type.Enum(['SKATTEETATEN', 'MANUELL_INPUT', 'MELLOMREGNING']),
        hjemmel: orNull(Text),
        bevis: Type.Enum(['bekreftet', 'antatt', 'tolkning', 'lokal']),
        person: maybe(Text),
        seksjon: maybe(Seksjon),
        skattefritt: maybe(Oere),
        overfoertFraBarn: maybe(Oere),
        belegg: maybe(Text),
        grense: maybe(Text),
        infotekst: maybe(Text),
        eksempeltekst: maybe(Text),
        referanse: maybe(Text),
        begrunnelse: maybe(Text),
        regneark: maybe(Regneark),
        kanEndreVisningstekst: Type.Boolean(),
        noder: Type.Array(Type.Ref('LinjeNode')),
      },
      closed,
    ),
  },
  'LinjeNode',
)

const Merknad = Type.Object(
  { kode: Text, tekst: Text, ufullstendig: Type.Boolean(), navn: maybe(Type.Array(Text)) },
  closed,
)
const VisningsPost = Type.Object(
  {
    navn: Text,
    visningstekst: Text,
    infotekst: maybe(Text),
    infotekstSkattefritt: maybe(Text),
    personer: Type.Array(
      Type.Object({ person: Text, beloep: Oere, seksjon: Seksjon, skattefritt: maybe(Oere) }, closed),
    ),
  },
  closed,
)
const Grunnlag = Type.Object(
  {
    regelversjon: Text,
    beregningsbeloep: Oere,
    grunnlagEgenandel: orNull(Oere),
    tre: LinjeNode,
    videre: Type.Array(LinjeNode),
    visning: Type.Array(
      Type.Object(
        {
          kategori: Type.Enum(['INNTEKT', 'FRADRAG', 'FORMUE', 'GJELD', 'ANNET', 'GEVINST', 'TAP']),
          poster: Type.Array(VisningsPost),
        },
        closed,
      ),
    ),
    merknader: Type.Array(Merknad),
  },
  closed,
)
const Mangel = Type.Object(
  {
    person: Text,
    persontype: PersonTypeWord,
    api: ApiWord,
    why: Type.Enum([...reasons]),
    kode: maybe(Text),
    stopper: Type.Boolean(),
    tekst: Text,
  },
  closed,
)

const Retningslinjer = Type.Object(
  {
    skatteeffektOppjustering: maybe(Type.Boolean()),
    samboerSomEktefelle: maybe(Type.Boolean()),
    formuesskatt: maybe(Type.Boolean()),
    utlandsskatt: maybe(Type.Boolean()),
    fellesRenterHalvt: maybe(Type.Boolean()),
    boutgifter: maybe(orNull(Type.Object({ beloepPerMaaned: Oere, maaneder: Type.Number() }, closed))),
  },
  closed,
)

const Aarsvalg = Type.Object(
  {
    prisdato: Text,
    foreslaatt: orNull(Type.Number()),
    hjemmel: orNull(Text),
    begrunnelse: orNull(Text),
    vesentligEndret: maybe(Type.Boolean()),
  },
  closed,
)

const Forrige = Type.Object({ id: Uuid, beregningsbeloep: orNull(Oere) }, closed)

export const Resultat = Type.Object(
  {
    id: Uuid,
    format: Type.Literal(1),
    kommune: Type.Object({ navn: Text, organisasjonsnummer: Text, kommunenummer: Text }, closed),
    fiksOrgId: Uuid,
    rolle: Type.Object({ id: Uuid, navn: Text, tjenesteomraade: Text }, closed),
    hjemmel: Type.Array(Text),
    rettighetspakke: Text,
    beregningstype: BeregningstypeWord,
    inntektsaar: Type.Integer(),
    soeketidspunkt: Type.String({ format: 'date-time' }),
    aapenTil: maybe(Type.String({ format: 'date-time', description: 'Da kan resultatet ikke åpnes lenger' })),
    stadie: Stadie,
    personer: Type.Array(Person),
    fakta: Type.Array(PersonFacts),
    grunnlag: orNull(Grunnlag),
    mangler: Type.Array(Mangel),
    merknader: Type.Array(Merknad),
    ufullstendig: Type.Boolean(),
    saksreferanse: orNull(Text),
    begrunnelse: maybe(Type.Object({ kode: Text, tekst: Text }, closed)),
    retningslinjer: maybe(Retningslinjer),
    aarsvalg: maybe(Aarsvalg),
    retningslinjerPaa: maybe(Type.String({ format: 'date', description: 'Bare når kallet ikke sendte aarsvalg' })),
    egenandel: maybe(Egenandel),
    egenandelFeil: maybe(
      Type.Object({ kode: Text, tekst: Text, felt: orNull(Text), spurt: maybe(PrisISammeKall) }, closed),
    ),
    spurtIgjen: maybe(Type.Array(Type.Object({ person: Text, api: ApiWord }, closed))),
    endretFra: maybe(Forrige),
    forrige: orNull(Forrige),
  },
  closed,
)
