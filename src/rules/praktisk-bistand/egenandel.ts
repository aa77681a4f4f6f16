// What a household pays per month for practical help: the national cap under 2 G, and the municipality's own price list.
// Egenandelsforskriften §§ 9 and 10.
import { date, type IsoDate, yearOf } from '../../base/dates.ts'
import { compare, type Fraction, fraction, lesser, multiply } from '../../base/fraction.ts'
import type { Rates } from '../../rates/rates.ts'
import { type Trace, trace, type Worked } from '../trace.ts'
import { type Bracket, bracketOf, dateOfG, halfHours, type PriceList, priceIn } from './price-list.ts'

export interface PraktiskBistandQuestion {
  readonly dato: IsoDate
  /** Kroner per year, § 10 first ledd. */
  readonly husstandsinntekt: Fraction
  readonly timerPerMaaned?: Fraction | undefined
  readonly prisliste?: PriceList | undefined
}
export interface PraktiskBistandEgenandel {
  readonly under2G: boolean
  readonly takPerMaaned: Fraction | null
  /** null unless both hours and price list are given. */
  readonly aaBetalePerMaaned: Fraction | null
}

const tiende = 'egenandelsforskriften § 10 annet ledd'
const niende = 'egenandelsforskriften § 9'

interface Ceilings {
  readonly bracket: Bracket
  readonly list: PriceList
  readonly tak: Fraction | null
}

function leastOf(price: Fraction, hours: Fraction, { bracket, list, tak }: Ceilings, t: Trace): Fraction {
  let least = price
  const av = ['pris']
  const ceiling = (id: string, verdi: Fraction, tekst: string, hjemmel: string) => {
    least = lesser(least, t.line(id, verdi, { tekst, hjemmel }))
    av.push(id)
  }
  if (bracket.maksPerMaaned !== undefined)
    ceiling('maks-per-maaned', bracket.maksPerMaaned, 'Høyeste beløp per måned i trinnet', 'kommunens prisliste')
  if (list.selvkostPerTime !== undefined)
    ceiling('selvkost', multiply(list.selvkostPerTime, hours), 'Selvkost for timene', niende)
  if (tak !== null) av.push('tak')
  return t.line('aa-betale', tak === null ? least : lesser(least, tak), {
    tekst: 'Å betale per måned: det laveste av pris og tak',
    hjemmel: 'egenandelsforskriften §§ 9 og 10',
    av,
  })
}

function toPay(
  q: Required<Pick<PraktiskBistandQuestion, 'timerPerMaaned' | 'prisliste'>>,
  found: Found,
  t: Trace,
): Fraction {
  const list = q.prisliste as PriceList
  const hours = t.line('timer', halfHours(q.timerPerMaaned as Fraction), {
    tekst: 'Timer, avrundet til nærmeste halve time',
    hjemmel: niende,
    enhet: 'timer',
  })
  const bracket = bracketOf(list, found.income, t.rate('grunnbeloep', dateOfG(list, found.dato)))
  const price = t.line('pris', priceIn(bracket, hours), {
    tekst: 'Pris i kommunens trinn for inntekten',
    hjemmel: 'kommunens prisliste, egenandelsforskriften § 8',
    av: ['timer'],
  })
  return leastOf(price, hours, { bracket, list, tak: found.tak }, t)
}

interface Found {
  readonly dato: IsoDate
  readonly income: Fraction
  readonly tak: Fraction | null
}

/** Throws RateUnknown for an unproven G or cap, InputFault when the price list does not give one price. */
export function praktiskBistandEgenandel(q: PraktiskBistandQuestion, rates: Rates): Worked<PraktiskBistandEgenandel> {
  const t = trace(rates)
  const limit = t.line('to-g', multiply(fraction(2), t.rate('grunnbeloep', date(`${yearOf(q.dato)}-01-01`))), {
    tekst: '2 G etter grunnbeløpet 1. januar',
    hjemmel: tiende,
  })
  const under2G = compare(q.husstandsinntekt, limit) < 0
  const tak = under2G
    ? t.line('tak', t.rate('praktisk-bistand-tak', q.dato), {
        tekst: 'Høyeste egenandel per måned når husstanden har under 2 G',
        hjemmel: tiende,
        av: ['to-g'],
      })
    : null
  const { timerPerMaaned, prisliste } = q
  const aaBetalePerMaaned =
    timerPerMaaned === undefined || prisliste === undefined
      ? null
      : toPay({ timerPerMaaned, prisliste }, { dato: q.dato, income: q.husstandsinntekt, tak }, t)
  return t.done('praktisk-bistand-2012-01', { under2G, takPerMaaned: tak, aaBetalePerMaaned })
}
