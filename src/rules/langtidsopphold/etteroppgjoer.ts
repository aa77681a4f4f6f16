// When the settlement of the charged year has come: what was charged, what was due, and the difference, month by month.
// Egenandelsforskriften § 3 sixth ledd: shall be done, both ways, no lowest amount.
import { type Oere, minus, oere } from '../../base/money.ts'

export interface ChargedMonth {
  /** YYYY-MM */
  readonly maaned: string
  readonly krevd: Oere
  /** By the settled grunnlag, printed as the bill would have been. */
  readonly riktig: Oere
}
export interface Etteroppgjoer {
  readonly maaneder: readonly (ChargedMonth & { readonly differanse: Oere })[]
  readonly krevd: Oere
  readonly riktig: Oere
  /** Positive: the resident owes; negative: the municipality pays back. */
  readonly differanse: Oere
}

/** Throws RangeError when a month stands twice: it would be settled twice. */
export function etteroppgjoer(months: readonly ChargedMonth[]): Etteroppgjoer {
  const named = new Set(months.map(({ maaned }) => maaned))
  if (named.size !== months.length) throw new RangeError('A month stands twice in the settlement')
  const maaneder = [...months]
    .sort((a, b) => (a.maaned < b.maaned ? -1 : 1))
    .map((month) => ({ ...month, differanse: minus(month.riktig, month.krevd) }))
  const total = (pick: (month: ChargedMonth) => number): Oere =>
    oere(months.reduce((acc, month) => acc + pick(month), 0))
  const krevd = total((month) => month.krevd)
  const riktig = total((month) => month.riktig)
  return { maaneder, krevd, riktig, differanse: minus(riktig, krevd) }
}
