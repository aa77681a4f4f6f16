// Six percent of the household's yearly income, per month. Forskrift 1478 § 3b; opplæringsforskrifta § 2-4.
import { type Fraction, fraction, multiply } from '../../base/fraction.ts'

/** `months` of payment a year, at least 1 (the regulation does not give the number). */
export const sixPercent = (income: Fraction, months: number): Fraction => multiply(income, fraction(6, 100 * months))
