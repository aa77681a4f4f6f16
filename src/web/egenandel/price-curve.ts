// How the price follows the income, as points of a curve. Drawn only when the curve goes through the record's own price at the
// record's own income: a picture that says another number than the record is worse than none.
import { decimal, oereHalfUp } from '../../base/fraction.ts'
import { noMoney, type Oere } from '../../base/money.ts'
import { RateUnknown, type Rates } from '../../rates/rates.ts'
import { InputFault } from '../../rules/input.ts'
import { pictures } from '../kalkulator/pictures.ts'
import { incomes, type Point, pointsAround } from '../kalkulator/points.ts'
import { type PriceAt, type PricedRecord, priceAt } from './price-at.ts'

/** Which of the record's amounts the picture shows. */
const shownAmount: Readonly<Record<PricedRecord['priced']['tjeneste'], string>> = {
  langtidsopphold: 'egenandel-aar',
  'praktisk-bistand': 'aa-betale-per-maaned',
  barnehage: 'sum',
  sfo: 'sum',
}

export function priceCurve(of: PricedRecord, rates: Rates): readonly Point[] | null {
  const { priced, egenandel } = of
  const own = ownIncome(of)
  const ownPrice = priced.beloep.find(({ id }) => id === shownAmount[priced.tjeneste])?.eksakt ?? null
  if (own === null || ownPrice === null) return null
  const at = orNothing(() => priceAt(of, rates))
  if (at === null || amountAt(at, own / 100) !== ownPrice) return null
  const limits = { request: { prisliste: egenandel.valg.prisliste?.innhold }, satser: priced.satser }
  const places = incomes(own / 100, pictures[priced.tjeneste]?.reach ?? 0, limits)
  return pointsAround(own / 100, places, (income) => amountAt(at, income))
}

/** What the price is worked out of; a loss is read as no income. */
function ownIncome({ resultat: { grunnlag }, priced }: PricedRecord): Oere | null {
  if (grunnlag === null) return null
  if (priced.tjeneste === 'langtidsopphold') return grunnlag.grunnlagEgenandel
  return grunnlag.beregningsbeloep < 0 ? noMoney : grunnlag.beregningsbeloep
}

/** null where the law or the price list has no answer. */
function amountAt(at: PriceAt, kroner: number): Oere | null {
  const price = orNothing(() => at(decimal(String(kroner))))
  return price === null ? null : oereHalfUp(price)
}

function orNothing<T>(work: () => T | null): T | null {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof InputFault || thrown instanceof RateUnknown) return null
    throw thrown
  }
}
