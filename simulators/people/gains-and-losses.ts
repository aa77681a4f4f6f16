// Gains and losses of shares, property, funds, currency and virtual assets, with their oppjusterte tillegg, and large or negative wealth.
// The oppjustering factor is 1.72 from October 2022, so a tillegg of 2023 and later is 720 per thousand.
import { numbers as n } from './numbers.ts'
import {
  alderspensjon,
  bankrenter,
  type BuiltPerson,
  laanerenter,
  loenn,
  person,
  settled,
  settledYears,
  tjenestepensjon,
} from './person.ts'
import { perMille } from './posts.ts'

const oppjustert = (beloep: number): number => perMille(beloep, 720)

const shares: BuiltPerson[] = [
  person(
    {
      nummer: n.spentKursgraf,
      navn: 'SPENT KURSGRAF',
      tjenester: ['praktiskBistand', 'langtidsopphold'],
      fortelling: 'Pensjonist med aksjegevinst i 2023 og aksjetap i 2024, begge med oppjustert tillegg.',
    },
    settledYears(n.spentKursgraf, [2021, 2022], (aar, grow) => ({ inntekt: alderspensjon(aar, grow(281_000)) })),
    settled(n.spentKursgraf, 2023, {
      inntekt: {
        alderspensjonFraFolketrygden: 281_000,
        gevinstVedRealisasjonAvAksje: 146_500,
        utbytteFraAksje: 12_000,
      },
      oppjustering: {
        oppjustertTilleggTilGevinstVedRealisasjonAvAksje: oppjustert(146_500),
        oppjustertTilleggTilUtbytteFraAksje: oppjustert(12_000),
      },
      formue: { innskudd: 390_000, verdiFoerVerdsettingsrabattForAksje: 205_000 },
      rabatt: { verdsettingsrabattForAksje: 41_000 },
    }),
    settledYears(n.spentKursgraf, [2024, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(281_000), ...bankrenter(grow(9_300)) },
      oppjusteringAvTap: { oppjustertTilleggTilTapVedRealisasjonAvAksje: oppjustert(61_000) },
      fradrag: { tapVedRealisasjonAvAksje: 61_000 },
      formue: { innskudd: 310_000 },
    })),
  ),
  person(
    {
      nummer: n.uheldigFallskjerm,
      navn: 'UHELDIG FALLSKJERM',
      tjenester: ['praktiskBistand'],
      fortelling: 'Tap på eiendom, fond, obligasjoner og svindel; alminnelig inntekt blir negativ i 2023.',
    },
    settled(n.uheldigFallskjerm, 2023, {
      inntekt: { alderspensjonFraFolketrygden: 248_000 },
      oppjusteringAvTap: { oppjustertTilleggTilTapVedRealisasjonAvAndelIAksjedelIVerdipapirfond: oppjustert(54_000) },
      fradrag: {
        fradragsberettigetTapVedRealisasjonAvFastEiendom: 212_000,
        tapVedRealisasjonAvAndelIAksjedelIVerdipapirfond: 54_000,
        tapVedRealisasjonAvObligasjoner: 18_000,
        fradragsberettigetTapVedSvindel: 70_000,
      },
    }),
    settledYears(n.uheldigFallskjerm, [2024, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(248_000) },
      fradrag: { samletFremfoerbartUnderskuddFraTidligereAar: 60_000 },
    })),
  ),
  person(
    {
      nummer: n.heldigTomtegrense,
      navn: 'HELDIG TOMTEGRENSE',
      tjenester: ['praktiskBistand', 'langtidsopphold'],
      fortelling: 'Solgte eiendom med stor gevinst i 2023; gevinsten holdes utenfor for praktisk bistand.',
    },
    settledYears(n.heldigTomtegrense, [2022, 2022], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(266_000) },
    })),
    settled(n.heldigTomtegrense, 2023, {
      inntekt: {
        alderspensjonFraFolketrygden: 266_000,
        gevinstVedRealisasjonAvFastEiendomMv: 1_240_000,
        ...bankrenter(38_000),
      },
      formue: { innskudd: 1_910_000 },
    }),
    settledYears(n.heldigTomtegrense, [2024, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(266_000), ...bankrenter(78_000) },
      formue: { innskudd: 1_870_000 },
    })),
  ),
]

const others: BuiltPerson[] = [
  person(
    {
      nummer: n.digitalDukat,
      navn: 'DIGITAL DUKAT',
      tjenester: ['foreldrebetaling', 'praktiskBistand'],
      fortelling: 'Lønnsmottaker med gevinst og tap på virtuelle eiendeler; navnene skiftet i 2022.',
    },
    settled(n.digitalDukat, 2021, {
      inntekt: { ...loenn(478_000), gevinstVedRealisasjonAvVirtuellValuta: 31_000 },
      formue: { formuesverdiForVirtuellValuta: 88_000 },
    }),
    settledYears(n.digitalDukat, [2022, 2025], (aar, grow) => ({
      inntekt: {
        ...loenn(grow(502_000)),
        ...(aar % 2 === 0 ? {} : { gevinstOgAnnenInntektFraVirtuellEiendel: 44_500 }),
      },
      fradrag: aar % 2 === 0 ? { tapOgAnnenKostnadFraVirtuellEiendel: 37_900 } : {},
      formue: { formuesverdiForVirtuellValuta: grow(120_000) },
    })),
  ),
  person(
    {
      nummer: n.rastloesVekslepenge,
      navn: 'RASTLØS VEKSLEPENGE',
      tjenester: ['praktiskBistand'],
      fortelling: 'Valutalån: kurstap i 2023 og kursgevinst i 2024.',
    },
    settled(n.rastloesVekslepenge, 2023, {
      inntekt: loenn(512_000),
      fradrag: { tapValutalaan: 92_400, ...laanerenter(48_000) },
      gjeld: { gjeldIInnenlandskeBanker: 1_350_000 },
    }),
    settledYears(n.rastloesVekslepenge, [2024, 2025], (_aar, grow) => ({
      inntekt: { ...loenn(grow(512_000)), gevinstValutalaan: 15_800 },
      fradrag: laanerenter(51_000),
      gjeld: { gjeldIInnenlandskeBanker: 1_290_000 },
    })),
  ),
  person(
    {
      nummer: n.fornoeydPalett,
      navn: 'FORNØYD PALETT',
      tjenester: ['praktiskBistand', 'langtidsopphold'],
      fortelling: 'Uttak fra aksjesparekonto, fondskonto og verdipapirfond, både aksjedel og rentedel.',
    },
    settledYears(n.fornoeydPalett, [2023, 2025], (_aar, grow) => ({
      inntekt: {
        alderspensjonFraFolketrygden: grow(259_000),
        gevinstVedRealisasjonAvAksjesparekonto: 22_000,
        gevinstVedRealisasjonAvAndelIAksjedelIVerdipapirfond: 18_000,
        gevinstVedRealisasjonAvAndelIRentedelIVerdipapirfond: 3_100,
        gevinstVedRealisasjonAvOgUttakFraAksjedelIFondskonto: 9_000,
        gevinstVedRealisasjonAvOgUttakFraRentedelIFondskonto: 1_200,
        renteinntektAvVerdipapirfondsandel: 2_450,
      },
      oppjustering: {
        oppjustertTilleggTilGevinstVedRealisasjonAvAksjesparekonto: oppjustert(22_000),
        oppjustertTilleggTilGevinstVedRealisasjonAvAndelIAksjedelIVerdipapirfond: oppjustert(18_000),
        oppjustertTilleggTilGevinstVedRealisasjonAvOgUttakFraAksjedelIFondskonto: oppjustert(9_000),
      },
      formue: {
        verdiFoerVerdsettingsrabattForAksjedelIAksjesparekonto: 180_000,
        formuesverdiForKontanterIAksjesparekonto: 7_700,
      },
      rabatt: { verdsettingsrabattForAksjedelIAksjesparekonto: 36_000 },
    })),
  ),
  person(
    {
      nummer: n.rikPengesekk,
      navn: 'RIK PENGESEKK',
      tjenester: ['langtidsopphold'],
      fortelling: 'Svært store tall: utbytte i millionklassen og formuesskatt til både kommune og stat.',
      register: { sivilstand: 'enkeEllerEnkemann' },
    },
    settledYears(n.rikPengesekk, [2022, 2025], (_aar, grow) => ({
      inntekt: {
        alderspensjonFraFolketrygden: grow(301_000),
        ...tjenestepensjon(grow(1_148_000)),
        utbytteFraAksje: grow(12_600_000),
        ...bankrenter(grow(2_310_000)),
      },
      oppjustering: { oppjustertTilleggTilUtbytteFraAksje: oppjustert(grow(12_600_000)) },
      formue: { innskudd: grow(71_000_000), verdiFoerVerdsettingsrabattForAksje: grow(388_000_000) },
      rabatt: { verdsettingsrabattForAksje: perMille(grow(388_000_000), 200) },
    })),
  ),
  person(
    {
      nummer: n.negativSaldolinje,
      navn: 'NEGATIV SALDOLINJE',
      tjenester: ['foreldrebetaling', 'praktiskBistand'],
      fortelling: 'Kapitalinntekten er negativ: store gjeldsrenter, inkassogjeld og negativ nettoformue.',
    },
    settledYears(n.negativSaldolinje, [2023, 2025], (aar, grow) => ({
      inntekt: { ...loenn(grow(468_000)), ...bankrenter(120) },
      fradrag: {
        ...laanerenter(grow(236_000)),
        betalteForsinkelsesrenter: 8_900,
        paaloepteRenterFraInkassoselskap: 12_200,
      },
      formue: { innskudd: 3_100 },
      gjeld: { gjeldIInnenlandskeBanker: grow(4_120_000), ...(aar < 2024 ? {} : { gjeldFraInkassoselskap: 96_000 }) },
    })),
  ),
  person(
    {
      nummer: n.skattefriHengekoeye,
      navn: 'SKATTEFRI HENGEKØYE',
      tjenester: ['langtidsopphold', 'boligsosial'],
      fortelling: 'Poster der en andel er skattefri, og en som er overført fra barn.',
    },
    settledYears(n.skattefriHengekoeye, [2023, 2025], (_aar, grow) => ({
      inntekt: {
        alderspensjonFraFolketrygden: { beloep: grow(233_000), andelSkattefritt: 12_000 },
        samledeOpptjenteRenterIInnenlandskeBanker: {
          beloep: 14_000,
          andelSkattefritt: 2_000,
          andelOverfoertFraBarn: 3_000,
        },
      },
      formue: { innskudd: { beloep: grow(420_000), andelSkattefritt: 40_000 } },
    })),
  ),
]

export const gainsAndLosses: readonly BuiltPerson[] = [...shares, ...others]
