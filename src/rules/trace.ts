// A calculation writes its own explanation: each line with its §, each rate it used with source and proof (habit 9).
import type { IsoDate } from '../base/dates.ts'
import type { Fraction } from '../base/fraction.ts'
import { type Rate, type Rates, rateOn } from '../rates/rates.ts'

export interface TraceLine {
  readonly id: string
  readonly tekst: string
  readonly hjemmel: string
  /** Exact kroner, or so many of `enhet`. */
  readonly verdi: Fraction
  /** Ids of the lines, and names of the rates, that this one was made from. */
  readonly av: readonly string[]
  /** A reading that the text of the law does not fix. */
  readonly tolkning: boolean
  /** What `verdi` counts when it is not kroner. */
  readonly enhet?: Linjeenhet
}

export type Linjeenhet = 'doegn' | 'timer' | 'vekt'

export interface Worked<T> {
  readonly resultat: T
  readonly linjer: readonly TraceLine[]
  readonly satser: readonly Rate[]
  readonly regelversjon: string
}

export interface LineText {
  readonly tekst: string
  readonly hjemmel: string
  readonly av?: readonly string[]
  readonly tolkning?: boolean
  /** Left out: kroner. */
  readonly enhet?: Linjeenhet
}

export interface Trace {
  /** The rate in force on the date; noted once. Throws RateUnknown. */
  readonly rate: (navn: string, dato: IsoDate) => Fraction
  /** Notes the line and gives its value back. */
  readonly line: (id: string, verdi: Fraction, text: LineText) => Fraction
  readonly done: <T>(regelversjon: string, resultat: T) => Worked<T>
}

export function trace(rates: Rates): Trace {
  const linjer: TraceLine[] = []
  const satser: Rate[] = []
  return {
    rate(navn, dato) {
      const found = rateOn(rates, navn, dato)
      if (!satser.includes(found)) satser.push(found)
      return found.verdi
    },
    line(id, verdi, { tekst, hjemmel, av = [], tolkning = false, enhet }) {
      linjer.push({ id, tekst, hjemmel, verdi, av, tolkning, ...(enhet === undefined ? {} : { enhet }) })
      return verdi
    },
    done: (regelversjon, resultat) => ({ resultat, linjer, satser, regelversjon }),
  }
}
