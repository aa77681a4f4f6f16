// From which month a reduced price in barnehage or SFO has effect, by the day of the application.
// Forskrift 1478 § 3d and opplæringsforskrifta § 2-5: before 1 August → 1 August; later → the first whole month after.
import { addMonths, date, dayOf, type IsoDate, monthOf, yearOf } from '../../base/dates.ts'

export interface FirstMonth {
  readonly fra: IsoDate
  /** On 1 August itself, or on the first of a month: the text has no answer. */
  readonly tolkning: boolean
}

/** First day of the barnehage and school year that the date lies in. */
const yearStart = (dato: IsoDate): IsoDate => date(`${monthOf(dato) >= 8 ? yearOf(dato) : yearOf(dato) - 1}-08-01`)

/**
 * `dato` lies in the year that is applied for. An application on 1 August is read as before it, one on the first of another month
 * as one during that month. null: the year is over before the first whole month.
 */
export function firstMonthOfEffect(soeknadsdato: IsoDate, dato: IsoDate): FirstMonth | null {
  const start = yearStart(dato)
  if (soeknadsdato <= start) return { fra: start, tolkning: soeknadsdato === start }
  const fra = date(`${addMonths(soeknadsdato, 1).slice(0, 8)}01`)
  return fra < addMonths(start, 12) ? { fra, tolkning: dayOf(soeknadsdato) === 1 } : null
}
