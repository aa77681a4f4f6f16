// Deduction for each spouse, registered partner and child: the pension they would have had from folketrygden if the resident
// were dead, less their own work income and folketrygd pension. Egenandelsforskriften § 5 første og annet ledd.
import { atLeastZero, oere } from '../../base/money.ts'
import type { Operasjon, PersonType } from '../../base/terms.ts'
import { groupLine, lineIn, manualLine, type Owner, postLine, signedSum } from '../lines.ts'
import type { PostSet, Teller } from '../post-sets.ts'
import type { Node } from '../types.ts'
import { groupOf } from './skatt.ts'

/** § 5 names spouse and child; a registered partner counts as spouse. Samboer is not named and gives no deduction. */
export const utloeserFradrag: ReadonlySet<PersonType> = new Set(['EKTEFELLE', 'PARTNER', 'BARN'])

type Slag = NonNullable<Teller['paaroerende']>

/** One line group per relative who gives the right to a deduction: max(0, tenkt etterlattepensjon − max(0, arbeid og næring) − max(0, folketrygdpensjon)). */
export function mellomregning(owner: Owner, set: PostSet, rett = utloeserFradrag.has(owner.person.type)): Node {
  const lines = relativeLines(owner, set)
  const tenkt = signedSum(lines.tenkt)
  const arbeid = -signedSum(lines.arbeid)
  const folketrygd = -signedSum(lines.folketrygd)
  const noder = [...lines.tenkt, ...lines.arbeid, ...lines.folketrygd]
  const beloep = rett ? atLeastZero(oere(tenkt - Math.max(0, arbeid) - Math.max(0, folketrygd))) : oere(0)
  const grense = rett
    ? 'Fradraget blir aldri mindre enn 0. Er arbeidsinntekten eller pensjonen negativ, regnes den som 0 (§ 5 annet ledd).'
    : 'Bare ektefelle, partner og barn gir fradrag (§ 5).'
  const group = groupOf(set, 'mellomregningPaarorende')
  const line = groupLine(group, noder, beloep === signedSum(noder) ? undefined : { beloep, grense })
  const { person } = owner
  return {
    ...line,
    id: `${group.id}@${owner.index}`,
    navn: `${group.tittel} ${person.navn ?? ''} (${person.type})`.replace('  ', ' '),
    person: person.id,
  }
}

interface RelativeLines {
  readonly tenkt: Node[]
  readonly arbeid: Node[]
  readonly folketrygd: Node[]
}

function relativeLines(owner: Owner, set: PostSet): RelativeLines {
  const group = groupOf(set, 'mellomregningPaarorende')
  const lines: RelativeLines = { tenkt: [], arbeid: [], folketrygd: [] }
  const naering: Node[] = []
  const listOf: Record<Slag, Node[]> = { arbeid: lines.arbeid, naering, folketrygd: lines.folketrygd }
  for (const post of owner.person.poster) {
    const place = set.felt.get(post.navn)
    const slag = place?.teller?.paaroerende
    if (place?.teller == null || slag == null || post.beloep === 0) continue
    const own = inIncome(place.teller)
    listOf[slag].push(lineIn(group, postLine(post, place, slag === 'naering' ? own : turned[own], owner)))
  }
  for (const manual of owner.person.manuelle) {
    const place = set.manuelle.get(manual.id)
    const slag = place?.paaroerende ?? (place?.gruppe === group ? 'tenkt' : null)
    if (place === undefined || slag === null) throw new Error(`${manual.id} is not a manual post of a relative`)
    const list = slag === 'tenkt' ? lines.tenkt : listOf[slag]
    const operasjon = slag === 'arbeid' || slag === 'folketrygd' ? turned[place.operasjon] : place.operasjon
    list.push(lineIn(group, manualLine(manual, place, operasjon, owner)))
  }
  if (naering.length > 0) lines.arbeid.push(naeringLine(naering, owner, set))
  return lines
}

/** The post's sign as income: a loss lies in a group that is subtracted. */
const inIncome = ({ operasjon, gruppe }: Teller): Operasjon =>
  gruppe.operasjon === 'ADDERE' ? operasjon : turned[operasjon]

const turned = { ADDERE: 'SUBTRAHERE', SUBTRAHERE: 'ADDERE' } as const

/** Business income counts as work income; Fiks shows it as one post, so the posts and typed changes lie inside it. */
function naeringLine(noder: readonly Node[], owner: Owner, set: PostSet): Node {
  const group = groupOf(set, 'mellomregningPaarorende')
  return {
    id: owner.ids.next('naeringsinntektForPaaroerende', owner.index),
    tekniskNavn: 'naeringsinntektForPaaroerende',
    navn: 'Næringsinntekt for pårørende',
    type: 'POST',
    kategori: 'FRADRAG',
    operasjon: 'SUBTRAHERE',
    beloep: signedSum(noder),
    kilde: 'MELLOMREGNING',
    hjemmel: group.hjemmel,
    bevis: 'tolkning',
    person: owner.person.id,
    kanEndreVisningstekst: false,
    noder,
  }
}
