// What is wrong with a price list before it is adopted: the mistakes seen in real lists. `feil` stops it, `varsel` is shown.
// In: the list, its first day and the national rates. Out: every fault, with field and what to do. Egenandelsforskriften §§ 9, 10.
import type { IsoDate } from '../../base/dates.ts'
import { compare, type Fraction, fraction, oereHalfUp } from '../../base/fraction.ts'
import { printAmount, printDate } from '../../base/print.ts'
import { findRate, type Rates } from '../../rates/rates.ts'
import { bracketFaults, gText } from './bracket-faults.ts'
import { type Bracket, dateOfG } from './price-list.ts'
import type { PriceListFault } from './price-list-fault.ts'
import type { AdoptedPriceList } from './read-price-list.ts'
import { selfCostPerHour } from './self-cost.ts'

export type { PriceListFault } from './price-list-fault.ts'

export function priceListFaults(list: AdoptedPriceList, fra: IsoDate, rates: Rates): readonly PriceListFault[] {
  return [
    ...bracketFaults(list.trinn),
    ...wrongG(list, fra, rates),
    ...list.trinn.flatMap((bracket, i) => aboveCap(bracket, `trinn[${i}]`, findRate(rates, tak, fra)?.verdi ?? null)),
    ...capUnknown(list, fra, rates),
    ...selfCostFaults(list),
  ]
}

const tak = 'praktisk-bistand-tak'
const two = fraction(2)
const kr = (amount: Fraction): string => printAmount(oereHalfUp(amount))

function wrongG(list: AdoptedPriceList, fra: IsoDate, rates: Rates): PriceListFault[] {
  const printed = list.grunnbeloep
  if (printed === undefined) return []
  const on = dateOfG(list, fra)
  const real = findRate(rates, 'grunnbeloep', on)
  if (real === null)
    return [
      unchecked('grunnbeloep', `Grunnbeløpet ${printDate(on)} er ikke kjent ennå, så tallet er ikke kontrollert.`),
    ]
  if (compare(printed, real.verdi) === 0) return []
  const other = (rates.get('grunnbeloep') ?? []).find((rate) => compare(rate.verdi, printed) === 0)
  const hint = other === undefined ? 'Det er ikke G på noen dato.' : `Det er G fra ${printDate(other.gjelderFra)}.`
  const tekst = `Listen oppgir G som ${kr(printed)}, men G ${printDate(on)} er ${kr(real.verdi)}. ${hint} Rett tallet, eller velg en annen dato for G.`
  return [{ kode: 'grunnbeloep', alvor: 'feil', felt: 'grunnbeloep', tekst }]
}

const isUnderTwoG = ({ tilG }: Bracket): boolean => tilG !== null && compare(tilG, two) <= 0

/** Some of its households are under 2 G: they are held at the cap, the others pay the price. */
const crossesTwoG = ({ fraG, tilG }: Bracket): boolean =>
  compare(fraG, two) < 0 && (tilG === null || compare(tilG, two) > 0)

function aboveCap(bracket: Bracket, felt: string, cap: Fraction | null): PriceListFault[] {
  const crosses = crossesTwoG(bracket)
  if (!isUnderTwoG(bracket) && !crosses) return []
  const found: PriceListFault[] = []
  const prices = [
    ['maksPerMaaned', bracket.maksPerMaaned],
    ['abonnement.pris', bracket.abonnement?.pris],
  ] as const
  for (const [name, price] of prices) {
    if (cap === null || price === undefined || compare(price, cap) <= 0) continue
    const over = `${kr(price)} kr per måned er over det nasjonale taket for husstander under 2 G, som er ${kr(cap)} kr (§ 10 annet ledd).`
    const tekst = crosses ? `${over} Trinnet går over 2 G: de som har mindre, betaler ikke mer enn taket.` : over
    found.push({ kode: 'over-taket', alvor: crosses ? 'varsel' : 'feil', felt: `${felt}.${name}`, tekst })
  }
  if (bracket.inklusivOevre && bracket.tilG !== null && compare(bracket.tilG, two) === 0) {
    const tekst = `${gText(two)} er tatt med i trinnet under. § 10 gjelder husstander «under 2 G»; kontroller at kommunen har ment å gi mer.`
    found.push({ kode: 'to-g-inklusiv', alvor: 'varsel', felt: `${felt}.inklusivOevre`, tekst })
  }
  return found
}

function capUnknown(list: AdoptedPriceList, fra: IsoDate, rates: Rates): PriceListFault[] {
  const held = list.trinn.some(
    (bracket) => isUnderTwoG(bracket) && (bracket.maksPerMaaned ?? bracket.abonnement) !== undefined,
  )
  if (!held || findRate(rates, tak, fra) !== null) return []
  return [
    unchecked(
      'trinn',
      `Det nasjonale taket ${printDate(fra)} er ikke kjent ennå, så beløpene under 2 G er ikke kontrollert.`,
    ),
  ]
}

function selfCostFaults(list: AdoptedPriceList): PriceListFault[] {
  const { selvkostPerTime, selvkostgrunnlag } = list
  const found: PriceListFault[] = []
  if (selvkostgrunnlag !== undefined) {
    const worked = selfCostPerHour(selvkostgrunnlag)
    if (selvkostPerTime === undefined || oereHalfUp(selvkostPerTime) !== oereHalfUp(worked)) {
      const tekst = `Selvkost per time skal være lønn og sosiale utgifter med 10 prosent i tillegg: ${kr(worked)} kr (§ 9).`
      found.push({ kode: 'selvkost-formel', alvor: 'feil', felt: 'selvkostPerTime', tekst })
    }
  }
  if (selvkostPerTime === undefined) return found
  list.trinn.forEach(({ timepris }, i) => {
    if (timepris === undefined || compare(timepris, selvkostPerTime) <= 0) return
    const tekst = `${kr(timepris)} kr per time er over selvkost, ${kr(selvkostPerTime)} kr. Ingen betaler mer enn selvkost (§ 9), så prisen blir satt ned.`
    found.push({ kode: 'over-selvkost', alvor: 'varsel', felt: `trinn[${i}].timepris`, tekst })
  })
  return found
}

const unchecked = (felt: string, tekst: string): PriceListFault => ({
  kode: 'ikke-kontrollert',
  alvor: 'varsel',
  felt,
  tekst,
})
