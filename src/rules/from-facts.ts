// A person's facts and what the case worker typed → what a rule takes. Structure-typed, so that the server's frozen facts and the
// browser's copy of them go through the same door. Unknown facts give no posts; gaps.ts decides what that means for the sum.
import type { Fact } from '../base/fact.ts'
import type { Beregningstype, PersonType, Seksjon } from '../base/terms.ts'
import type { ManualPost, Retningslinjer, RuleInput, RulePerson, TaxPost } from './types.ts'

export interface KnownTax {
  readonly poster: readonly TaxPost[]
  readonly ukjenteNavn: readonly string[]
  readonly skatteregnskapskommune: string | null
  /** Sections that held any amount, also amounts that were dropped; absent where nobody noted it. */
  readonly seksjoner?: readonly Seksjon[]
}
export interface FactPerson {
  readonly identifikator: string
  readonly type: PersonType
  readonly navn: Fact<{ readonly fornavn: string; readonly mellomnavn: string | null; readonly etternavn: string }>
  readonly summertskattegrunnlag: Fact<KnownTax>
  readonly beregnetskatt: Fact<KnownTax>
  readonly avregning: Fact<KnownTax>
}
/** What the case worker adds to one person. */
export interface Typed {
  readonly identifikator: string
  readonly manuelle: readonly ManualPost[]
  /** Praktisk bistand, § 10 fourth ledd: pays for langtidsopphold, so not a member of the household. */
  readonly utenforHusstanden?: boolean
  /** Praktisk bistand, § 10 third ledd: the help is given for this child. */
  readonly hjelpGjelderBarnet?: boolean
}
/** The question a sum answers: same shape on the server and in the browser. */
export interface Sporsmaal {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly retningslinjer?: Retningslinjer
}

export function ruleInput(sporsmaal: Sporsmaal, fakta: readonly FactPerson[], typed: readonly Typed[]): RuleInput {
  const { beregningstype, inntektsaar, retningslinjer } = sporsmaal
  return {
    beregningstype,
    inntektsaar,
    personer: fakta.map((facts) =>
      rulePerson(
        facts,
        typed.find(({ identifikator }) => identifikator === facts.identifikator),
      ),
    ),
    ...(retningslinjer === undefined ? {} : { retningslinjer }),
  }
}

function rulePerson(facts: FactPerson, typed: Typed | undefined): RulePerson {
  const { beregnetskatt, summertskattegrunnlag } = facts
  const sections = summertskattegrunnlag.known ? summertskattegrunnlag.value.seksjoner : undefined
  return {
    id: facts.identifikator,
    type: facts.type,
    navn: fullName(facts),
    poster: [facts.summertskattegrunnlag, beregnetskatt, facts.avregning].flatMap((fact) =>
      fact.known ? fact.value.poster : [],
    ),
    manuelle: typed?.manuelle ?? [],
    ...(typed?.utenforHusstanden === true ? { utenforHusstanden: true } : {}),
    ...(typed?.hjelpGjelderBarnet === true ? { hjelpGjelderBarnet: true } : {}),
    ...(sections === undefined ? {} : { seksjoner: sections }),
    skatteregnskapskommune: beregnetskatt.known ? beregnetskatt.value.skatteregnskapskommune : null,
  }
}

function fullName({ navn }: FactPerson): string | null {
  if (!navn.known) return null
  const { fornavn, mellomnavn, etternavn } = navn.value
  return [fornavn, mellomnavn, etternavn].filter((part) => part !== null && part !== '').join(' ')
}
