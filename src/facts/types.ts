// A person's facts in our words, holding only what the Permit's field list names.
import type { Fact } from '../base/fact.ts'
import type { PersonType, Seksjon, Stadie } from '../base/terms.ts'
import type { TaxPost } from './tax-post.ts'

export interface Navn {
  readonly fornavn: string
  readonly mellomnavn: string | null
  readonly etternavn: string
}

/** One API's answer for one person and year, minimised. */
export interface TaxAnswer {
  readonly poster: readonly TaxPost[]
  /** Names Skatteetaten sent that have no place for this service and year; their amounts were dropped at the edge. */
  readonly ukjenteNavn: readonly string[]
  readonly stadie: Stadie
  readonly skatteoppgjoersdato: string | null
  readonly ajourholdstidspunkt: string | null
  /** Beregnet skatt only: the municipality number the tax accounts lie in. */
  readonly skatteregnskapskommune: string | null
  /** Summert skattegrunnlag only: sections that held any amount, also amounts that were dropped at the edge. */
  readonly seksjoner?: readonly Seksjon[]
}

/** What Folkeregisteret says of the number itself; `ikke-kontrollert`: it did not say. */
export const identitetsord = ['erstattet', 'doed', 'ikke-kontrollert'] as const
export type Identitetsord = (typeof identitetsord)[number]

export interface PersonFacts {
  readonly identifikator: string
  readonly type: PersonType
  readonly navn: Fact<Navn>
  /** Empty: the number is in use, and the person lives. Absent where nothing is told: a shielded person, and records made before it was asked. */
  readonly identitet?: readonly Identitetsord[]
  readonly summertskattegrunnlag: Fact<TaxAnswer>
  readonly beregnetskatt: Fact<TaxAnswer>
  readonly avregning: Fact<TaxAnswer>
}
