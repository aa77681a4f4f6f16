// The fields of the wizard: their ids, how long a text may be, what an error is, and what a draft is held against.
import type { RolleValg } from '../../http/contract.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import type { DraftLine, DraftPerson, DraftPost } from './draft.ts'

/** What the draft is held against: the role's service and years, its manual posts, and today (YYYY-MM-DD). */
export interface Where {
  readonly rolle: Pick<RolleValg, 'beregningstype' | 'inntektsaar' | 'begrunnelser' | 'saksmoenster'>
  readonly definitions: readonly ManualPostDefinition[]
  readonly dato: string
}

export interface FieldError {
  /** Id of the input, so that the error summary can lead there. */
  readonly felt: string
  readonly tekst: string
}
export const longestTitle = 2000
export const longestLine = 200

/** Ids of inputs, made in one place so that errors and inputs always meet. */
export const fieldIds = {
  aar: 'inntektsaar',
  prisdato: 'prisdato',
  aarsbegrunnelse: 'aarsbegrunnelse',
  vesentligEndret: 'vesentlig-endret',
  partner: 'partner',
  relasjon: 'relasjon',
  saksreferanse: 'saksreferanse',
  grunn: 'begrunnelse',
  overstyring: (person: DraftPerson): string => `overstyring-${person.key}`,
  nummer: (person: DraftPerson): string => `nummer-${person.key}`,
  post: (post: DraftPost): string => `manuell-${post.key}`,
  beloep: (post: DraftPost): string => `beloep-${post.key}`,
  tittel: (post: DraftPost): string => `tittel-${post.key}`,
  begrunnelse: (post: DraftPost): string => `begrunnelse-${post.key}`,
  linjetekst: (line: DraftLine): string => `linje-${line.key}`,
  linjebeloep: (line: DraftLine): string => `linjebeloep-${line.key}`,
}
