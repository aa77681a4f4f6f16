// The law as data: lov/hjemler.yaml and lov/inntektsaar.yaml, read by main.ts and checked here (pure).
import type { IsoDate } from '../base/dates.ts'
import type { Hjemmel } from './types.ts'

export interface Law {
  readonly hjemler: readonly Hjemmel[]
  /** The purpose row of a tjenesteområde, or null. */
  findHjemmel(tjenesteomraade: string): Hjemmel | null
  /** Income years that are opened on a date for that purpose, newest first. */
  openYears(hjemmel: Hjemmel, on: IsoDate): readonly number[]
}
