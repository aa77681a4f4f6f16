// «… etter fradrag av skatt»: beregnet skatt, without formuesskatt and without the tax of gains and losses that are not income.
// Egenandelsforskriften § 3 fjerde ledd; Sivilombudet 17.11.2025 (the tax must match the income that is counted, both ways).
import { date } from '../../base/dates.ts'
import { fraction, kronerHalfUp, multiply } from '../../base/fraction.ts'
import { atLeastZero, type Oere } from '../../base/money.ts'
import { findRate, type Rate, type Rates } from '../../rates/rates.ts'
import type { LinesByGroup } from '../group-tree.ts'
import { counted, groupLine, type Owner, signedSum } from '../lines.ts'
import type { Gruppe, PostSet, Teller } from '../post-sets.ts'
import type { Node, Retningslinjer, RulePerson, TaxPost } from '../types.ts'

const grunner = 'egenandelsforskriften § 3 fjerde ledd'

/**
 * The rate for alminnelig inntekt where the tax accounts lie. null when it is not proven: tiltakssonen before 2025, an answer
 * without a municipality, or a gain or loss on Svalbard, which has rates of its own.
 */
export function rateOf(owner: Owner, set: PostSet, rates: Rates): Rate | null {
  const kommune = owner.person.skatteregnskapskommune ?? null
  const abroad = owner.person.poster.some((post) => post.seksjon !== 'fastland' && hasEffect(post, set))
  if (kommune === null || abroad) return null
  const name = set.tiltakssone.has(kommune) ? 'alminnelig-skattesats-tiltakssonen' : 'alminnelig-skattesats'
  return findRate(rates, name, date(`${set.inntektsaar}-12-31`))
}

/** A gain or loss that is kept out of income, so that its tax must be kept out too. */
const hasEffect = ({ navn, beloep }: TaxPost, set: PostSet): boolean =>
  beloep !== 0 && set.felt.get(navn)?.teller?.skatteeffekt != null

/** The group `skatt`, never below 0; null when there is nothing in it. */
export function skatt(lines: LinesByGroup, owner: Owner, set: PostSet, rate: Rate | null): Node | null {
  const parts: Node[] = []
  const beregnet = lines.get('beregnetSkatt')
  if (beregnet !== undefined) parts.push(groupLine(groupOf(set, 'beregnetSkatt'), beregnet))
  const effect = skatteeffekt(lines, owner, set, rate)
  if (effect !== null) parts.push(effect)
  if (parts.length === 0) return null
  const beloep = signedSum(parts)
  const group = groupOf(set, 'skatt')
  if (beloep >= 0) return groupLine(group, parts)
  return groupLine(group, parts, {
    beloep: atLeastZero(beloep),
    grense: `Skatten blir aldri mindre enn 0 (${grunner}).`,
  })
}

/** Gains less losses that are kept out, in øre: what the rate is needed for. */
export function netEffect({ poster }: RulePerson, set: PostSet, retningslinjer: Retningslinjer = {}): number {
  let net = 0
  for (const post of poster) {
    const teller = set.felt.get(post.navn)?.teller
    if (teller?.skatteeffekt == null || isLeftOut(teller.skatteeffekt, retningslinjer)) continue
    net += teller.operasjon === 'ADDERE' ? counted(post, teller) : -counted(post, teller)
  }
  return net
}

/** The setting that keeps grossing-up out of the tax effect. */
export const isLeftOut = (slag: Teller['skatteeffekt'], { skatteeffektOppjustering = true }: Retningslinjer): boolean =>
  !skatteeffektOppjustering && (slag === 'oppjustertGevinst' || slag === 'oppjustertTap')

/** E: the tax of what is kept out of income, from the posts themselves and what the case worker typed. */
function skatteeffekt(lines: LinesByGroup, owner: Owner, set: PostSet, rate: Rate | null): Node | null {
  const all = lines.get('skatteeffektGevinstTap') ?? []
  const typed = all.filter(({ kilde }) => kilde === 'MANUELL_INPUT')
  const posts = all.filter(({ kilde }) => kilde === 'SKATTEETATEN')
  const computed =
    posts.length === 0 || rate === null ? [] : [effectLine(posts, owner, rate, groupOf(set, 'skatteeffektGevinstTap'))]
  const parts = [...computed, ...typed]
  return parts.length === 0 ? null : groupLine(groupOf(set, 'skatteeffektGevinstTap'), parts)
}

function effectLine(posts: readonly Node[], owner: Owner, rate: Rate, gruppe: Gruppe): Node {
  const beloep: Oere = kronerHalfUp(multiply(fraction(signedSum(posts), 100), rate.verdi))
  return {
    id: owner.ids.next('skatteeffekt', owner.index),
    tekniskNavn: 'skatteeffekt',
    navn: 'Gevinst minus tap ganget med skattesatsen',
    type: 'POST',
    kategori: 'FRADRAG',
    operasjon: 'ADDERE',
    beloep,
    kilde: 'MELLOMREGNING',
    hjemmel: gruppe.hjemmel,
    bevis: 'tolkning',
    belegg: rate.kilde,
    person: owner.person.id,
    grense: `${percentText(rate)} av summen, avrundet til hele kroner`,
    kanEndreVisningstekst: false,
    noder: posts,
  }
}

const percentText = ({ verdi }: Rate): string =>
  `${String(Number((verdi.n * 1000n) / verdi.d) / 10).replace('.', ',')} %`

export function groupOf(set: PostSet, id: string): Gruppe {
  const gruppe = set.grupper.find((one) => one.id === id)
  if (gruppe === undefined) throw new Error(`The post set ${set.beregningstype} lacks the group ${id}`)
  return gruppe
}
