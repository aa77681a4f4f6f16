// What stands beside a price that is worked out: from which day it is paid, and what it was not held against. In: the record's own
// service. Out: sentences. Egenandelsforskriften §§ 3 and 6: the first month is free, and nobody pays more than the stay costs.
import { printDate } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Texts } from '../texts/nb.ts'
import type { Priced } from './priced.ts'

type Facts = NonNullable<ResultatSvar['egenandel']>['opplysninger']
type Words = Pick<Texts['egenandel'], 'svarene' | 'gjelderFra'>

/** The price of a place tells its first day itself. Empty where nothing is to be paid. */
export function firstDayOf({ tjeneste, gjelderFra, beloep }: Priced, facts: Facts, words: Words): readonly string[] {
  if (tjeneste === 'praktisk-bistand') return gjelderFra === null ? [] : [words.gjelderFra(printDate(gjelderFra))]
  const stay = facts.langtidsopphold
  if (tjeneste !== 'langtidsopphold' || stay === undefined || !isWorkedOut(beloep)) return []
  const { fra, dagUkjent, gratis, gratisFra } = words.svarene
  return [
    gjelderFra === null ? dagUkjent : fra(printDate(gjelderFra)),
    stay.direkteFra === undefined ? gratis(printDate(stay.innflytting)) : gratisFra(printDate(stay.direkteFra)),
  ]
}

/** null: the price was held against what the stay costs, or there is none to hold. */
export function uncheckedCap({ tjeneste, beloep }: Priced, facts: Facts, { svarene }: Words): string | null {
  const isGiven = facts.langtidsopphold?.oppholdsutgifterAar !== undefined
  return tjeneste !== 'langtidsopphold' || isGiven || !isWorkedOut(beloep) ? null : svarene.tak
}

const isWorkedOut = (beloep: Priced['beloep']): boolean => beloep.some(({ betales }) => betales !== null)
