// The bills of one calendar year of a long stay, month by month, split where a rate changes. What the municipality must have
// chosen and has not, is told once and stops only the bills that need it. Egenandelsforskriften §§ 3 and 6.
import { addMonths, date, type IsoDate, yearOf } from '../../base/dates.ts'
import { type Fraction, kronerDown, oereHalfUp } from '../../base/fraction.ts'
import { printDate } from '../../base/print.ts'
import { billParts, billTotal, type YearlyCharge } from '../../rules/langtidsopphold/bill.ts'
import { chargesIn, type UnprovenRate } from '../../rules/langtidsopphold/charges.ts'
import { billChoices } from '../../rules/local/use-choices.ts'
import {
  ChoiceMissing,
  type Delmaaned,
  firstPayableDay,
  type PayableDays,
  payableDays,
} from '../../rules/langtidsopphold/period.ts'
import type { Stay } from './sent-facts.ts'
import type { Egenandelsmangel, Regning } from './types.ts'
import type { Pricing } from './working.ts'

export interface Billing extends Pricing<Stay> {
  /** The exact yearly egenandel by the rates of a day. Throws RateUnknown. */
  readonly yearly: (day: IsoDate) => Fraction
}
export interface Billed {
  /** First payable day of the stay; null until the municipality has chosen how the free month is counted. */
  readonly first: IsoDate | null
  /** The first day that is billed and whose rates are proven; null when there is none. */
  readonly pricedFrom: IsoDate | null
  readonly regninger: readonly Regning[]
  readonly mangler: readonly Egenandelsmangel[]
}

/** Bills from the later of `from` and the first payable day, to the end of that year or the last day of the stay. */
export function bills(billing: Billing, { from, year }: { from: IsoDate; year: number }): Billed {
  const { facts, valg, law, yearly } = billing
  const { foersteBetalingsdag, delmaaned } = billChoices(valg.retningslinjer)
  if (foersteBetalingsdag === undefined) {
    // Which months are whole is not known without a first day, so the other choice is missed too, as the start page says.
    const mangler = [
      missingChoice('foersteBetalingsdag'),
      ...(delmaaned === undefined ? [missingChoice('delmaaned')] : []),
    ]
    return { first: null, pricedFrom: null, regninger: [], mangler }
  }
  const first = firstPayableDay(facts, foersteBetalingsdag)
  if (endsBefore(facts, first)) return { first, pricedFrom: null, regninger: [], mangler: [] }
  const start = first > from ? first : from
  const end = date(`${Math.max(year, yearOf(start))}-12-31`)
  const last = earlier(end, facts.sisteDag)
  const { charges, unproven } = chargesIn({ start, end: last }, yearly, law.rates)
  const regninger = monthsOf(start, end).flatMap((month) => {
    const days = payableDays(facts, start, month)
    return days === null || (unproven !== null && days.til >= unproven.dato) ? [] : [billOf(days, charges, delmaaned)]
  })
  const unpriced = regninger.some(({ betales }) => betales === null)
  const mangler = [
    ...(unpriced ? [missingChoice('delmaaned')] : []),
    ...(unproven === null ? [] : [missingRate(unproven)]),
  ]
  return { first, pricedFrom: charges[0]?.fra ?? null, regninger, mangler }
}

/** § 6 first and fourth ledd: a stay that is over before the free month is, is not paid for at all. */
export const endsBefore = ({ sisteDag }: Stay, first: IsoDate): boolean => sisteDag !== undefined && sisteDag < first

const earlier = (end: IsoDate, last: IsoDate | undefined): IsoDate => (last !== undefined && last < end ? last : end)

function monthsOf(start: IsoDate, end: IsoDate): readonly IsoDate[] {
  const first = date(`${start.slice(0, 8)}01`)
  const months: IsoDate[] = []
  for (let month = first; month <= end; month = addMonths(month, 1)) months.push(month)
  return months
}

/** A part of a month that cannot be priced has no amount; the days stand. */
function billOf(days: PayableDays, charges: readonly YearlyCharge[], choice: Delmaaned | undefined): Regning {
  const { fra, til, dager } = days
  const head = { maaned: fra.slice(0, 7), fra, til, dager }
  try {
    const parts = billParts(days, charges, choice)
    const total = billTotal(parts)
    const deler = parts.map(({ beloep, ...part }) => ({ ...part, eksakt: oereHalfUp(beloep) }))
    return { ...head, deler, eksakt: oereHalfUp(total), betales: kronerDown(total) }
  } catch (thrown) {
    if (!(thrown instanceof ChoiceMissing)) throw thrown
    return { ...head, deler: [], eksakt: null, betales: null }
  }
}

const choiceTexts: Readonly<Record<ChoiceMissing['valg'], string>> = {
  foersteBetalingsdag:
    'Kommunen har ikke valgt hvilken dag det betales fra når den første måneden er over. Regningene kan ikke lages før administratoren har valgt.',
  delmaaned:
    'Kommunen har ikke valgt hvordan en del av en måned prises. Regningene for de månedene kan ikke lages før administratoren har valgt.',
}
const missingChoice = (valg: ChoiceMissing['valg']): Egenandelsmangel => ({
  kode: 'valg-mangler',
  felt: valg,
  tekst: choiceTexts[valg],
  lenke: '/forvaltning',
})

const missingRate = ({ sats, tekst, dato }: UnprovenRate): Egenandelsmangel => ({
  kode: 'sats-ukjent',
  felt: sats,
  tekst: `Satsen «${tekst}» er ikke bekreftet for ${printDate(dato)}, så regninger som når den dagen, kan ikke lages ennå.`,
  lenke: '/satser',
})
