// The open calculator's answer, as grensesnitt fixes it: JSON numbers in kroner, exact values beside the printed ones.
import type { Municipalities } from '../../rates/municipalities.ts'
import type { Merke, Rate, Rates } from '../../rates/rates.ts'
import type { Linjeenhet } from '../trace.ts'

export type Resultatverdi = number | boolean | null | readonly Readonly<Record<string, number | boolean | null>>[]

export interface Kalkulatorsvar {
  readonly resultat: Readonly<Record<string, Resultatverdi>>
  readonly linjer: readonly Kalkulatorlinje[]
  readonly satser: readonly Kalkulatorsats[]
  readonly regelversjon: string
}
export interface Kalkulatorlinje {
  readonly id: string
  readonly tekst: string
  readonly hjemmel: string
  /** Kroner, exact to the øre (half up); so many of `enhet` where that stands. */
  readonly beloep: number
  readonly av: readonly string[]
  readonly tolkning?: true
  /** What `beloep` counts when it is not kroner. */
  readonly enhet?: Linjeenhet
}
export interface Kalkulatorsats {
  readonly navn: string
  readonly tekst: string
  readonly enhet: Rate['enhet']
  readonly verdi: number
  readonly gjelderFra: string
  readonly gjelderTil: string
  readonly kilde: string
  readonly merke: Merke
  readonly sistSjekket: string
  /** «må bekreftes av kommunen» when the value has one single source or was never seen printed. */
  readonly forbehold?: string
}

export interface Law {
  readonly rates: Rates
  readonly municipalities: Municipalities
}

/** Reads the request, runs the rule, prints the answer. Throws InputFault, FactMissing or RateUnknown. */
export type Calculator = (request: unknown, law: Law) => Kalkulatorsvar
