// The parts of Folkeregisteret's person document, as Fiks lists them for roles and searches. A look-up names the parts it
// wants; a role holds some of them. Source: KS Fiks, folkeregister-person-soek v1 (folkeregisterperson).

export const registerdeler = [
  'adressebeskyttelse',
  'bibehold',
  'bostedsadresse',
  'brukAvSamiskSpraak',
  'deltBosted',
  'doedsfall',
  'falskIdentitet',
  'familierelasjon',
  'foedsel',
  'foedselINorge',
  'foreldreansvar',
  'forholdTilSametingetsValgmanntall',
  'identifikasjonsnummer',
  'identitetsgrunnlag',
  'innflytting',
  'kjoenn',
  'kontaktinformasjonForDoedsbo',
  'legitimasjonsdokument',
  'navn',
  'opphold',
  'oppholdPaaSvalbard',
  'oppholdsadresse',
  'postadresse',
  'postadresseIUtlandet',
  'preferertKontaktadresse',
  'sivilstand',
  'statsborgerskap',
  'status',
  'utenlandskPersonidentifikasjon',
  'utflytting',
  'utlendingsmyndighetenesIdentifikasjonsnummer',
  'vergemaalEllerFremtidsfullmakt',
] as const
export type Registerdel = (typeof registerdeler)[number]

/** Parts that tell where somebody lives or can be reached. Never given for a person with a graded address. */
export const adressedeler = [
  'bostedsadresse',
  'deltBosted',
  'oppholdsadresse',
  'postadresse',
  'postadresseIUtlandet',
  'preferertKontaktadresse',
  'kontaktinformasjonForDoedsbo',
] as const satisfies readonly Registerdel[]

/** What every role could ask for before roles held parts: a role without a list of its own still has these. */
export const registerdelerFraFoer: readonly Registerdel[] = [
  'navn',
  'identifikasjonsnummer',
  'status',
  'adressebeskyttelse',
  'sivilstand',
  'familierelasjon',
]

/** How far a role's own configuration has shut searching in Folkeregisteret: for people on our page, or for everybody. */
export type SearchShut = 'side' | 'alle'
/** Chosen in Fiks' configuration contract. What was never chosen shuts nothing: the parts decide alone. */
export const searchShut = (chosen: {
  readonly bruksomraader?: readonly string[]
  readonly kanBrukesPaaSokeside?: boolean
}): SearchShut | null => {
  if (chosen.bruksomraader !== undefined && !chosen.bruksomraader.includes('SOEK')) return 'alle'
  return chosen.kanBrukesPaaSokeside === false ? 'side' : null
}

/** The part with its own spelling; Fiks writes BOSTEDSADRESSE in a role and bostedsadresse in an address. null: no such part. */
export const findRegisterdel = (text: string): Registerdel | null =>
  registerdeler.find((del) => del.toLowerCase() === text.trim().toLowerCase()) ?? null

/** What the register gives when no part is named (dataminimering, Skatteetaten's folkeregisteret-api-dokumentasjon). */
const personBasis: readonly Registerdel[] = [
  'identifikasjonsnummer',
  'identitetsgrunnlag',
  'status',
  'doedsfall',
  'sivilstand',
  'foedsel',
  'statsborgerskap',
  'kjoenn',
  'navn',
  'preferertKontaktadresse',
  'bostedsadresse',
  'oppholdsadresse',
  'deltBosted',
  'postadresse',
  'postadresseIUtlandet',
  'adressebeskyttelse',
  'kontaktinformasjonForDoedsbo',
]
/** The register's collective words. «historikk» is not among them: no role holds a right to what was. */
const samleord: Readonly<Record<string, readonly Registerdel[]>> = {
  'person-basis': personBasis,
  'identitetsgrunnlag-utvidet': ['falskIdentitet', 'legitimasjonsdokument', 'utenlandskPersonidentifikasjon'],
  'relasjon-utvidet': ['familierelasjon', 'foreldreansvar', 'vergemaalEllerFremtidsfullmakt'],
}

/** The asked words as single parts, each once; person-basis when none is named. null when a word is unknown. */
export function partsAsked(words: readonly string[]): readonly Registerdel[] | null {
  if (words.length === 0) return personBasis
  const found = words.flatMap((word): readonly (Registerdel | null)[] => samleord[word] ?? [findRegisterdel(word)])
  return found.some((del) => del === null) ? null : [...new Set(found.filter((del) => del !== null))]
}
