// The synthetic people of published examples, with the published amounts: Fiks' langtidsopphold 2023, praktisk bistand 2021
// and foreldrebetaling 2021, and Skatteetaten's Summert skattegrunnlag 2023 and 2025. Other amounts and years are our own.
import { numbers as n } from './numbers.ts'
import {
  bankinnskudd,
  bankrenter,
  type BuiltPerson,
  headOf,
  laanerenter,
  loenn,
  person,
  settled,
  settledYears,
  type Terms,
  type Years,
} from './person.ts'
import { basesOf, grunnlagOf, type YearPosts } from './posts.ts'
import { taxSection } from './tax.ts'

/** The year 2023 as published: only the sums that the example shows, and Avregning in its three published amounts. */
function asPublished(nummer: string, posts: YearPosts, fastland: Record<string, number>, terms: Terms): Years {
  const head = headOf(nummer, 2023, terms.oppgjoersdato ?? '', terms.tid)
  const netto = (posts.annet?.['bruttoformue'] as number | undefined) ?? -basesOf(posts).gjeld
  const bases = { ...basesOf(posts), bruttoformue: Math.max(0, netto), nettoformue: netto }
  const beregnetSkattFastland = taxSection(bases, { ...terms, kommune: '3203', nuller: true })
  return {
    summertskattegrunnlag: { 2023: { oppgjoer: { ...head, stadie: 'oppgjoer', grunnlag: grunnlagOf(posts, false) } } },
    beregnetskatt: { 2023: { ...head, inntektsaar: 2023, beregnetSkattFastland, anvendtTolvdelForTrinnskatt: 12 } },
    avregning: { 2023: { ...head, fastland } },
  }
}

const paafunn2023 = asPublished(
  n.upersonligPaafunn,
  {
    inntekt: {
      ...loenn(767_670),
      avkortetFordelVedElektroniskKommunikasjon: 4392,
      ...bankrenter(2163),
      utbytteFraAksje: 27_493,
    },
    oppjustering: { oppjustertTilleggTilUtbytteFraAksje: 19_795 },
    fradrag: { minstefradragIInntekt: 104_450 },
    formue: { innskudd: 108_147, verdiFoerVerdsettingsrabattForAksje: 1_284_727 },
    annet: {
      bruttoformue: 1_135_929,
      alminneligInntektFoerSaerfradrag: 717_063,
      sumInntekterIAlminneligInntektFoerFordelingsfradrag: 821_513,
    },
  },
  { restskatt: 0, avregnetForskuddstrekk: 0, beloepTilgode: 8_211_577 },
  { total: 234_591, oppgjoersdato: '2024-02-15', tid: '09:47:37.874Z' },
)

const damesykkel2023 = asPublished(
  n.oppriktigDamesykkel,
  {
    inntekt: {
      ...loenn(142_622),
      avkortetFordelVedElektroniskKommunikasjon: 3600,
      renteinntektAvSkadeforsikring: 2234,
    },
    fradrag: { minstefradragIInntekt: 67_262, betalteForsinkelsesrenter: 876 },
    annet: {
      samletGjeld: 29_188,
      alminneligInntektFoerSaerfradrag: 80_318,
      sumInntekterIAlminneligInntektFoerFordelingsfradrag: 148_456,
    },
  },
  { restskatt: 9_290_575, avregnetForskuddstrekk: 0, beloepTilgode: 0 },
  { oppgjoersdato: '2024-02-19' },
)

const langtid = [
  person(
    {
      nummer: n.upersonligPaafunn,
      navn: 'UPERSONLIG PÅFUNN',
      tjenester: ['langtidsopphold'],
      fortelling: 'Beboeren i Fiks’ publiserte eksempel for 2023: beregningsgrunnlaget er 567 127 kroner.',
      gate: 'Eksempelveien 1',
      register: { sivilstand: 'gift', ektefelle: n.oppriktigDamesykkel },
    },
    paafunn2023,
    settledYears(n.upersonligPaafunn, [2024, 2025], (_aar, grow) => ({
      inntekt: {
        ...loenn(grow(767_670)),
        avkortetFordelVedElektroniskKommunikasjon: 4392,
        ...bankrenter(grow(2163)),
        utbytteFraAksje: 30_000,
      },
      oppjustering: { oppjustertTilleggTilUtbytteFraAksje: 21_600 },
      formue: { innskudd: grow(108_147), verdiFoerVerdsettingsrabattForAksje: 1_300_000 },
      rabatt: { verdsettingsrabattForAksje: 260_000 },
    })),
  ),
  person(
    {
      nummer: n.oppriktigDamesykkel,
      navn: 'OPPRIKTIG DAMESYKKEL',
      tjenester: ['langtidsopphold'],
      fortelling: 'Ektefellen i Fiks’ publiserte eksempel for 2023, med lønn og stor restskatt.',
      gate: 'Eksempelveien 1',
      register: { sivilstand: 'gift', ektefelle: n.upersonligPaafunn },
    },
    damesykkel2023,
    settledYears(n.oppriktigDamesykkel, [2024, 2025], (_aar, grow) => ({
      inntekt: {
        ...loenn(grow(142_622)),
        avkortetFordelVedElektroniskKommunikasjon: 3600,
        renteinntektAvSkadeforsikring: 2300,
      },
      gjeld: { annenGjeld: 29_188 },
    })),
  ),
]

/** 159 052 + 39 199 − 88 840 − 39 090 − 63 621 = 6 700. */
const appelsin2021: YearPosts = {
  inntekt: { samletPensjonFraFolketrygden: 159_052 },
  oppjustering: { oppjustertTilleggTilGevinstVedRealisasjonAvAksje: 39_199 },
  oppjusteringAvTap: { oppjustertTilleggTilTapVedRealisasjonAvAksje: 39_090 },
  fradrag: { tapVedRealisasjonAvAksje: 88_840, minstefradragIInntekt: 63_621 },
}

/** 6 487 750 + 200 000 + 88 000 + 132 000 − 106 750 = 6 801 000. */
const vevstol2021: YearPosts = {
  inntekt: { ...loenn(6_487_750), gevinstVedSalgAvAndelISDF: 200_000 },
  oppjustering: {
    oppjustertTilleggTilGevinstVedSalgAvAndelISDF: 88_000,
    oppjustertTilleggTilAndelIFellesTilleggIAlminneligInntektFraSDFInnenAnnenNaering: 132_000,
  },
  fradrag: { minstefradragIInntekt: 106_750 },
}

const praktiskBistand = [
  person(
    {
      nummer: n.gladAppelsin,
      navn: 'GLAD APPELSIN',
      tjenester: ['praktiskBistand'],
      fortelling:
        'Søkeren i Fiks’ publiserte eksempel på praktisk bistand 2021: aksjetap og oppjustering, sum 93 431 med manuelle poster.',
      gate: 'Eksempelveien 2',
      register: { sivilstand: 'gift', ektefelle: n.konservativVevstol },
    },
    settled(n.gladAppelsin, 2021, appelsin2021, { oppgjoersdato: '2023-08-30', tid: '13:04:58Z' }),
    settledYears(n.gladAppelsin, [2022, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(196_000) },
    })),
  ),
  person(
    {
      nummer: n.konservativVevstol,
      navn: 'KONSERVATIV VEVSTOL',
      tjenester: ['praktiskBistand'],
      fortelling:
        'Ektefellen i samme eksempel: gevinst ved salg av andel i selskap med deltakerfastsetting, sum 6 381 000.',
      gate: 'Eksempelveien 2',
      register: { sivilstand: 'gift', ektefelle: n.gladAppelsin },
    },
    settled(n.konservativVevstol, 2021, vevstol2021, { oppgjoersdato: '2023-08-30', tid: '13:04:56Z' }),
    settledYears(n.konservativVevstol, [2022, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(310_000), ...bankrenter(grow(88_000)) },
      formue: { innskudd: grow(3_900_000) },
    })),
  ),
]

const others = [
  person(
    {
      nummer: n.vissenEksamen,
      navn: 'VISSEN EKSAMEN',
      tjenester: ['foreldrebetaling', 'praktiskBistand'],
      fortelling:
        'Fiks’ publiserte eksempel på foreldrebetaling 2021: tre inntektsposter, til sammen 1 200 142 kroner.',
    },
    settled(
      n.vissenEksamen,
      2021,
      {
        inntekt: {
          ...bankrenter(19_015),
          samletPensjonFraFolketrygden: 894_828,
          samletAvkastningAvKapitalforsikringsavtale: 286_299,
        },
        formue: bankinnskudd(2021, 1_450_000),
      },
      { oppgjoersdato: '2022-02-10', tid: '15:17:37Z' },
    ),
    settledYears(n.vissenEksamen, [2022, 2025], (aar, grow) => ({
      inntekt: { ...bankrenter(grow(20_000)), alderspensjonFraFolketrygden: grow(900_000) },
      formue: bankinnskudd(aar, 1_400_000),
    })),
  ),
  person(
    {
      nummer: n.noekternTermos,
      navn: 'NØKTERN TERMOS',
      tjenester: ['foreldrebetaling'],
      fortelling:
        'Tallene i Skatteetatens eksempel for 2023: lønn, liten næring, aksjesparekonto og innskudd med del fra barn.',
    },
    settled(
      n.noekternTermos,
      2023,
      {
        inntekt: {
          ...bankrenter(19_667),
          avkortetFordelVedElektroniskKommunikasjon: 4392,
          samletOverskuddPaaUtgiftsgodtgjoerelse: 111_948,
          ...loenn(719_038),
          samletOverskuddAvEnkeltpersonforetakInnenAnnenNaering: 51_432,
        },
        inntektUtenforSum: {
          samletPersoninntektFraEnkeltpersonforetakInnenJordbrukReindriftSkiferproduksjonOgAnnenNaering: 51_432,
        },
        fradrag: { forvaltningskostnadKnyttetTilAksjesparekonto: 829 },
        formue: {
          verdiFoerVerdsettingsrabattForAksjedelIAksjesparekonto: 2_205_524,
          formuesverdiForKontanterIAksjesparekonto: 15_790,
          innskudd: { beloep: 983_351, andelSkattefritt: 2000, andelOverfoertFraBarn: 3000 },
        },
      },
      { oppgjoersdato: '2024-02-20', tid: '08:38:37.72Z' },
    ),
  ),
  person(
    {
      nummer: n.beskjedenKaffekanne,
      navn: 'BESKJEDEN KAFFEKANNE',
      tjenester: ['foreldrebetaling'],
      fortelling: 'Tallene i Skatteetatens eksempel for 2025: 687 264 − 117 956 = 569 308.',
    },
    settled(
      n.beskjedenKaffekanne,
      2025,
      {
        inntekt: { ...bankrenter(1331), samletOverskuddPaaUtgiftsgodtgjoerelse: 25_416, ...loenn(660_517) },
        fradrag: { ...laanerenter(25_956), minstefradragIInntekt: 92_000 },
        formue: { innskudd: 66_574 },
        gjeld: { gjeldIInnenlandskeBanker: 865_203 },
      },
      { oppgjoersdato: '2026-02-09', tid: '09:15:08.726Z' },
    ),
  ),
]

export const published: readonly BuiltPerson[] = [...langtid, ...praktiskBistand, ...others]
