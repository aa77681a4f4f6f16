// The points of a picture: at even steps, at the limits that the rates set, and at the own income. For the open calculator and for
// a record's price alike; whoever draws brings the answers.
import type { Oere } from '../../base/money.ts'
import type { Kalkulatorsvar } from '../../rules/calculator/types.ts'

export interface Point {
  /** Kroner per year. */
  readonly income: number
  readonly amount: Oere
  readonly own: boolean
}
const steps = 20
const highest = 1_000_000_000
/** Rates that are themselves incomes at which the price bends. */
const bends = ['fribeloep', 'fribeloep-dobbeltrom', 'grunnbeloep']

/** One point for each income, as far each way from the own one as there is an answer. */
export function pointsAround(
  own: number,
  places: readonly number[],
  answerOf: (income: number) => Oere | null,
): readonly Point[] {
  const points = places.map((income) => {
    const amount = answerOf(income)
    return amount === null ? null : { income, amount, own: income === own }
  })
  const here = points.findIndex((point) => point?.own)
  const end = points.findIndex((point, i) => i > here && point === null)
  const start = points.findLastIndex((point, i) => i < here && point === null)
  return points.slice(start + 1, end === -1 ? undefined : end).filter((point) => point !== null)
}

/** What the bends and jumps of a price are read from: the rates it used, and the price list if it has one. */
export interface Limits {
  readonly request: Readonly<Record<string, unknown>>
  readonly satser: Kalkulatorsvar['satser']
}

/** Even steps to at least `reach`, the incomes at which the price bends or jumps, and the own one. Kroner per year. */
export function incomes(own: number, reach: number, limits: Limits): readonly number[] {
  const top = roundStep(Math.max(reach, own * 1.4) / steps, [1, 2, 3, 4, 5, 10]) * steps
  const even = Array.from({ length: steps + 1 }, (_, i) => (top / steps) * i)
  const bent = limits.satser.filter(({ navn }) => bends.includes(navn)).map(({ verdi }) => verdi)
  const stepped = jumps(limits).flatMap((limit) => [Math.ceil(limit) - 1, Math.ceil(limit)])
  const all = new Set(
    [...even, ...bent, ...stepped, own].filter((income) => income >= 0 && income <= top && income <= highest),
  )
  return [...all].sort((a, b) => a - b)
}

/** Incomes at which the price jumps: the core-time limit, and the limits of a price list's brackets. */
function jumps({ request, satser }: Limits): readonly number[] {
  const coreTime = satser.filter(({ navn }) => navn === 'kjernetid-inntektsgrense').map(({ verdi }) => verdi)
  const g = satser.findLast(({ navn }) => navn === 'grunnbeloep')?.verdi
  const list = request['prisliste'] as { readonly trinn: readonly { fraG: number; tilG: number | null }[] } | undefined
  if (g === undefined || list === undefined) return coreTime
  return [2, ...list.trinn.flatMap(({ fraG, tilG }) => [fraG, tilG ?? fraG])].map((times) => times * g)
}

/** The least round number that is not below the wish: one of the shares × a power of ten. */
export function roundStep(wish: number, shares: readonly number[] = [1, 2, 2.5, 5, 10]): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, wish)))
  return (shares.find((share) => share * power >= wish) ?? 10) * power
}
