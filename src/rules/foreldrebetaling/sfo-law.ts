// A day → the sections that rule the payment for SFO on it. Opplæringsforskrifta took over from forskrift til opplæringslova
// chapter 1B on 1 August 2024, with the act of 2023.
import type { IsoDate } from '../../base/dates.ts'

export interface SfoLaw {
  /** The six percent rule. */
  readonly moderasjon: string
  /** Free in grades 5 to 7 by special need. */
  readonly saerskiltBehov: string
  /** The municipality sets its price. */
  readonly pris: string
  /** Whose income counts, and from when a lower price has effect. */
  readonly husstand: string
  readonly virkning: string
}

const now: SfoLaw = {
  moderasjon: 'opplæringsforskrifta § 2-4',
  saerskiltBehov: 'opplæringsforskrifta § 2-3',
  pris: 'opplæringslova § 4-5',
  husstand: 'opplæringsforskrifta §§ 2-4 og 2-5',
  virkning: '§ 2-5',
}
const before: SfoLaw = {
  moderasjon: 'forskrift til opplæringslova § 1B-1',
  saerskiltBehov: 'forskrift til opplæringslova § 1B-3',
  pris: 'opplæringslova (LOV-1998-07-17-61)',
  husstand: 'forskrift til opplæringslova kapittel 1B',
  virkning: 'forskrift til opplæringslova kapittel 1B',
}

export const isBeforeOpplaeringsforskrifta = (dato: string): boolean => dato < '2024-08-01'
export const sfoLaw = (dato: IsoDate): SfoLaw => (isBeforeOpplaeringsforskrifta(dato) ? before : now)
