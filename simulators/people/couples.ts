// Two at the same address: spouse at home, at work or in business, registered partners and samboere (never married in the register).
import { numbers as n } from './numbers.ts'
import {
  alderspensjon,
  bankinnskudd,
  bankrenter,
  type Bio,
  type BuiltPerson,
  laanerenter,
  loenn,
  person,
  settledYears,
  tjenestepensjon,
  type Years,
} from './person.ts'

type Half = Bio & { readonly years: Years }

/** Both halves at one address, each naming the other. `sivilstand: 'ugift'` = samboere: one address, no tie in the register. */
function pair(gate: string, sivilstand: 'gift' | 'registrertPartner' | 'ugift', one: Half, other: Half): BuiltPerson[] {
  const half = (me: Half, you: Half): BuiltPerson =>
    person(
      { ...me, gate, register: { sivilstand, ektefelle: sivilstand === 'ugift' ? null : you.nummer, ...me.register } },
      me.years,
    )
  return [half(one, other), half(other, one)]
}

const retired = pair(
  'Skifergata 4',
  'gift',
  {
    nummer: n.rausMurstein,
    navn: 'RAUS MURSTEIN',
    tjenester: ['langtidsopphold'],
    fortelling: 'På sykehjem med ektefellen hjemme; begge har pensjon.',
    years: settledYears(n.rausMurstein, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(291_000)), ...tjenestepensjon(grow(142_300)), ...bankrenter(grow(9_100)) },
      formue: { ...bankinnskudd(aar, grow(410_000)), formuesverdiForPrimaerbolig: 640_000 },
    })),
  },
  {
    nummer: n.taalmodigSkiferhelle,
    navn: 'TÅLMODIG SKIFERHELLE',
    tjenester: ['langtidsopphold'],
    fortelling:
      'Hjemmeværende ektefelle med liten egen pensjon; gir forsørgerfradrag når tenkt etterlattepensjon er større.',
    years: settledYears(n.taalmodigSkiferhelle, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(168_900)), ...bankrenter(grow(2_040)) },
      formue: { ...bankinnskudd(aar, grow(88_000)), formuesverdiForPrimaerbolig: 640_000 },
    })),
  },
)

const working = pair(
  'Skifergata 6',
  'gift',
  {
    nummer: n.elegantParaply,
    navn: 'ELEGANT PARAPLY',
    tjenester: ['langtidsopphold', 'praktiskBistand'],
    fortelling: 'Pensjonist med yngre ektefelle i full jobb.',
    years: settledYears(n.elegantParaply, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(278_400)), samletAvtalefestetPensjon: grow(58_100) },
      fradrag: { fradragForFagforeningskontingent: 1_900 },
    })),
  },
  {
    nummer: n.flittigSkrutrekker,
    navn: 'FLITTIG SKRUTREKKER',
    tjenester: ['langtidsopphold', 'praktiskBistand'],
    fortelling: 'Ektefelle med lønn, reisefradrag og boliglån.',
    years: settledYears(n.flittigSkrutrekker, [2021, 2025], (aar, grow) => ({
      inntekt: {
        ...loenn(grow(584_700)),
        avkortetFordelVedElektroniskKommunikasjon: 4_392,
        ...bankrenter(grow(1_650)),
      },
      fradrag: { ...laanerenter(grow(71_200)), reisefradrag: grow(18_300), fradragForFagforeningskontingent: 7_700 },
      formue: { ...bankinnskudd(aar, grow(66_000)), formuesverdiForPrimaerbolig: 905_000 },
      gjeld: { gjeldIInnenlandskeBanker: grow(1_480_000) },
    })),
  },
)

const business = pair(
  'Åkerveien 11',
  'gift',
  {
    nummer: n.roligVindmoelle,
    navn: 'ROLIG VINDMØLLE',
    tjenester: ['langtidsopphold'],
    fortelling: 'Sykehjemsbeboer med ektefelle som driver gård og håndverk.',
    years: settledYears(n.roligVindmoelle, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(256_200)), ...bankrenter(grow(3_900)) },
      formue: bankinnskudd(aar, grow(152_000)),
    })),
  },
  {
    nummer: n.paagaaendeKornaaker,
    navn: 'PÅGÅENDE KORNÅKER',
    tjenester: ['langtidsopphold'],
    fortelling: 'Ektefelle med jordbruk og annen næring; næringsinntekten teller ved forsørgerfradrag.',
    years: settledYears(n.paagaaendeKornaaker, [2021, 2025], (_aar, grow) => ({
      inntekt: {
        overskuddAvEnkeltpersonforetakInnenJordbrukGartneriPelsdyrMv: grow(212_400),
        samletOverskuddAvEnkeltpersonforetakInnenAnnenNaering: grow(96_300),
      },
      inntektUtenforSum: {
        samletPersoninntektFraEnkeltpersonforetakInnenJordbrukReindriftSkiferproduksjonOgAnnenNaering: grow(301_500),
      },
      fradrag: {
        samletSaerskiltFradragForJordbrukReindriftOgSkiferproduksjon: grow(90_000),
        pensjonsinnbetaling: grow(14_000),
      },
      formue: { formuesverdiForGaardsbruk: 1_320_000 },
      gjeld: { gjeldINaering: grow(640_000) },
    })),
  },
)

const partners = pair(
  'Fjellveien 3',
  'registrertPartner',
  {
    nummer: n.mildFjelltopp,
    navn: 'MILD FJELLTOPP',
    tjenester: ['langtidsopphold'],
    fortelling: 'Registrert partner; regnes som ektefelle.',
    years: settledYears(n.mildFjelltopp, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(302_100)), ...tjenestepensjon(grow(38_700)) },
      fradrag: { fradragForVergegodtgjoerelse: 4_200 },
    })),
  },
  {
    nummer: n.blidSandkasse,
    navn: 'BLID SANDKASSE',
    tjenester: ['langtidsopphold'],
    fortelling: 'Registrert partner hjemme, med ektefelletillegg og hytte.',
    years: settledYears(n.blidSandkasse, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(204_800)), ektefelletilleggTilPensjon: 12_000 },
      formue: {
        ...bankinnskudd(aar, grow(73_000)),
        samletFormuesverdiForSelveidFritidseiendomEllerAndelIFritidsboligselskap: 210_000,
      },
    })),
  },
)

const samboere = pair(
  'Brygga 9',
  'ugift',
  {
    nummer: n.munterSaltboesse,
    navn: 'MUNTER SALTBØSSE',
    tjenester: ['langtidsopphold', 'praktiskBistand'],
    fortelling: 'Samboer på samme adresse, uten bånd i Folkeregisteret; samboer gir ikke fradrag etter § 5.',
    years: settledYears(n.munterSaltboesse, [2021, 2025], (aar, grow) => ({
      inntekt: { ...alderspensjon(aar, grow(246_700)), ...tjenestepensjon(grow(61_800)) },
    })),
  },
  {
    nummer: n.djervLyktestolpe,
    navn: 'DJERV LYKTESTOLPE',
    tjenester: ['langtidsopphold', 'praktiskBistand'],
    fortelling: 'Den andre samboeren, med pensjon og leieinntekt av hybel.',
    register: { sivilstand: 'skilt' },
    years: settledYears(n.djervLyktestolpe, [2022, 2025], (_aar, grow) => ({
      inntekt: { alderspensjonFraFolketrygden: grow(263_500), nettoinntektVedUtleieAvFastEiendomMv: grow(48_000) },
      formue: { formuesverdiForPrimaerbolig: 730_000 },
    })),
  },
)

export const couples: readonly BuiltPerson[] = [...retired, ...working, ...business, ...partners, ...samboere]
