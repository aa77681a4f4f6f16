// The beregningsgrunnlag of a question, by the rule of its service. Pure: facts, post set and rates in; worked basis out.
import type { Beregningstype } from '../base/terms.ts'
import type { Rates } from '../rates/rates.ts'
import { foreldrebetaling } from './foreldrebetaling/inntekt.ts'
import { langtidsopphold } from './langtidsopphold/langtidsopphold.ts'
import { withoutDoubles } from './overlaps.ts'
import type { PostSet } from './post-sets.ts'
import { praktiskBistand } from './praktisk-bistand/nettoinntekt.ts'
import { shown } from './shown.ts'
import type { Grunnlag, RuleInput } from './types.ts'
import { unknownContent } from './unknown-content.ts'

type Rule = (input: RuleInput, set: PostSet, rates: Rates) => Grunnlag

const rules: Readonly<Record<Beregningstype, Rule>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: langtidsopphold,
  PRAKTISK_BISTAND: praktiskBistand,
  BARNEHAGE_SFO: foreldrebetaling,
}

/** The worked basis, amounts in whole øre. Throws when input and set are not of one service and year (a mistake of ours). */
export function grunnlag(input: RuleInput, set: PostSet, rates: Rates): Grunnlag {
  if (input.beregningstype !== set.beregningstype || input.inntektsaar !== set.inntektsaar)
    throw new Error('The post set is of another service or year')
  const once = withoutDoubles(input, set)
  const worked = rules[input.beregningstype](once.input, set, rates)
  const merknader = [...worked.merknader, ...once.merknader, ...unknownContent(input.personer, set)]
  return once.merknader.length === 0
    ? { ...worked, merknader }
    : { ...worked, visning: shown(input.personer, set), merknader }
}
