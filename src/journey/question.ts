// A well-formed question and the Ask that access/ decides on. What makes it well-formed is http/question.ts's business.
import type { Actor, Ask } from '../access/types.ts'
import type { IsoDate } from '../base/dates.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Api, Beregningstype, PersonType } from '../base/terms.ts'
import type { Priceable } from '../decision/egenandel.ts'
import type { YearChoice } from '../rules/income-year.ts'
import type { ManualPost } from '../rules/types.ts'

export interface QuestionPerson {
  readonly identifikator: Personidentifikator
  readonly type: PersonType
  readonly manuelle: readonly ManualPost[]
  /** Praktisk bistand, § 10 fourth and third ledd. */
  readonly utenforHusstanden?: boolean
  readonly hjelpGjelderBarnet?: boolean
  /** Why the case worker goes on without Folkeregisteret's word, a code of lov/begrunnelser.yaml. */
  readonly overstyring?: string
}
/** Who asks and when; the same for every step of one request. */
export interface Asking {
  readonly actor: Actor
  readonly rolleId: string
  readonly requestId: string
  /** UTC instant. */
  readonly tid: string
}
export interface Question extends Asking {
  readonly handling: 'beregning' | 'beregning-pdf'
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly personer: readonly QuestionPerson[]
  readonly saksreferanse?: string
  /** A code of lov/begrunnelser.yaml; a person gives this or a case reference. */
  readonly begrunnelse?: string
  /** Which date the price is for and which year the law points at; Fiks paths do not say. */
  readonly aarsvalg?: YearChoice
  /** The day the municipality's own guidelines are read for; Fiks paths give the national sum, without them. */
  readonly retningslinjerPaa?: IsoDate
  /** What the household pays, in the same record. */
  readonly egenandel?: Priceable
  /** Fiks paths: without a sum the answer is an error, and nothing of the record leaves. */
  readonly sumOrNothing?: true
}
/** Other manual posts on the facts of an earlier record. */
export interface Change extends Asking {
  readonly id: string
  readonly personer: readonly Pick<QuestionPerson, 'identifikator' | 'manuelle'>[]
}
/** What the service costs the household, worked out of an earlier record: by facts, or as the settlement of an older one. */
export interface Pricing extends Asking {
  readonly id: string
  readonly hva: Priceable | { readonly etteroppgjoerAv: string }
}
/** Only the sources that did not answer, of an earlier record; `kilder`: of these alone. */
export interface AskAgain extends Asking {
  readonly id: string
  readonly kilder?: readonly Api[]
  /** What the household pays, in the new record; without it the earlier record's own price question is asked again. */
  readonly egenandel?: Priceable
}
export interface Reading extends Asking {
  readonly id: string
  readonly handling: 'resultat' | 'resultat-pdf'
}
export interface PersonQuestion extends Asking {
  readonly identifikator: Personidentifikator
  /** Who the person is in the case that is asked for. */
  readonly type?: PersonType
  readonly saksreferanse?: string
  readonly begrunnelse?: string
}
/** This look-up was about the wrong person. */
export interface WrongPerson extends Asking {
  readonly id: string
}

export function askOf(question: Question): Ask {
  const { actor, rolleId, requestId, tid, handling, beregningstype, inntektsaar, saksreferanse, begrunnelse } = question
  return {
    actor,
    rolleId,
    handling,
    beregningstype,
    inntektsaar,
    personer: question.personer.map(({ identifikator }) => identifikator),
    typer: question.personer.map(({ type }) => type),
    requestId,
    tid,
    ...(saksreferanse === undefined ? {} : { saksreferanse }),
    ...(begrunnelse === undefined ? {} : { begrunnelse }),
  }
}
