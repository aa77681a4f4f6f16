// The beregningsgrunnlag for long stay in an institution: the year's running income less tax, debt interest and § 5 deductions.
// Egenandelsforskriften (FOR-2011-12-16-1349) § 3 fjerde ledd and § 5. Only the resident's own posts are income.
import type { Rates } from '../../rates/rates.ts'
import { type LinesByGroup, groupTree, putLines } from '../group-tree.ts'
import { Ids, type Owner, groupLine, totalLine } from '../lines.ts'
import type { PostSet, Teller } from '../post-sets.ts'
import { shown } from '../shown.ts'
import type { Grunnlag, Merknad, Node, Retningslinjer, RuleInput, RulePerson } from '../types.ts'
import { mellomregning } from './forsoergerfradrag.ts'
import { groupOf, isLeftOut, rateOf, skatt } from './skatt.ts'
import { videre } from './videre.ts'

/** The worked basis, both sums, in whole øre. The posts of every person whose amounts count must be known. */
export function langtidsopphold(input: RuleInput, set: PostSet, rates: Rates): Grunnlag {
  const ids = new Ids()
  const owners = input.personer.map((person, index): Owner => ({ person, index, ids }))
  const soeker = owners.find(({ person }) => person.type === 'SOEKER')
  if (soeker === undefined) throw new Error('A calculation needs one SOEKER')
  const lines = residentLines(soeker, set, input)
  const tax = skatt(lines, soeker, set, lines.has('skatteeffektGevinstTap') ? rateOf(soeker, set, rates) : null)
  const relatives = owners.filter((owner) => owner !== soeker).map((owner) => mellomregning(owner, set))
  const made = new Map<string, Node | null>([['skatt', tax]])
  if (relatives.length > 0) made.set('forsorgerfradrag', groupLine(groupOf(set, 'forsorgerfradrag'), relatives))
  const tre = totalLine('totalSum', 'Sum', [
    totalLine('totaltInntekt', 'Totalt inntekt', groupTree(set, lines, 'INNTEKT')),
    totalLine('totaltFradrag', 'Totalt fradrag', groupTree(set, lines, 'FRADRAG', made)),
  ])
  const further = videre(tre.beloep, { soeker, owners }, set, input.retningslinjer ?? {})
  return {
    regelversjon: set.regelversjon,
    beregningsbeloep: tre.beloep,
    grunnlagEgenandel: further.beloep,
    tre,
    videre: further.noder,
    visning: shown(input.personer, set),
    merknader: [...negative(tre), ...localNote(further.noder)],
  }
}

/** The resident's own posts and typed amounts under their groups; only these are income or deductions (§ 3 fjerde ledd). */
function residentLines(soeker: Owner, set: PostSet, input: RuleInput): LinesByGroup {
  const lines: LinesByGroup = new Map()
  putLines(lines, soeker, set, {
    post: (_, teller) =>
      countsForResident(teller, soeker.person, input.retningslinjer ?? {}) ? teller.operasjon : null,
    // A relative's own amounts have a tree of their own; typed for the resident they mean nothing.
    manual: ({ gruppe, operasjon }) => (gruppe.id === 'mellomregningPaarorende' ? null : operasjon),
  })
  return lines
}

/** A post that is another's reserve counts only where that one is absent. */
function countsForResident({ reserveFor, skatteeffekt }: Teller, person: RulePerson, chosen: Retningslinjer): boolean {
  return !person.poster.some(({ navn }) => navn === reserveFor) && !isLeftOut(skatteeffekt, chosen)
}

const localNote = (videre: readonly Node[]): Merknad[] => {
  const navn = videre.filter(({ bevis }) => bevis === 'lokal').map(({ navn }) => navn)
  const tekst = 'Grunnlaget for egenandel bruker kommunens egne retningslinjer. De er merket «lokal retningslinje».'
  return navn.length === 0 ? [] : [{ kode: 'lokal-retningslinje', tekst, ufullstendig: false, navn }]
}

const negative = (tre: Node): Merknad[] =>
  tre.beloep >= 0
    ? []
    : [
        {
          kode: 'negativt-grunnlag',
          tekst: 'Fradragene er større enn inntekten, så beregningsbeløpet er negativt. Grunnlaget for egenandel er 0.',
          ufullstendig: false,
        },
      ]
