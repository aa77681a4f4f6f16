// Parents with children in barnehage and SFO, residents who still support children, and the children themselves.
// The children's birth dates give their ages; a child has no tax record unless it has income of its own.
import { numbers as n } from './numbers.ts'
import {
  annenKommune,
  bankinnskudd,
  bankrenter,
  type BuiltPerson,
  draft,
  laanerenter,
  loenn,
  person,
  settled,
  settledYears,
} from './person.ts'

/** A child of the register only: `where` is the street and house, and the municipality when it is not the demo's own. */
const kid = (
  nummer: string,
  navn: string,
  fortelling: string,
  where: { gate: string; kommune?: string },
): BuiltPerson => person({ nummer, navn, fortelling, ...where })

const threeChildren = ['litenKlementin', 'raskDrops', 'nyStjerne'].map((name) => n[name as 'litenKlementin'])

const barnehage: BuiltPerson[] = [
  person(
    {
      nummer: n.hjelpsomBroedrister,
      navn: 'HJELPSOM BRØDRISTER',
      tjenester: ['foreldrebetaling'],
      fortelling: 'Forelder til tre barn i barnehagealder; lønn og litt kapitalinntekt.',
      gate: 'Lekestien 1',
      register: { sivilstand: 'gift', ektefelle: n.klokHageslange, barn: threeChildren },
    },
    settledYears(n.hjelpsomBroedrister, [2021, 2025], (aar, grow) => ({
      inntekt: { ...loenn(grow(298_400)), ...bankrenter(grow(1_120)), utbytteFraVerdipapirfond: grow(640) },
      oppjustering: { oppjustertTilleggTilUtbytteFraVerdipapirfond: grow(460) },
      fradrag: { ...laanerenter(grow(44_000)), utgifterTilPassOgStellAvHjemmevaerendeBarn: 55_000 },
      formue: {
        ...bankinnskudd(aar, grow(51_000)),
        verdiFoerVerdsettingsrabattForAndelIAksjedelIVerdipapirfond: 22_000,
      },
      rabatt: { verdsettingsrabattForAndelIAksjedelIVerdipapirfond: 4_400 },
      gjeld: { gjeldIInnenlandskeBanker: grow(1_100_000) },
    })),
  ),
  person(
    {
      nummer: n.klokHageslange,
      navn: 'KLOK HAGESLANGE',
      tjenester: ['foreldrebetaling'],
      fortelling: 'Den andre forelderen, med foreldrepenger som lønn og arbeidsavklaringspenger.',
      gate: 'Lekestien 1',
      register: { sivilstand: 'gift', ektefelle: n.hjelpsomBroedrister, barn: threeChildren },
    },
    settledYears(n.klokHageslange, [2021, 2025], (_aar, grow) => ({
      inntekt: { ...loenn(grow(121_300)), arbeidsavklaringspenger: grow(98_600) },
      fradrag: { ...laanerenter(grow(44_000)) },
      gjeld: { gjeldIInnenlandskeBanker: grow(1_100_000) },
    })),
  ),
  kid(n.litenKlementin, 'LITEN KLEMENTIN', 'Eldste barn, født i 2020.', { gate: 'Lekestien 1' }),
  kid(n.raskDrops, 'RASK DROPS', 'Mellomste barn, født i 2022.', { gate: 'Lekestien 1' }),
  kid(n.nyStjerne, 'NY STJERNE', 'Yngste barn, født i november 2024.', { gate: 'Lekestien 1' }),
]

const sharedCare: BuiltPerson[] = [
  person(
    {
      nummer: n.ensligTrekkspill,
      navn: 'ENSLIG TREKKSPILL',
      tjenester: ['foreldrebetaling'],
      fortelling: 'Aleneforelder med to barn på SFO; overgangsstønad og deltidslønn.',
      gate: 'Skolegata 2',
      register: { sivilstand: 'skilt', barn: [n.smartViskelaer, n.lystigBlyant] },
    },
    settledYears(n.ensligTrekkspill, [2021, 2025], (_aar, grow) => ({
      inntekt: { ...loenn(grow(212_600)), overgangsstoenadTilEnsligForelder: grow(86_900) },
      fradrag: { utgifterTilPassOgStellAvHjemmevaerendeBarn: 25_000 },
    })),
  ),
  person(
    {
      nummer: n.omgjengeligPermisjon,
      navn: 'OMGJENGELIG PERMISJON',
      tjenester: ['foreldrebetaling'],
      fortelling: 'Den andre forelderen, på egen adresse; det ene barnet har delt bosted.',
      gate: 'Kaiveien 8',
      register: { sivilstand: 'skilt', barn: [n.smartViskelaer, n.lystigBlyant] },
    },
    settledYears(n.omgjengeligPermisjon, [2021, 2025], (_aar, grow) => ({
      inntekt: { ...loenn(grow(521_900)), samletOverskuddPaaUtgiftsgodtgjoerelse: grow(8_300) },
      fradrag: { reisefradrag: grow(22_700), ...laanerenter(grow(39_000)) },
      gjeld: { gjeldIInnenlandskeBanker: grow(870_000) },
    })),
  ),
  person({
    nummer: n.smartViskelaer,
    navn: 'SMART VISKELÆR',
    fortelling: 'Skolebarn født i 2016, med delt bosted hos begge foreldre.',
    gate: 'Skolegata 2',
    register: { deltBosted: { adressenavn: 'Kaiveien', husnummer: '8', postnummer: '1384', kommunenummer: '3203' } },
  }),
  kid(n.lystigBlyant, 'LYSTIG BLYANT', 'Skolebarn født i 2018.', { gate: 'Skolegata 2' }),
]

const other: BuiltPerson[] = [
  person(
    {
      nummer: n.haapefullReisekoffert,
      navn: 'HÅPEFULL REISEKOFFERT',
      tjenester: ['foreldrebetaling'],
      kommune: annenKommune,
      fortelling: 'Forelder i den andre kommunen, med introduksjonsstønad og ett barn under tre år.',
      gate: 'Nordlysveien 5',
      register: { sivilstand: 'gift', ektefelle: n.takknemligKompass, barn: [n.varsomRangle] },
    },
    settledYears(
      n.haapefullReisekoffert,
      [2023, 2025],
      (_aar, grow) => ({ inntekt: { introduksjonsstoenad: grow(186_000), ...loenn(grow(42_000)) } }),
      { kommune: annenKommune },
    ),
  ),
  person(
    {
      nummer: n.takknemligKompass,
      navn: 'TAKKNEMLIG KOMPASS',
      tjenester: ['foreldrebetaling'],
      kommune: annenKommune,
      fortelling: 'Den andre forelderen i samme husholdning, med kvalifiseringsstønad og litt lønn.',
      gate: 'Nordlysveien 5',
      register: { sivilstand: 'gift', ektefelle: n.haapefullReisekoffert, barn: [n.varsomRangle] },
    },
    settledYears(
      n.takknemligKompass,
      [2023, 2025],
      (_aar, grow) => ({ inntekt: { kvalifiseringsstoenad: grow(131_000), ...loenn(grow(88_500)) } }),
      { kommune: annenKommune },
    ),
  ),
  kid(n.varsomRangle, 'VARSOM RANGLE', 'Barn født i 2023.', { gate: 'Nordlysveien 5', kommune: annenKommune }),
  person(
    {
      nummer: n.tidligKlippe,
      navn: 'TIDLIG KLIPPE',
      tjenester: ['langtidsopphold'],
      fortelling: 'Ung sykehjemsbeboer som forsørger et mindreårig barn og et barn over 18 år.',
      register: { sivilstand: 'enkeEllerEnkemann', barn: [n.spedStorspove, n.studiegladBokorm] },
    },
    settledYears(n.tidligKlippe, [2022, 2025], (_aar, grow) => ({
      inntekt: {
        samletUfoeretrygdFraFolketrygdenEksklusiveEktefelletillegg: grow(341_000),
        etterlattepensjonFraFolketrygden: grow(36_000),
      },
      fradrag: laanerenter(grow(31_000)),
      gjeld: { gjeldIInnenlandskeBanker: grow(702_000) },
    })),
  ),
  person(
    {
      nummer: n.spedStorspove,
      navn: 'SPED STORSPOVE',
      tjenester: ['langtidsopphold'],
      fortelling: 'Mindreårig barn av en beboer, med barnepensjon.',
    },
    settledYears(n.spedStorspove, [2023, 2025], (_aar, grow) => ({
      inntekt: { barnepensjonFraFolketrygden: grow(47_400) },
    })),
  ),
  person(
    {
      nummer: n.studiegladBokorm,
      navn: 'STUDIEGLAD BOKORM',
      tjenester: ['langtidsopphold'],
      fortelling: 'Barn over 18 år som en beboer forsørger; student med sommerjobb.',
    },
    settledYears(n.studiegladBokorm, [2023, 2025], (_aar, grow) => ({ inntekt: loenn(grow(58_200)) })),
  ),
  person(
    {
      nummer: n.ferskRundstykke,
      navn: 'FERSK RUNDSTYKKE',
      tjenester: ['foreldrebetaling'],
      fortelling: 'Forelder som bare har utkast for 2025; foreldrebetaling kan bruke utkastet.',
      gate: 'Lekestien 7',
      register: { barn: [n.glupskSmekke] },
    },
    settled(n.ferskRundstykke, 2024, { inntekt: loenn(402_000) }),
    draft(n.ferskRundstykke, 2025, {
      inntekt: { ...loenn(431_700), ...bankrenter(905) },
      formue: { innskudd: 31_000 },
    }),
  ),
  kid(n.glupskSmekke, 'GLUPSK SMEKKE', 'Barn født i 2021.', { gate: 'Lekestien 7' }),
]

export const families: readonly BuiltPerson[] = [...barnehage, ...sharedCare, ...other]
