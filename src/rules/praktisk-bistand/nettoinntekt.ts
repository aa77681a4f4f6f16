// The household's taxable net income before særfradrag, plus hjelpestønad and minus omsorgsstønad, corrected for gains, losses and
// grossing-up as KS Fiks does. Egenandelsforskriften (FOR-2011-12-16-1349) § 10 første, tredje og fjerde ledd.
import type { Seksjon } from '../../base/terms.ts'
import { householdSum } from '../household.ts'
import type { PostSet } from '../post-sets.ts'
import type { Grunnlag, Merknad, RuleInput, RulePerson } from '../types.ts'

/** The post that is the net income itself (§ 10 første ledd). */
export const nettoinntekt = 'alminneligInntektFoerSaerfradrag'

/** The worked basis in whole øre. A section counts only when it holds the net income that the corrections belong to. */
export function praktiskBistand(input: RuleInput, set: PostSet): Grunnlag {
  const members = input.personer.filter(isMember)
  const worked = householdSum(input, set, { members, hasRule: hasNetIncome })
  const outside = input.personer.length - members.length
  return outside === 0 ? worked : { ...worked, merknader: [...worked.merknader, notMember(outside)] }
}

/** Spouses and samboere; a child under 18 only when the help is for the child; nobody who pays for a long stay (§ 10 3. and 4. ledd). */
export const isMember = (person: Pick<RulePerson, 'type' | 'utenforHusstanden' | 'hjelpGjelderBarnet'>): boolean =>
  person.utenforHusstanden !== true && (person.type !== 'BARN' || person.hjelpGjelderBarnet === true)

const hasNetIncome = (person: RulePerson, section: Seksjon): boolean =>
  person.poster.some(({ navn, seksjon }) => navn === nettoinntekt && seksjon === section) ||
  (section === 'fastland' && hasTypedIncome(person))

/** A case worker's own amount for the net income, 0 included. */
export const hasTypedIncome = ({ manuelle }: Pick<RulePerson, 'manuelle'>): boolean =>
  manuelle.some(({ id }) => id === 'kommune.oektAlminneligInntekt')

const notMember = (count: number): Merknad => ({
  kode: 'utenfor-husstanden',
  tekst: `${count === 1 ? 'Én person er' : `${count} personer er`} ikke regnet som medlem av husstanden (§ 10 tredje og fjerde ledd).`,
  ufullstendig: false,
})
