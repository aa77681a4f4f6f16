// The unusual answers of Skatteetaten: draft only, no record, deleted, shielded, Svalbard, kildeskatt på lønn, and a settlement
// so new that it is not given yet.
import { addDays, type IsoDate, yearOf } from '../../src/base/dates.ts'
import { numbers as n } from './numbers.ts'
import {
  bankrenter,
  type BuiltPerson,
  draft,
  headOf,
  loenn,
  person,
  settled,
  settledOn,
  settledYears,
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
      gate: 'Skjulveien 13',
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
      gate: 'Hemmeligstien 7',
      fortelling: 'Fortrolig adresse og vanlige skattetall: svaret sier at personen er skjermet, og ikke noe annet.',
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
  newlySettled(today),
]
