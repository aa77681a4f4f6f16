// The closed word lists of the field, written once. Sources: Fiks v1/v2 contracts, Skatteetaten's documentation.

export const beregningstyper = ['BARNEHAGE_SFO', 'PRAKTISK_BISTAND', 'LANGTIDSOPPHOLD_INSTITUSJON'] as const
export type Beregningstype = (typeof beregningstyper)[number]

export const persontyper = ['SOEKER', 'EKTEFELLE', 'PARTNER', 'SAMBOER', 'BARN', 'ANNET'] as const
export type PersonType = (typeof persontyper)[number]

/** Services whose prices a municipality adopts as a list. */
export const prislistetjenester = ['praktisk-bistand'] as const
export type Prislistetjeneste = (typeof prislistetjenester)[number]

/** UKJENT: no tax record was found for the person. */
export type Stadie = 'OPPGJOER' | 'UTKAST' | 'UKJENT'

/** The sources a look-up may reach. */
export const apier = ['summertskattegrunnlag', 'beregnetskatt', 'avregning', 'folkeregister'] as const
export type Api = (typeof apier)[number]
/** What people call them. */
export const sourceNames: Readonly<Record<Api, string>> = {
  summertskattegrunnlag: 'Summert skattegrunnlag',
  beregnetskatt: 'Beregnet skatt',
  avregning: 'Avregning',
  folkeregister: 'Folkeregisteret',
}

/** The sections of Skatteetaten's answers; posts of different sections are never merged silently. */
export type Seksjon = 'fastland' | 'svalbard' | 'kildeskattPaaLoenn'

export type Operasjon = 'ADDERE' | 'SUBTRAHERE'
