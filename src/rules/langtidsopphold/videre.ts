// From beregningsbeloep to the basis of the charge: half of the resident's pensions when someone is provided for, and what is
// deducted by discretion; never below 0. Egenandelsforskriften § 5 tredje, fjerde og sjette ledd (after tax and debt interest).
import { atLeastZero, type Oere, oere } from '../../base/money.ts'
import { groupLine, lineIn, manualLine, type Owner, postLine, signedSum } from '../lines.ts'
import type { PostSet } from '../post-sets.ts'
import type { Node, Retningslinjer } from '../types.ts'
import { utloeserFradrag } from './forsoergerfradrag.ts'
import { type Asked, guidelineLines } from './guideline-lines.ts'
import { groupOf } from './skatt.ts'

/** The lines after beregningsbeloep and the sum they end in. Half of an odd krone is 50 øre: nothing is rounded here. */
export function videre(
  beregningsbeloep: Oere,
  { soeker, owners }: Asked,
  set: PostSet,
  chosen: Retningslinjer,
): { readonly beloep: Oere; readonly noder: readonly Node[] } {
  const provided = owners.some(
    ({ person: { type } }) => utloeserFradrag.has(type) || (type === 'SAMBOER' && chosen.samboerSomEktefelle === true),
  )
  const noder = [
    ...(provided ? halfPensions(soeker, set) : []),
    ...guidelineLines({ soeker, owners }, set, chosen),
    ...discretion(soeker, set),
  ]
  const rest = oere(beregningsbeloep + signedSum(noder))
  if (rest >= 0) return { beloep: rest, noder }
  return { beloep: atLeastZero(rest), noder: [...noder, liftToZero(rest)] }
}

/** § 5 third ledd, once per resident, whichever relative gives the right to a deduction. Reading: not folketrygd pensions. */
function halfPensions(soeker: Owner, set: PostSet): Node[] {
  const lines: Node[] = []
  for (const post of soeker.person.poster) {
    const place = set.felt.get(post.navn)
    if (place?.teller?.pensjon != null && post.beloep !== 0) lines.push(postLine(post, place, 'ADDERE', soeker))
  }
  for (const manual of soeker.person.manuelle) {
    const place = set.manuelle.get(manual.id)
    if (place?.gruppe.id === 'andrePensjoner') lines.push(manualLine(manual, place, place.operasjon, soeker))
  }
  const half = oere(Math.max(0, signedSum(lines)) / 2)
  if (half === 0) return []
  const limit = { beloep: half, grense: '50 % av brutto pensjoner (§ 5 tredje ledd)' }
  const group = groupOf(set, 'paragraf5TredjeLedd')
  return [
    groupLine(
      group,
      lines.map((line) => lineIn(group, line)),
      limit,
    ),
  ]
}

/** § 5 fourth ledd: what the case worker typed, with a reason. */
function discretion(soeker: Owner, set: PostSet): Node[] {
  const noder: Node[] = []
  for (const manual of soeker.person.manuelle) {
    const place = set.manuelle.get(manual.id)
    if (place?.gruppe.id === 'skjoennsmessigeFradrag') noder.push(manualLine(manual, place, place.operasjon, soeker))
  }
  return noder.length === 0 ? [] : [groupLine(groupOf(set, 'skjoennsmessigeFradrag'), noder)]
}

const liftToZero = (rest: Oere): Node => ({
  id: 'ikkeUnderNull',
  tekniskNavn: 'ikkeUnderNull',
  navn: 'Grunnlaget for egenandel settes ikke under 0',
  type: 'POST',
  kategori: 'INNTEKT',
  operasjon: 'ADDERE',
  beloep: oere(-rest),
  kilde: 'MELLOMREGNING',
  hjemmel: '§ 3 annet ledd',
  bevis: 'tolkning',
  kanEndreVisningstekst: false,
  noder: [],
})
