// What the municipality's own guidelines take out of the basis of the charge, one line each, marked «lokal retningslinje».
// Egenandelsforskriften § 5 fjerde ledd (what is reasonable) and the open words of § 3 fjerde ledd.
import { atLeastZero, type Oere, oere } from '../../base/money.ts'
import { groupLine, manualLine, type Owner, postLine, signedSum } from '../lines.ts'
import type { PostSet } from '../post-sets.ts'
import type { Node, Retningslinjer } from '../types.ts'
import { mellomregning } from './forsoergerfradrag.ts'
import { groupOf } from './skatt.ts'

/** Everybody in the question, and who of them is the resident. */
export interface Asked {
  readonly soeker: Owner
  readonly owners: readonly Owner[]
}

/** The lines of the guidelines that are in force, in a fixed order; none when the municipality has decided nothing. */
export function guidelineLines({ soeker, owners }: Asked, set: PostSet, chosen: Retningslinjer): Node[] {
  return [
    ...(chosen.samboerSomEktefelle === true ? cohabitant(owners, set) : []),
    ...(chosen.formuesskatt === true ? taxLine('lokalFormuesskatt', isWealthTax, soeker, set) : []),
    ...(chosen.utlandsskatt === true ? taxLine('lokalUtlandsskatt', isForeignTax, soeker, set) : []),
    ...(chosen.boutgifter == null ? [] : housing(chosen.boutgifter, soeker, set)),
    ...(chosen.fellesRenterHalvt === true ? sharedInterest(soeker, set) : []),
  ]
}

const isWealthTax = (navn: string): boolean => /\/formuesskattTil(Kommune|Stat|Svalbard)\/beloep$/.test(navn)
const isForeignTax = (navn: string): boolean => navn.endsWith('/skattefradragForInntektsskattBetaltIUtlandet')

function cohabitant(owners: readonly Owner[], set: PostSet): Node[] {
  const lines = owners.filter(({ person }) => person.type === 'SAMBOER').map((owner) => mellomregning(owner, set, true))
  return lines.length === 0 ? [] : [groupLine(groupOf(set, 'lokalSamboer'), lines)]
}

function taxLine(id: string, isIt: (navn: string) => boolean, soeker: Owner, set: PostSet): Node[] {
  const lines: Node[] = []
  for (const post of soeker.person.poster) {
    const place = isIt(post.navn) ? set.felt.get(post.navn) : undefined
    if (place !== undefined && post.beloep !== 0) lines.push(postLine(post, place, 'ADDERE', soeker))
  }
  return lines.length === 0 ? [] : [groupLine(groupOf(set, id), lines)]
}

const typed = (id: string, soeker: Owner, set: PostSet): Node[] =>
  soeker.person.manuelle.flatMap((manual) => {
    const place = set.manuelle.get(manual.id)
    return place?.gruppe.id === id ? [manualLine(manual, place, 'ADDERE', soeker)] : []
  })

function housing(
  limit: { readonly beloepPerMaaned: Oere; readonly maaneder: number },
  soeker: Owner,
  set: PostSet,
): Node[] {
  const lines = typed('lokalBoutgifter', soeker, set)
  const highest = oere(limit.beloepPerMaaned * limit.maaneder)
  const beloep = atLeastZero(signedSum(lines))
  const grense = `høyst ${limit.beloepPerMaaned / 100} kr i ${limit.maaneder} måneder (kommunens retningslinje)`
  if (lines.length === 0) return []
  return [groupLine(groupOf(set, 'lokalBoutgifter'), lines, beloep > highest ? { beloep: highest, grense } : undefined)]
}

function sharedInterest(soeker: Owner, set: PostSet): Node[] {
  const lines = typed('lokalFellesRenter', soeker, set)
  const half = oere(atLeastZero(signedSum(lines)) / 2)
  return lines.length === 0
    ? []
    : [
        groupLine(groupOf(set, 'lokalFellesRenter'), lines, {
          beloep: half,
          grense: 'halvparten (kommunens retningslinje)',
        }),
      ]
}
