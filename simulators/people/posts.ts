// One person's amounts for one income year, in the groups of the tax return, and the Summert skattegrunnlag they make:
// the sums are computed here, so that sum inntekter − sum fradrag = grunnlag always holds.
import type { SummertSkattegrunnlagsobjekt } from '../../src/upstream/summertskattegrunnlag/schema.ts'

/** Whole kroner, or kroner with the parts that only some packages are given. */
export type Amount =
  | number
  | { readonly beloep: number; readonly andelSkattefritt?: number; readonly andelOverfoertFraBarn?: number }
export type Amounts = Readonly<Record<string, Amount>>

export interface YearPosts {
  /** Kategori inntekt, counted in sum inntekter. */
  readonly inntekt?: Amounts
  /** Kategori inntekt, told beside an amount that is already counted (personinntekt, an old name that overlaps a new one). */
  readonly inntektUtenforSum?: Amounts
  readonly oppjustering?: Amounts
  /** Kategori oppjusteringAvEierinntekter, of losses: counted in sum fradrag. */
  readonly oppjusteringAvTap?: Amounts
  /** Kategori inntektsfradrag. Minstefradrag is added by the builder unless it stands here. */
  readonly fradrag?: Amounts
  readonly saerfradrag?: number
  readonly formue?: Amounts
  readonly rabatt?: Amounts
  readonly gjeld?: Amounts
  /** Kategori «-» beyond the sums that are computed. */
  readonly annet?: Amounts
}

const kroner = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.beloep)
const sum = (amounts: Amounts | undefined): number =>
  Object.values(amounts ?? {}).reduce<number>((total, amount) => total + kroner(amount), 0)
/** Parts per thousand of whole kroner, rounded down. */
export const perMille = (amount: number, share: number): number => Math.floor((amount * share) / 1000)

const objects = (amounts: Amounts | undefined, kategori: string): SummertSkattegrunnlagsobjekt[] =>
  Object.entries(amounts ?? {}).map(([tekniskNavn, amount]) => ({
    tekniskNavn,
    ...(typeof amount === 'number' ? { beloep: amount } : amount),
    kategori,
  }))

/** What the tax is made of; the same for Summert skattegrunnlag, Beregnet skatt and Avregning. */
export interface Bases {
  readonly loenn: number
  readonly pensjon: number
  readonly naering: number
  readonly sumInntekter: number
  readonly sumFradrag: number
  readonly alminneligInntekt: number
  readonly grunnlag: number
  readonly bruttoformue: number
  readonly gjeld: number
  readonly nettoformue: number
}

const pensions = /pensjon|ufoere|omstillingsstoenad|livrente|supplerendeStoenad/i
const business = /^(samletOverskuddAv|overskuddAv(Enkelt|SDF)|alminneligInntektFraEnkelt)/
const wages =
  /loenn|elektronisk|arbeidsavklaring|dagpenger|ungdomsprogram|introduksjons|kvalifiserings|annenArbeids|overgangsstoenad|personinntektFraSDF/i

const kindOf = (name: string): 'loenn' | 'pensjon' | 'naering' | 'kapital' => {
  if (business.test(name)) return 'naering'
  if (pensions.test(name)) return 'pensjon'
  return wages.test(name) ? 'loenn' : 'kapital'
}

/** Sums of the posts. `posts` must have its minstefradrag already (`withMinstefradrag`). */
export function basesOf(posts: YearPosts): Bases {
  const of = (kind: string): number =>
    Object.entries(posts.inntekt ?? {}).reduce(
      (total, [name, amount]) => total + (kindOf(name) === kind ? kroner(amount) : 0),
      0,
    )
  const sumInntekter = sum(posts.inntekt) + sum(posts.oppjustering)
  const sumFradrag = sum(posts.fradrag) + sum(posts.oppjusteringAvTap)
  const alminneligInntekt = sumInntekter - sumFradrag
  const bruttoformue = sum(posts.formue) - sum(posts.rabatt)
  return {
    loenn: of('loenn'),
    pensjon: of('pensjon'),
    naering: of('naering'),
    sumInntekter,
    sumFradrag,
    alminneligInntekt,
    grunnlag: Math.max(0, alminneligInntekt - (posts.saerfradrag ?? 0)),
    bruttoformue,
    gjeld: sum(posts.gjeld),
    nettoformue: bruttoformue - sum(posts.gjeld),
  }
}

/** Adds minstefradrag of wages and pensions where the posts do not say it. The rates are the simulator's own, alike in all years. */
export function withMinstefradrag(posts: YearPosts): YearPosts {
  if (posts.fradrag?.['minstefradragIInntekt'] !== undefined) return posts
  const { loenn, pensjon } = basesOf(posts)
  const minstefradragIInntekt = Math.max(
    Math.min(perMille(loenn, 460), 92_000),
    Math.min(perMille(pensjon, 400), 73_150),
  )
  return minstefradragIInntekt === 0 ? posts : { ...posts, fradrag: { ...posts.fradrag, minstefradragIInntekt } }
}

/** The list of a Summert skattegrunnlag. `sums: false` for the published examples that give fewer sums than the real list. */
export function grunnlagOf(posts: YearPosts, sums = true): SummertSkattegrunnlagsobjekt[] {
  return [
    ...objects(posts.inntekt, 'inntekt'),
    ...objects(posts.inntektUtenforSum, 'inntekt'),
    ...objects(posts.oppjustering, 'oppjusteringAvEierinntekter'),
    ...objects(posts.oppjusteringAvTap, 'oppjusteringAvEierinntekter'),
    ...objects(posts.fradrag, 'inntektsfradrag'),
    ...(posts.saerfradrag === undefined
      ? []
      : objects({ samletSaerfradragForStoreSykdomsutgifter: posts.saerfradrag }, 'inntektsfradrag')),
    ...objects(posts.formue, 'formue'),
    ...objects(posts.rabatt, 'verdsettingsrabattSomGirGjeldsreduksjon'),
    ...objects(posts.gjeld, 'formuesfradrag'),
    ...objects(posts.annet, '-'),
    ...(sums ? objects(sumsOf(basesOf(posts)), '-') : []),
  ]
}

function sumsOf(bases: Bases): Amounts {
  const grunnlag = 'samletGrunnlagForInntektsskattTilKommuneOgFylkeskommuneStatsskattOgFellesskatt'
  return {
    sumInntekterIAlminneligInntektFoerFordelingsfradrag: bases.sumInntekter,
    sumFradragIAlminneligInntekt: bases.sumFradrag,
    alminneligInntektFoerSaerfradrag: bases.alminneligInntekt,
    [grunnlag]: bases.grunnlag,
    ...(bases.bruttoformue === 0 ? {} : { bruttoformue: bases.bruttoformue }),
    ...(bases.gjeld === 0 ? {} : { samletGjeld: bases.gjeld }),
    ...(bases.bruttoformue === 0 && bases.gjeld === 0 ? {} : { nettoformue: bases.nettoformue }),
  }
}
