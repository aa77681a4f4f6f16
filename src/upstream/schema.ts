// The raw answers about one person, as upstream/ hands them to facts/: the source's own words, nothing taken away yet.
import type { Fact } from '../base/fact.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { PersonType } from '../base/terms.ts'
import type { Avregning } from './avregning/schema.ts'
import type { BeregnetSkatt } from './beregnetskatt/schema.ts'
import type { Folkeregisterperson } from './folkeregister/schema.ts'
import type { SummertSkattegrunnlag } from './summertskattegrunnlag/schema.ts'

/** The stage that was asked for. Beregnet skatt and Avregning exist for the settlement only. */
export type AskedStage = 'oppgjoer' | 'utkast'

export interface TaxReply<T> {
  readonly stadie: AskedStage
  readonly svar: T
}

export interface Answers {
  readonly identifikator: Personidentifikator
  readonly type: PersonType
  readonly folkeregister: Fact<Folkeregisterperson>
  readonly summertskattegrunnlag: Fact<TaxReply<SummertSkattegrunnlag>>
  readonly beregnetskatt: Fact<TaxReply<BeregnetSkatt>>
  readonly avregning: Fact<TaxReply<Avregning>>
}
