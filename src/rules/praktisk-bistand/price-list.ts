// A municipality's price list for practical help: brackets in multiples of G. Finds the household's bracket and its price.
// Egenandelsforskriften §§ 8–10; the list itself is the municipality's own decision.
import { date, type IsoDate, monthOf, yearOf } from '../../base/dates.ts'
import { compare, type Fraction, fraction, kronerHalfUp, lesser, multiply } from '../../base/fraction.ts'
import { InputFault } from '../input.ts'

export interface Bracket {
  readonly fraG: Fraction
  /** null: open upwards. */
  readonly tilG: Fraction | null
  readonly inklusivOevre: boolean
  readonly timepris?: Fraction | undefined
  readonly maksPerMaaned?: Fraction | undefined
  readonly maksTimer?: Fraction | undefined
  readonly abonnement?: { readonly fraTimer: Fraction; readonly pris: Fraction } | undefined
}
export interface PriceList {
  /** 1.1: G on 1 January of the year · 1.5: G of the latest 1 May · vedtaksdato: G on the date. */
  readonly gDato: '1.1' | '1.5' | 'vedtaksdato'
  readonly trinn: readonly Bracket[]
  readonly selvkostPerTime?: Fraction | undefined
}

/** The date whose G the list's brackets are multiples of. */
export function dateOfG(list: PriceList, dato: IsoDate): IsoDate {
  if (list.gDato === 'vedtaksdato') return dato
  if (list.gDato === '1.1') return date(`${yearOf(dato)}-01-01`)
  return date(`${monthOf(dato) >= 5 ? yearOf(dato) : yearOf(dato) - 1}-05-01`)
}

function startsAbove(list: PriceList, bracket: Bracket): boolean {
  return list.trinn.some(
    (t) => t !== bracket && t.inklusivOevre && t.tilG !== null && compare(t.tilG, bracket.fraG) === 0,
  )
}

function holds(list: PriceList, bracket: Bracket, income: Fraction, g: Fraction): boolean {
  const lower = compare(income, multiply(bracket.fraG, g))
  if (lower < 0 || (lower === 0 && startsAbove(list, bracket))) return false
  if (bracket.tilG === null) return true
  const upper = compare(income, multiply(bracket.tilG, g))
  return upper < 0 || (upper === 0 && bracket.inklusivOevre)
}

/** Throws InputFault when no bracket, or more than one, holds the income. */
export function bracketOf(list: PriceList, income: Fraction, g: Fraction): Bracket {
  const found = list.trinn.filter((bracket) => holds(list, bracket, income, g))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  throw new InputFault(
    'prisliste.trinn',
    `inntekten ligger i ${found.length === 0 ? 'ingen' : 'flere'} trinn; den må ligge i ett`,
  )
}

/** § 9: to the nearest half hour, a quarter up. */
export function halfHours(hours: Fraction): Fraction {
  const halves = kronerHalfUp(multiply(hours, fraction(2))) / 100
  return fraction(halves, 2)
}

/** The bracket's own price for so many (rounded) hours, before any ceiling. Throws InputFault when it has none. */
export function priceIn(bracket: Bracket, hours: Fraction): Fraction {
  const { abonnement, timepris, maksPerMaaned, maksTimer } = bracket
  if (abonnement !== undefined && compare(hours, abonnement.fraTimer) >= 0) return abonnement.pris
  if (timepris !== undefined) return multiply(maksTimer === undefined ? hours : lesser(hours, maksTimer), timepris)
  if (maksPerMaaned !== undefined) return maksPerMaaned
  throw new InputFault('prisliste.trinn', 'trinnet mangler pris; skriv timepris, abonnement eller maksPerMaaned')
}
