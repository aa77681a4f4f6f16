// Fødselsnummer and D-nummer, real and synthetic (month +80). Control digits are checked by Nav's validator.
import { idnr } from '@navikt/fnrvalidator'
import { type IsoDate, findDate, yearOf } from './dates.ts'

declare const personBrand: unique symbol
/** 11 digits with valid control digits. Never in a URL of our own, a log line or an error. */
export type Personidentifikator = string & { readonly [personBrand]: true }

/** The validator's words: tnr is a synthetic number. Hjelpenummer (hnr, month +40) belong to the hospitals, not to the register. */
const accepted: readonly string[] = ['fnr', 'dnr', 'tnr', 'dnr-and-tnr']

/** The number, or null when it is not a valid fødselsnummer or D-nummer. */
export function findPersonidentifikator(text: string): Personidentifikator | null {
  if (!/^\d{11}$/.test(text)) return null
  const found = idnr(text)
  return found.status === 'valid' && accepted.includes(found.type) ? (text as Personidentifikator) : null
}

/** Throws RangeError (without the number in it) when it is not valid. */
export function personidentifikator(text: string): Personidentifikator {
  const found = findPersonidentifikator(text)
  if (found === null) throw new RangeError('Not a valid fødselsnummer or D-nummer')
  return found
}

export const isDNumber = (id: Personidentifikator): boolean => Number(id[0]) >= 4

/** Birth date by the number; null when the individual number does not tell the century. Register data go before it. */
export function birthDateOf(id: Personidentifikator): IsoDate | null {
  const day = Number(id.slice(0, 2)) - (isDNumber(id) ? 40 : 0)
  const rawMonth = Number(id.slice(2, 4))
  const month = rawMonth > 80 ? rawMonth - 80 : rawMonth > 40 ? rawMonth - 40 : rawMonth
  const year = centuryOf(Number(id.slice(6, 9)), Number(id.slice(4, 6)))
  if (year === null) return null
  return findDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/** Is the person under 18 on the day, by the number? null: it is no valid number, or does not tell the birth date. */
export function isUnder18(nummer: string, on: IsoDate): boolean | null {
  const number = findPersonidentifikator(nummer)
  const born = number === null ? null : birthDateOf(number)
  if (born === null) return null
  return `${yearOf(born) + 18}${born.slice(4)}` > on
}

function centuryOf(individual: number, year: number): number | null {
  if (individual < 500) return 1900 + year
  if (individual < 750 && year >= 54) return 1800 + year
  if (year < 40) return 2000 + year
  return individual >= 900 ? 1900 + year : null
}
