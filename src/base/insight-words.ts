// What innsyn tells a citizen: its codes, and what each language says of them (insight-words-nb.ts, -nn.ts and -en.ts); page and PDF
// print the same. Kinds of data are groups in plain words; in another person's case the tax kinds are told as one, since which of
// them were fetched gives the service away.
import type { Language } from './language.ts'

/** Kinds of tax data (rules/field-kinds.ts says which field is which). */
export const taxKinds = [
  'loenn',
  'pensjon',
  'naering',
  'kapital',
  'annen-inntekt',
  'fradrag',
  'formue',
  'gjeld',
  'sum',
  'skatt',
  'annet-skatt',
] as const
/** Kinds of Folkeregisteret's data. */
const registerKinds = ['navn', 'familie', 'adresse', 'husstand', 'annet-register'] as const
export type TaxKind = (typeof taxKinds)[number]
/** skatteopplysninger: the tax kinds as one. ukjent: something was given, and the list of its names is no longer kept. */
export const insightKinds = [...taxKinds, ...registerKinds, 'skatteopplysninger', 'ukjent'] as const
export type InsightKind = (typeof insightKinds)[number]

/** What the law gives a tjenesteområde. */
export const lawAreas = ['helse-og-omsorg', 'barnehage-og-sfo', 'bolig', 'annet'] as const
/** ukjent: the row does not say, or names a tjenesteområde that is not there any more. */
export const insightAreas = [...lawAreas, 'ukjent'] as const
export type InsightArea = (typeof insightAreas)[number]

/**
 * Whose case it was. ukjent: the citizen alone was asked about, and the log does not say in whose case. ingen: no case at all; an
 * employee's own address protection was checked before the name was shown to a citizen.
 */
export const insightCases = ['egen', 'annens', 'ukjent', 'ingen'] as const
export type InsightCase = (typeof insightCases)[number]

/** What came of it for the citizen alone; what came of it for others in the same question is not told. */
export const insightOutcomes = [
  'sett',
  'delvis',
  'skjermet',
  'ingen-opplysninger',
  'kilde-nede',
  'kilde-avslo',
  'avvist',
  'ikke-gitt',
  'slettet',
  'uten-svar',
] as const
export type InsightOutcome = (typeof insightOutcomes)[number]

/** What was done, told in the citizen's own case. */
export const insightDeeds = [
  'beregning',
  'lest',
  'endret',
  'merket',
  'register',
  'soek',
  'videre',
  'sisteaar',
  'gradering',
] as const
export type InsightDeed = (typeof insightDeeds)[number]

/** The parts of what is told of a look-up. */
export const insightParts = [
  'sak',
  'omraade',
  'handling',
  'tjeneste',
  'hjemmel',
  'inntektsaar',
  'saksreferanse',
  'begrunnelse',
  'opplysninger',
  'utfall',
  'hvem',
  'deler',
  'samlet',
] as const
export type InsightPartName = (typeof insightParts)[number]

export interface InsightWords {
  readonly language: Language
  /** «12.03.2026 kl. 10:47–10:52» */
  readonly tidspunkt: (dag: string, klokke: string) => string
  /** What stands before each part of a look-up. */
  readonly deler: Readonly<Record<InsightPartName, string>>
  readonly saker: Readonly<Record<InsightCase, string>>
  readonly omraader: Readonly<Record<InsightArea, string>>
  readonly handlinger: Readonly<Record<InsightDeed, string>>
  readonly opplysninger: Readonly<Record<InsightKind, string>>
  readonly ingenOpplysninger: string
  readonly utfall: Readonly<Record<InsightOutcome, string>>
  readonly feilPerson: string
  readonly hvem: {
    readonly ansatt: string
    readonly avvist: string
    readonly navngitt: (navn: string) => string
    readonly fagsystem: (hvem: string) => string
    readonly organisasjonUkjent: (organisasjonsnummer: string) => string
    readonly forAnsatt: (fagsystem: string, navn: string) => string
    readonly ukjent: string
  }
  /** Why several things stand as one: what they have in common is what is told here, and nothing more. */
  readonly samlet: {
    readonly egen: string
    readonly ellers: string
    readonly inntektsaar: (aar: number) => string
    readonly ganger: (antall: number) => string
  }
  /** Said once beside what is told in another language than bokmål. */
  readonly norsk: string
  /** What the evidence says no more, and what no book of ours holds. */
  readonly ukjent: {
    readonly tjeneste: (kode: string) => string
    readonly ingenTjeneste: string
    readonly hjemmel: string
    readonly begrunnelse: (kode: string) => string
  }
}

/** Characters of a citizen's question to the municipality, and of the answer. */
export const longestQuestion = 2000
