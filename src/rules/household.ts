// A household's sum: every member's counted posts in the service's groups, sections as the law table says (the same groups, a
// sub-sum of its own, or shown without a rule, which makes the result incomplete). Used by praktisk bistand and foreldrebetaling.
import type { Seksjon } from '../base/terms.ts'
import { type LinesByGroup, groupTree, putLines } from './group-tree.ts'
import { groupLine, Ids, type Owner, totalLine } from './lines.ts'
import type { PostSet } from './post-sets.ts'
import { shown } from './shown.ts'
import type { Grunnlag, Merknad, Node, RuleInput, RulePerson } from './types.ts'

const titles: Record<Seksjon, string> = {
  fastland: 'Fastlandet',
  svalbard: 'Svalbard',
  kildeskattPaaLoenn: 'Kildeskatt på lønn',
}
const sections: readonly Seksjon[] = ['fastland', 'svalbard', 'kildeskattPaaLoenn']

/** Which sections have a rule for a person; `members` are those whose income counts. */
export interface Household {
  readonly members: readonly RulePerson[]
  readonly hasRule: (person: RulePerson, section: Seksjon) => boolean
}

/** The worked basis in whole øre: the sum over members; order of people does not matter. */
export function householdSum(input: RuleInput, set: PostSet, { members, hasRule }: Household): Grunnlag {
  const ids = new Ids()
  const owners = input.personer.map((person, index): Owner => ({ person, index, ids }))
  const counted = owners.filter(({ person }) => members.includes(person))
  const inSection = (own: Seksjon | null): LinesByGroup => {
    const lines: LinesByGroup = new Map()
    for (const owner of counted) {
      putLines(lines, owner, set, {
        post: ({ seksjon }, { operasjon }) =>
          placeOf(set, seksjon) === own && hasRule(owner.person, seksjon) ? operasjon : null,
        manual: (place) => (own === null ? place.operasjon : null),
      })
    }
    return lines
  }
  const subSums = sections
    .filter((section) => set.seksjoner[section] === 'egen')
    .flatMap((section) => subSum(section, groupTree(set, inSection(section), 'INNTEKT'), set))
  const tre = totalLine('totalSum', 'Sum', [
    totalLine('totaltInntekt', 'Totalt inntekt', [...groupTree(set, inSection(null), 'INNTEKT'), ...subSums]),
  ])
  return {
    regelversjon: set.regelversjon,
    beregningsbeloep: tre.beloep,
    grunnlagEgenandel: null,
    tre,
    videre: [],
    visning: shown(input.personer, set),
    merknader: withoutRule(members, set, hasRule),
  }
}

/** null: in the common groups; else the section whose own sub-sum the post lies in. */
const placeOf = (set: PostSet, section: Seksjon): Seksjon | null =>
  set.seksjoner[section] === 'samme' ? null : section

/** The section's groups under one line of their own. */
function subSum(section: Seksjon, noder: readonly Node[], set: PostSet): Node[] {
  const first = set.grupper[0]
  if (noder.length === 0 || first === undefined) return []
  const inner = noder.map((node) => ({ ...node, id: `${node.id}@${section}` }))
  return [groupLine({ ...first, id: section, tittel: titles[section], operasjon: 'ADDERE', bevis: 'tolkning' }, inner)]
}

function withoutRule(members: readonly RulePerson[], set: PostSet, hasRule: Household['hasRule']): Merknad[] {
  const missing = sections.filter((section) =>
    members.some(
      (person) => holds(person, section) && (set.seksjoner[section] === 'utenRegel' || !hasRule(person, section)),
    ),
  )
  return missing.map((section) => ({
    kode: 'seksjon-uten-regel',
    tekst: `Svaret har beløp for «${titles[section]}» som reglene ikke sier hvordan skal regnes. De er ikke regnet med, og bare poster som tjenesten kan se, vises. Vurder en manuell post.`,
    ufullstendig: true,
    navn: [section],
  }))
}

/** The source sent amounts in the section, also when all of them were dropped at the edge. */
const holds = ({ seksjoner, poster }: RulePerson, section: Seksjon): boolean =>
  seksjoner?.includes(section) ?? poster.some(({ seksjon, beloep }) => seksjon === section && beloep !== 0)
