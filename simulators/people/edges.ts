// The unusual answers: draft only, no record, deleted, shielded, Svalbard, kildeskatt, dead, D-number, replaced and moved people,
// tax abroad, names that overlap or are unknown, and a settlement so new that it is not given yet.
import { addDays, type IsoDate, yearOf } from '../../src/base/dates.ts'
import { numbers as n } from './numbers.ts'
import {
  annenKommune,
  bankrenter,
  type BuiltPerson,
  draft,
  headOf,
  loenn,
  person,
  settled,
  settledOn,
  settledYears,
  tjenestepensjon,
  type Years,
} from './person.ts'
import { basesOf, grunnlagOf, type YearPosts } from './posts.ts'
import { settlement, taxSection } from './tax.ts'

const pension = (beloep: number): YearPosts => ({ inntekt: { alderspensjonFraFolketrygden: beloep } })

const stages: BuiltPerson[] = [
  person(
    {
      nummer: n.utkastetKladdebok,
      navn: 'UTKASTET KLADDEBOK',
      tjenester: ['langtidsopphold', 'foreldrebetaling'],
      fortelling: 'Har bare utkast for 2025, og ingen eldre oppgjør.',
    },
    draft(n.utkastetKladdebok, 2025, { inntekt: { alderspensjonFraFolketrygden: 288_000, ...bankrenter(4_100) } }),
  ),
  person({
    nummer: n.tomPostkasse,
    navn: 'TOM POSTKASSE',
    tjenester: ['langtidsopphold', 'praktiskBistand'],
    fortelling: 'Finnes i Folkeregisteret, men har ingen skattegrunnlag i noe år.',
  }),
  person(
    {
      nummer: n.slettetTavle,
      navn: 'SLETTET TAVLE',
      tjenester: ['langtidsopphold'],
      fortelling: 'Grunnlaget for 2024 er slettet (410); 2023 finnes.',
    },
    settled(n.slettetTavle, 2023, pension(262_000)),
    {
      summertskattegrunnlag: { 2024: { oppgjoer: 'slettet' } },
      beregnetskatt: { 2024: 'slettet' },
      avregning: { 2024: 'slettet' },
    },
  ),
  person(
    {
      nummer: n.halvferdigTrapp,
      navn: 'HALVFERDIG TRAPP',
      tjenester: ['langtidsopphold'],
      fortelling: 'Har Summert skattegrunnlag, men verken beregnet skatt eller avregning for 2024.',
    },
    settled(n.halvferdigTrapp, 2023, pension(271_000)),
    { summertskattegrunnlag: settled(n.halvferdigTrapp, 2024, pension(279_000)).summertskattegrunnlag ?? {} },
  ),
]

const protectedPeople: BuiltPerson[] = [
  person(
    {
      nummer: n.skjermetGardin,
      navn: 'SKJERMET GARDIN',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      kommune: null,
      fortelling: 'Strengt fortrolig adresse: Skatteetaten svarer skjermet, uten beløp.',
      register: { adressebeskyttelse: 'strengtFortrolig' },
    },
    ...[2023, 2024, 2025].map(
      (aar): Years => ({
        summertskattegrunnlag: { [aar]: { oppgjoer: 'skjermet' } },
        beregnetskatt: { [aar]: 'skjermet' },
        avregning: { [aar]: 'skjermet' },
      }),
    ),
  ),
  person(
    {
      nummer: n.fortroligKjellerdoer,
      navn: 'FORTROLIG KJELLERDØR',
      tjenester: ['foreldrebetaling', 'praktiskBistand'],
      kommune: null,
      fortelling: 'Fortrolig adresse, men vanlige skattetall.',
      register: { adressebeskyttelse: 'fortrolig' },
    },
    settledYears(n.fortroligKjellerdoer, [2022, 2025], (_aar, grow) => ({ inntekt: loenn(grow(498_000)) })),
  ),
]

/** Svalbard: its own section in all three answers, taxed by the wage deduction scheme. Svalbard's municipality code is 2100. */
function svalbard(nummer: string, aar: number, posts: YearPosts): Years {
  const head = headOf(nummer, aar, settledOn(nummer, aar))
  const section = taxSection(basesOf(posts), { kommune: '2100' })
  return {
    summertskattegrunnlag: {
      [aar]: { oppgjoer: { ...head, stadie: 'oppgjoer', svalbardGrunnlag: grunnlagOf(posts, false) } },
    },
    beregnetskatt: { [aar]: { ...head, inntektsaar: aar, beregnetSkattSvalbard: section } },
    avregning: {
      [aar]: { ...head, svalbard: settlement(section.beregnetSkatt, section.beregnetSkatt + 1200, '2100') },
    },
  }
}

/** Kildeskatt på lønn is final: taxed at source, so there is nothing to settle and no Avregning. */
function kildeskatt(nummer: string, aar: number, beloep: number): Years {
  const head = headOf(nummer, aar, settledOn(nummer, aar))
  const posts = { inntekt: loenn(beloep) }
  const section = taxSection(basesOf(posts), { kommune: '3203' })
  const oppgjoer = { ...head, stadie: 'oppgjoer', kildeskattPaaLoennGrunnlag: grunnlagOf(posts, false) }
  return {
    summertskattegrunnlag: { [aar]: { oppgjoer } },
    beregnetskatt: { [aar]: { ...head, inntektsaar: aar, beregnetSkattKildeskattPaaLoenn: section } },
  }
}

const sections: BuiltPerson[] = [
  person(
    {
      nummer: n.arktiskKullgruve,
      navn: 'ARKTISK KULLGRUVE',
      tjenester: ['langtidsopphold', 'foreldrebetaling'],
      fortelling: 'Lønn på Svalbard: alle tall ligger i svalbarddelen av svarene.',
    },
    ...[2023, 2024, 2025].map((aar) =>
      svalbard(n.arktiskKullgruve, aar, {
        inntekt: { loennsinntektMedTrygdeavgiftspliktOmfattetAvLoennstrekkordningen: 612_000 + (aar - 2023) * 20_000 },
      }),
    ),
  ),
  person(
    {
      nummer: n.kortvarigArbeidshanske,
      navn: 'KORTVARIG ARBEIDSHANSKE',
      tjenester: ['foreldrebetaling'],
      fortelling:
        'D-nummer og kildeskatt på lønn: tallene ligger i delen for kildeskatt, og det finnes ingen avregning.',
    },
    kildeskatt(n.kortvarigArbeidshanske, 2023, 281_000),
    kildeskatt(n.kortvarigArbeidshanske, 2024, 297_000),
  ),
]

const register: BuiltPerson[] = [
  person(
    {
      nummer: n.avdoedLysestake,
      navn: 'AVDØD LYSESTAKE',
      tjenester: ['langtidsopphold'],
      fortelling: 'Døde i september 2024; har oppgjør til og med dødsåret.',
      register: { doedsdato: '2024-09-14', sivilstand: 'enkeEllerEnkemann' },
    },
    settledYears(n.avdoedLysestake, [2022, 2024], (_aar, grow) => pension(grow(254_000))),
  ),
  person(
    {
      nummer: n.midlertidigHotellrom,
      navn: 'MIDLERTIDIG HOTELLROM',
      tjenester: ['foreldrebetaling'],
      fortelling: 'D-nummer og vanlig lønn.',
    },
    settledYears(n.midlertidigHotellrom, [2023, 2025], (_aar, grow) => ({ inntekt: loenn(grow(366_000)) })),
  ),
  person(
    {
      nummer: n.nynummerertDoerskilt,
      navn: 'NYNUMMERERT DØRSKILT',
      tjenester: ['langtidsopphold', 'foreldrebetaling'],
      fortelling: 'Har byttet D-nummer mot fødselsnummer; oppslag på det gamle nummeret finner det nye.',
      register: { tidligereIdentifikator: n.gammeltDoerskilt },
    },
    settledYears(n.nynummerertDoerskilt, [2023, 2025], (_aar, grow) => ({ inntekt: loenn(grow(422_000)) })),
  ),
  person(
    {
      nummer: n.utflyttetSydhavsoey,
      navn: 'UTFLYTTET SYDHAVSØY',
      tjenester: ['langtidsopphold'],
      kommune: null,
      fortelling: 'Flyttet ut av Norge: ingen adresse, og kildeskatt på pensjon.',
    },
    settledYears(n.utflyttetSydhavsoey, [2023, 2025], (_aar, grow) => ({
      ...pension(grow(238_000)),
      annet: { grunnlagForKildeskattPaaPensjonOgUfoereytelser: grow(238_000) },
    })),
  ),
  person(
    {
      nummer: n.nordligNordlys,
      navn: 'NORDLIG NORDLYS',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      kommune: annenKommune,
      fortelling: 'Skattlegges i Alta, i tiltakssonen; gift med en i lønnet arbeid.',
      gate: 'Tindeveien 2',
      register: { sivilstand: 'gift', ektefelle: n.stoedigRadiator },
    },
    settledYears(
      n.nordligNordlys,
      [2021, 2025],
      (aar, grow) => ({
        inntekt: {
          ...(aar < 2022
            ? { samletPensjonFraFolketrygden: grow(268_000) }
            : { alderspensjonFraFolketrygden: grow(268_000) }),
          ...tjenestepensjon(grow(97_000)),
        },
      }),
      { kommune: annenKommune },
    ),
  ),
  person(
    {
      nummer: n.stoedigRadiator,
      navn: 'STØDIG RADIATOR',
      tjenester: ['langtidsopphold', 'praktiskBistand'],
      kommune: annenKommune,
      fortelling: 'Ektefelle i tiltakssonen med lønn.',
      gate: 'Tindeveien 2',
      register: { sivilstand: 'gift', ektefelle: n.nordligNordlys },
    },
    settledYears(n.stoedigRadiator, [2021, 2025], (_aar, grow) => ({ inntekt: loenn(grow(436_000)) }), {
      kommune: annenKommune,
    }),
  ),
]

const names: BuiltPerson[] = [
  person(
    {
      nummer: n.utlandsvantGrensebom,
      navn: 'UTLANDSVANT GRENSEBOM',
      tjenester: ['langtidsopphold'],
      fortelling: 'Har betalt inntektsskatt og formuesskatt i utlandet; fradragene står i beregnet skatt.',
    },
    settledYears(
      n.utlandsvantGrensebom,
      [2023, 2025],
      (_aar, grow) => ({
        inntekt: { alderspensjonFraFolketrygden: grow(241_000), pensjonFraUtlandetSkattepliktigINorge: grow(163_000) },
        formue: { innskudd: 940_000, samletFormuesverdiForOevrigFormue: 2_350_000 },
      }),
      { betaltIUtlandet: { inntektsskatt: 21_400, formuesskatt: 4_200 } },
    ),
  ),
  person(
    {
      nummer: n.dobbelPensjonsbrev,
      navn: 'DOBBEL PENSJONSBREV',
      tjenester: ['langtidsopphold', 'foreldrebetaling'],
      fortelling: 'I 2022 står samme alderspensjon under både gammelt og nytt navn; den må ikke telles to ganger.',
    },
    settled(n.dobbelPensjonsbrev, 2022, {
      inntekt: { alderspensjonFraFolketrygden: 251_300 },
      inntektUtenforSum: { samletPensjonFraFolketrygden: 251_300 },
    }),
    settledYears(n.dobbelPensjonsbrev, [2023, 2025], (_aar, grow) => pension(grow(262_000))),
  ),
  person(
    {
      nummer: n.uliktPensjonsbrev,
      navn: 'ULIKT PENSJONSBREV',
      tjenester: ['langtidsopphold', 'foreldrebetaling'],
      fortelling: 'I 2022 står to ulike beløp under gammelt og nytt navn for alderspensjon; det må et menneske se på.',
    },
    settled(n.uliktPensjonsbrev, 2022, {
      inntekt: { alderspensjonFraFolketrygden: 212_700 },
      inntektUtenforSum: { samletPensjonFraFolketrygden: 238_100 },
    }),
    settledYears(n.uliktPensjonsbrev, [2023, 2025], (_aar, grow) => pension(grow(244_000))),
  ),
  person(
    {
      nummer: n.nyskapendeOrdbok,
      navn: 'NYSKAPENDE ORDBOK',
      tjenester: ['langtidsopphold', 'praktiskBistand', 'foreldrebetaling'],
      fortelling: 'Har et oppdiktet postnavn som ingen kjenner; resultatet må bli merket ufullstendig.',
    },
    settledYears(n.nyskapendeOrdbok, [2023, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(249_000), oppdiktetGevinstVedSalgAvRegnbuerIAaret: 17_000 },
    })),
  ),
  person(
    {
      nummer: n.pengeloesTrekopp,
      navn: 'PENGELØS TREKOPP',
      tjenester: ['foreldrebetaling', 'boligsosial'],
      fortelling: 'Har oppgjør, men ingen inntekt: bare et lite bankinnskudd.',
    },
    settledYears(n.pengeloesTrekopp, [2023, 2025], () => ({ formue: { innskudd: 1_240 } }), { trekk: 0 }),
  ),
  person(
    {
      nummer: n.ungdommeligStige,
      navn: 'UNGDOMMELIG STIGE',
      tjenester: ['foreldrebetaling', 'boligsosial'],
      fortelling: 'Ungdomsprogramytelse, et nytt navn hos Skatteetaten fra inntektsåret 2025.',
    },
    settled(n.ungdommeligStige, 2024, { inntekt: { ...loenn(98_000), arbeidsavklaringspenger: 61_000 } }),
    settled(n.ungdommeligStige, 2025, { inntekt: { ...loenn(71_000), ungdomsprogramytelse: 142_000 } }),
  ),
]

/** Settled the day before `today`: the settlement is shared only when three days have passed, so the draft is what there is. */
function newlySettled(today: IsoDate): BuiltPerson {
  const aar = Math.min(2025, Math.max(2021, yearOf(today) - 1))
  const posts: YearPosts = {
    inntekt: {
      ...(aar < 2022 ? { samletPensjonFraFolketrygden: 273_000 } : { alderspensjonFraFolketrygden: 273_000 }),
      ...bankrenter(3_300),
    },
  }
  const { summertskattegrunnlag, ...rest } = settled(n.nyoppgjortStempel, aar, posts, {
    oppgjoersdato: addDays(today, -1),
  })
  return person(
    {
      nummer: n.nyoppgjortStempel,
      navn: 'NYOPPGJORT STEMPEL',
      tjenester: ['langtidsopphold', 'foreldrebetaling'],
      fortelling: 'Skatteoppgjøret kom i går og deles først når det er tre dager gammelt; utkastet finnes.',
    },
    {
      ...rest,
      summertskattegrunnlag: {
        [aar]: {
          ...summertskattegrunnlag?.[aar],
          ...draft(n.nyoppgjortStempel, aar, posts).summertskattegrunnlag?.[aar],
        },
      },
    },
  )
}

/** `today`: the simulator's date, for the settlement that must be fresh. */
export const edges = (today: IsoDate): readonly BuiltPerson[] => [
  ...stages,
  ...protectedPeople,
  ...sections,
  ...register,
  ...names,
  newlySettled(today),
]
