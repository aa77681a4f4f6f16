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

/** The part with its own spelling; Fiks writes BOSTEDSADRESSE in a role and bostedsadresse in an address. null: no such part. */
export const findRegisterdel = (text: string): Registerdel | null =>
  registerdeler.find((del) => del.toLowerCase() === text.trim().toLowerCase()) ?? null
