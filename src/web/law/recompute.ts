// Works a record's sum out again with other manual posts, by the server's own rule code. In: record, posts, law. Out: the
// basis, or null when the browser cannot stand for the number; then only the server's is shown.
import type { Rates } from '../../rates/rates.ts'
import { grunnlag } from '../../rules/grunnlag.ts'
import type { PostSet } from '../../rules/post-sets.ts'
import type { Grunnlag, ManualPost, RuleInput, RulePerson } from '../../rules/types.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { fullName } from '../api/person.ts'

export interface Law {
  readonly set: PostSet
  readonly rates: Rates
}
/** Manual posts by identifikator; whoever is not in it keeps the record's own. */
export type ManualByPerson = ReadonlyMap<string, readonly ManualPost[]>

/** True when the same facts give the very sums of the record; a browser with older law than the server says no. */
export function canRecompute(resultat: ResultatSvar, law: Law): boolean {
  const again = recompute(resultat, new Map(), law)
  if (again === null || resultat.grunnlag === null) return false
  const { beregningsbeloep, grunnlagEgenandel } = resultat.grunnlag
  return again.beregningsbeloep === beregningsbeloep && again.grunnlagEgenandel === grunnlagEgenandel
}

/** null: a fact that counts is missing, so there is no sum to work out. */
export function recompute(resultat: ResultatSvar, manual: ManualByPerson, { set, rates }: Law): Grunnlag | null {
  if (resultat.mangler.some((mangel) => mangel.stopper)) return null
  return grunnlag(toRuleInput(resultat, manual), set, rates)
}

function toRuleInput(resultat: ResultatSvar, manual: ManualByPerson): RuleInput {
  return {
    beregningstype: resultat.beregningstype,
    inntektsaar: resultat.inntektsaar,
    personer: resultat.personer.map(({ identifikator, type, manuelle }) =>
      toRulePerson(resultat, { identifikator, type, manuelle: manual.get(identifikator) ?? manuelle }),
    ),
  }
}

type Person = Pick<ResultatSvar['personer'][number], 'identifikator' | 'type' | 'manuelle'>

function toRulePerson({ fakta }: ResultatSvar, { identifikator, type, manuelle }: Person): RulePerson {
  const facts = fakta.find((found) => found.identifikator === identifikator)
  if (facts === undefined) throw new Error('A person of the record has no facts')
  const { navn, summertskattegrunnlag, beregnetskatt, avregning } = facts
  return {
    id: identifikator,
    type,
    navn: navn.known ? fullName(navn.value) : null,
    poster: [summertskattegrunnlag, beregnetskatt, avregning].flatMap((fact) => (fact.known ? fact.value.poster : [])),
    manuelle,
    ...(beregnetskatt.known ? { skatteregnskapskommune: beregnetskatt.value.skatteregnskapskommune } : {}),
  }
}
