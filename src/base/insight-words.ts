// What innsyn tells a citizen, as codes with their words in bokmål: page and PDF print the same. Kinds of data are groups in plain
// words; in another person's case the tax kinds are told as one, since which of them were fetched gives the service away.

/** Kinds of tax data (rules/field-kinds.ts says which field is which). */
export const taxKinds = {
  loenn: 'Lønn og annen arbeidsinntekt',
  pensjon: 'Pensjon, trygd og andre ytelser',
  naering: 'Næringsinntekt',
  kapital: 'Renter, utbytte, utleie og gevinster',
  'annen-inntekt': 'Andre inntekter',
  fradrag: 'Fradrag',
  formue: 'Formue',
  gjeld: 'Gjeld',
  sum: 'Summer fra skatteoppgjøret',
  skatt: 'Skatt og skatteoppgjør',
  'annet-skatt': 'Andre skatteopplysninger',
} as const
/** Kinds of Folkeregisteret's data. */
export const registerKinds = {
  navn: 'Navn og fødselsnummer',
  familie: 'Sivilstand og familie',
  adresse: 'Adresse, og om den er beskyttet',
  husstand: 'Navn, familie og adresse i Folkeregisteret, så langt husstanden måtte kontrolleres',
  'annet-register': 'Andre opplysninger fra Folkeregisteret',
} as const
export type TaxKind = keyof typeof taxKinds
export type RegisterKind = keyof typeof registerKinds
export const kindWords = {
  ...taxKinds,
  ...registerKinds,
  skatteopplysninger: 'Skatteopplysninger (inntekt, fradrag, formue, gjeld eller skatt)',
  /** Something was given, and the list of its names is no longer kept. */
  ukjent: 'Hvilke opplysninger vet vi ikke lenger',
} as const
export type InsightKind = keyof typeof kindWords
export const insightKinds = Object.keys(kindWords) as readonly InsightKind[]

export const areaWords = {
  'helse-og-omsorg': 'Helse og omsorg',
  'barnehage-og-sfo': 'Barnehage og SFO',
  bolig: 'Bolig',
  annet: 'En annen kommunal oppgave',
} as const
export type InsightArea = keyof typeof areaWords
export const insightAreas = Object.keys(areaWords) as readonly InsightArea[]

/** Whose case it was. ukjent: the citizen alone was asked about, and the log does not say in whose case. ingen: no case at all. */
export const caseWords = {
  egen: 'I din egen sak',
  annens: 'I en annen persons sak',
  ukjent: 'Loggen sier ikke om det var i din egen eller i en annens sak',
  ingen: 'Ikke i noen sak. Du arbeider i kommunen, og navnet ditt skulle vises til en innbygger',
} as const
export type InsightCase = keyof typeof caseWords
export const insightCases = Object.keys(caseWords) as readonly InsightCase[]

/** What came of it for the citizen alone; what came of it for others in the same question is not told. */
export const outcomeWords = {
  sett: 'Opplysningene ble gitt',
  delvis: 'Bare opplysningene som står her, ble gitt. Resten av det kommunen spurte om, fikk den ikke',
  skjermet: 'Du er skjermet. Kommunen fikk vite det, og ingen andre opplysninger',
  'ingen-opplysninger': 'Det fantes ingen opplysninger å gi. Kommunen fikk ingen',
  'kilde-nede': 'Skatteetaten eller Folkeregisteret svarte ikke. Ingen opplysninger ble gitt',
  'kilde-avslo': 'Skatteetaten eller Folkeregisteret sa nei til kommunen. Ingen opplysninger ble gitt',
  avvist: 'Avvist. Ingen opplysninger ble gitt',
  'ikke-gitt': 'Oppslaget førte ikke fram. Ingen opplysninger ble gitt',
  slettet: 'Resultatet ble slettet. Ingen opplysninger ble gitt',
  'uten-svar': 'Loggen sier ikke om opplysningene ble gitt',
} as const
export type InsightOutcome = keyof typeof outcomeWords
export const insightOutcomes = Object.keys(outcomeWords) as readonly InsightOutcome[]
export const wrongPersonWords = 'Merket «feil person»: kommunen skulle ikke ha slått deg opp, og resultatet er slettet'

/** What was done, told in the citizen's own case. */
export const deedWords = {
  beregning: 'Beregning med opplysninger fra Skatteetaten',
  lest: 'Et tidligere resultat ble åpnet på nytt',
  endret: 'Et tidligere resultat ble endret eller fikk en pris',
  merket: 'Et oppslag ble merket «feil person»',
  register: 'Oppslag i Folkeregisteret',
  soek: 'Søk i Folkeregisteret',
  videre: 'Opplysninger fra Skatteetaten til kommunens fagsystem',
  sisteaar: 'Spørsmål til Skatteetaten om hvilket år det siste skatteoppgjøret gjelder',
  gradering: 'Kontroll av adressebeskyttelse før navnet ditt ble vist til en innbygger',
} as const
export type InsightDeed = keyof typeof deedWords
export const insightDeeds = Object.keys(deedWords) as readonly InsightDeed[]

/** What stands before each part of a look-up. */
export const partWords = {
  tidspunkt: 'Når',
  kommune: 'Kommune',
  sak: 'Sammenheng',
  omraade: 'Område',
  handling: 'Hva kommunen gjorde',
  tjeneste: 'Tjeneste',
  hjemmel: 'Lov og forskrift',
  inntektsaar: 'Inntektsår',
  saksreferanse: 'Kommunens saksreferanse',
  begrunnelse: 'Begrunnelse',
  opplysninger: 'Opplysninger om deg',
  utfall: 'Utfall',
  hvem: 'Hvem',
  deler: 'Hva som skjedde',
  samlet: 'Vises samlet fordi',
} as const
export type InsightPartName = keyof typeof partWords

export const actorWords = {
  ansatt: 'En ansatt. Navnet vises ikke',
  avvist: 'En innlogget person som ikke fikk tilgang',
  navngitt: (navn: string) => `${navn} (ansatt)`,
  fagsystem: (hvem: string) => `Fagsystemet til ${hvem} (maskin)`,
  organisasjonUkjent: (organisasjonsnummer: string) => `organisasjon ${organisasjonsnummer}`,
  forAnsatt: (fagsystem: string, navn: string) => `${fagsystem}, på vegne av ${navn}`,
  ukjent: 'Loggen sier ikke hvem',
} as const
export const noneWords = 'Ingen'

/** Why several things stand as one: what they have in common is what is told here, and nothing more. */
export const togetherWords = {
  egen: 'det er samme dag, samme ansatt eller fagsystem, samme rolle, og samme saksreferanse, begrunnelse, kall eller resultat',
  ellers: 'det er samme dag, samme kommune og samme område',
  inntektsaar: (aar: number) => `inntektsår ${aar}`,
  ganger: (antall: number) => `(${antall} ganger)`,
} as const
/** What the evidence says no more. */
export const unknownWords = {
  tjeneste: (kode: string) => `Ukjent tjeneste (${kode})`,
  ingenTjeneste: 'Loggen sier ikke hvilken',
  hjemmel: 'Loggen sier ikke hvilken',
  begrunnelse: (kode: string) => `Ukjent begrunnelse (${kode})`,
} as const

/** Characters of a citizen's question to the municipality, and of the answer. */
export const longestQuestion = 2000
