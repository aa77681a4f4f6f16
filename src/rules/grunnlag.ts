// The beregningsgrunnlag of a question, by the rule of its service. Pure: facts, post set and rates in; worked basis out.
import type { Beregningstype } from '../base/terms.ts'
import type { Rates } from '../rates/rates.ts'
import { langtidsopphold } from './langtidsopphold/langtidsopphold.ts'
import { overlaps } from './overlaps.ts'
import type { PostSet } from './post-sets.ts'
import type { Grunnlag, RuleInput } from './types.ts'

type Rule = (input: RuleInput, set: PostSet, rates: Rates) => Grunnlag

const rules: Partial<Record<Beregningstype, Rule>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: langtidsopphold,
}

/** The worked basis, amounts in whole øre. Throws when input and set are not of one service and year (a mistake of ours). */
export function grunnlag(input: RuleInput, set: PostSet, rates: Rates): Grunnlag {
  if (input.beregningstype !== set.beregningstype || input.inntektsaar !== set.inntektsaar) throw new Error('The post set is of another service or year')
  const rule = rules[input.beregningstype]
  if (rule === undefined) throw new Error(`No rule for ${input.beregningstype}`)
  const worked = rule(input, set, rates)
  const double = overlaps(input, set)
  return double.length === 0 ? worked : { ...worked, merknader: [...worked.merknader, ...double] }
}
