// People who live alone on a pension: folketrygd, tjenestepensjon, AFP and what the bank pays.
import { numbers as n } from './numbers.ts'
import {
  alderspensjon,
  annenKommune,
  bankinnskudd,
  bankrenter,
  type BuiltPerson,
  laanerenter,
  person,
  settledYears,
  tjenestepensjon,
} from './person.ts'

export const pensioners: readonly BuiltPerson[] = [
  person(
    {
      nummer: n.lydhoerKanelbolle,
      navn: 'LYDHØR KANELBOLLE',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      fortelling: 'Enke på sykehjem med folketrygd, tjenestepensjon og renter av sparepengene.',
      register: { sivilstand: 'enkeEllerEnkemann' },
    },
    settledYears(n.lydhoerKanelbolle, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(264_300)), ...tjenestepensjon(grow(88_450)), ...bankrenter(grow(11_820)) },
      formue: { ...bankinnskudd(aar, grow(492_600)), formuesverdiForPrimaerbolig: 812_000 },
    })),
  ),
  person(
    {
      nummer: n.standhaftigVaarloek,
      navn: 'STANDHAFTIG VÅRLØK',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      fortelling: 'Minstepensjonist uten formue; trekket dekker skatten, og egenandelen blir liten.',
    },
    settledYears(n.standhaftigVaarloek, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(221_700)), ...bankrenter(214) },
      formue: bankinnskudd(aar, 18_300),
    })),
  ),
  person(
    {
      nummer: n.trofastLanterne,
      navn: 'TROFAST LANTERNE',
      tjenester: ['langtidsopphold'],
      fortelling: 'Alderspensjon, AFP og tjenestepensjon, og fremdeles litt boliglån.',
      register: { sivilstand: 'skilt' },
    },
    settledYears(n.trofastLanterne, [2021, 2025], (aar, grow) => ({
      inntekt: {
        ...alderspensjon(aar, grow(283_900)),
        ...tjenestepensjon(grow(121_400)),
        samletAvtalefestetPensjon: grow(64_200),
        ...bankrenter(grow(4_310)),
      },
      fradrag: { ...laanerenter(grow(12_750)), fradragForGaverTilFrivilligeOrganisasjoner: 3_600 },
      formue: { ...bankinnskudd(aar, grow(176_000)), formuesverdiForPrimaerbolig: 1_040_000 },
      gjeld: { gjeldIInnenlandskeBanker: 265_000 },
    })),
  ),
  person(
    {
      nummer: n.bedagetRegnbue,
      navn: 'BEDAGET REGNBUE',
      tjenester: ['langtidsopphold'],
      fortelling: 'Eldst av alle, med store bankinnskudd og særfradrag for sykdomsutgifter.',
      register: { sivilstand: 'enkeEllerEnkemann' },
    },
    settledYears(n.bedagetRegnbue, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(243_100)), ...bankrenter(grow(61_400)) },
      saerfradrag: 16_900,
      formue: bankinnskudd(aar, grow(1_980_000)),
    })),
  ),
  person(
    {
      nummer: n.sindigToemmerstokk,
      navn: 'SINDIG TØMMERSTOKK',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      fortelling: 'Gikk fra uføretrygd til alderspensjon i 2024 og har uførepensjon fra arbeidsgiver.',
    },
    settledYears(n.sindigToemmerstokk, [2021, 2023], (_aar, grow) => ({
      inntekt: {
        samletUfoeretrygdFraFolketrygdenEksklusiveEktefelletillegg: grow(312_800),
        samletUfoereytelseFraAndreEnnFolketrygden: grow(46_200),
      },
    })),
    settledYears(n.sindigToemmerstokk, [2024, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(268_500), ...tjenestepensjon(grow(51_300)) },
    })),
  ),
  person(
    {
      nummer: n.rungendeFlaggstang,
      navn: 'RUNGENDE FLAGGSTANG',
      tjenester: ['langtidsopphold'],
      fortelling: 'Livsvarig AFP i offentlig sektor, et nytt navn hos Skatteetaten fra inntektsåret 2025.',
    },
    settledYears(n.rungendeFlaggstang, [2023, 2024], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(187_000), samletAvtalefestetPensjon: grow(92_400) },
    })),
    settledYears(n.rungendeFlaggstang, [2025, 2025], (_aar, grow) => ({
      inntekt: {
        alderspensjonFraFolketrygden: grow(187_000),
        livsvarigAvtalefestetPensjonIOffentligSektor: grow(94_100),
      },
    })),
  ),
  person(
    {
      nummer: n.varmVedkubbe,
      navn: 'VARM VEDKUBBE',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      kommune: annenKommune,
      fortelling: 'Sykehjemsbeboer i den andre kommunen, med skattenedsettelse i tiltakssonen.',
      register: { sivilstand: 'enkeEllerEnkemann' },
    },
    settledYears(
      n.varmVedkubbe,
      [2021, 2025],
      (aar, grow) => ({
        inntekt: { ...alderspensjon(aar, grow(271_600)), ...tjenestepensjon(grow(73_900)), ...bankrenter(grow(8_800)) },
        formue: bankinnskudd(aar, grow(367_000)),
      }),
      { kommune: annenKommune },
    ),
  ),
  person(
    {
      nummer: n.klarIstapp,
      navn: 'KLAR ISTAPP',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      kommune: annenKommune,
      fortelling: 'Bor hjemme i den andre kommunen og søker praktisk bistand; liten pensjon og føderåd.',
    },
    settledYears(
      n.klarIstapp,
      [2022, 2025],
      (_aar, grow) => ({ inntekt: { alderspensjonFraFolketrygden: grow(229_400), foederaad: grow(24_000) } }),
      { kommune: annenKommune },
    ),
  ),
]
