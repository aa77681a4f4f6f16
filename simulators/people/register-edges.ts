// Unusual register entries and unusual names: dead, D-number, replaced, moved abroad, tiltakssonen; tax abroad, two names for one
// pension in 2022, a name nobody knows, no income, and names that are new in 2025.
import { numbers as n } from './numbers.ts'
import { annenKommune, type BuiltPerson, loenn, person, settled, settledYears, tjenestepensjon } from './person.ts'
import type { YearPosts } from './posts.ts'

const pension = (beloep: number): YearPosts => ({ inntekt: { alderspensjonFraFolketrygden: beloep } })

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

export const registerEdges: readonly BuiltPerson[] = [...register, ...names]
