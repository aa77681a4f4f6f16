// The household's income for reduced payment in barnehage and SFO: personinntekt (skatteloven ch. 12) and taxable capital income.
// Forskrift om foreldrebetaling i barnehager (FOR-2005-12-16-1478) § 3 d; opplæringsforskrifta (FOR-2024-06-03-900) § 2-5.
import { householdSum } from '../household.ts'
import type { PostSet } from '../post-sets.ts'
import type { Grunnlag, RuleInput } from '../types.ts'

/** The worked basis in whole øre: the plain sum over the household; Svalbard and kildeskatt are sub-sums of their own. */
export const foreldrebetaling = (input: RuleInput, set: PostSet): Grunnlag =>
  householdSum(input, set, { members: input.personer, hasRule: () => true })
