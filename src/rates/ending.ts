// Which rates run out. In: the checked rates and a date. Out: each rate with its rows and how far ahead it is proven, so that
// a yearly value is renewed before someone needs it (habit 7).
import { addDays, type IsoDate } from '../base/dates.ts'
import type { Rate, Rates } from './rates.ts'

/** kjent: proven more than 90 days ahead · slutter-snart: ends within 90 days · ikke-kjent: no value on the date itself. */
export type Satsstatus = 'kjent' | 'slutter-snart' | 'ikke-kjent'

export interface RateSeries extends Pick<Rate, 'navn' | 'tekst' | 'enhet' | 'hjemmel' | 'sistSjekket'> {
  readonly rader: readonly Rate[]
  /** The last day that is proven without a gap from the date; null when the date itself is not. */
  readonly kjentTil: IsoDate | null
  readonly status: Satsstatus
}

export const daysOfWarning = 90

/** Every rate, in the order of the files. */
export function rateSeries(rates: Rates, dato: IsoDate): readonly RateSeries[] {
  return [...rates.values()].flatMap((rader) => {
    const [first] = rader
    if (first === undefined) return []
    const { navn, tekst, enhet, hjemmel, sistSjekket } = first
    const kjentTil = provenThrough(rader, dato)
    return [{ navn, tekst, enhet, hjemmel, sistSjekket, rader, kjentTil, status: statusOf(kjentTil, dato) }]
  })
}

function provenThrough(rows: readonly Rate[], dato: IsoDate): IsoDate | null {
  return rows.reduce<IsoDate | null>((through, row) => {
    if (row.gjelderTil < dato) return through
    const isNext = row.gjelderFra <= (through === null ? dato : addDays(through, 1))
    return isNext ? row.gjelderTil : through
  }, null)
}

function statusOf(kjentTil: IsoDate | null, dato: IsoDate): Satsstatus {
  if (kjentTil === null) return 'ikke-kjent'
  return kjentTil <= addDays(dato, daysOfWarning) ? 'slutter-snart' : 'kjent'
}
