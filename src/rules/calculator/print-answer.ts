// Worked → the calculator's JSON. Rounding has its names here: down when the user pays, half up when the user receives.
import { type Fraction, kronerDown, kronerHalfUp, oereHalfUp } from '../../base/fraction.ts'
import type { Rate } from '../../rates/rates.ts'
import type { TraceLine, Worked } from '../trace.ts'
import type { Kalkulatorlinje, Kalkulatorsats, Kalkulatorsvar, Resultatverdi } from './types.ts'

/** The exact value in kroner and øre, half up. */
export const exact = (value: Fraction): number => oereHalfUp(value) / 100
/** What the user pays: whole kroner, down. */
export const pays = (value: Fraction): number => kronerDown(value) / 100
/** What the user receives: whole kroner, half up. */
export const receives = (value: Fraction): number => kronerHalfUp(value) / 100

/** `x` and `xEksakt`; both null when the amount does not apply. */
export function paid(name: string, value: Fraction | null): Record<string, number | null> {
  return { [name]: value === null ? null : pays(value), [`${name}Eksakt`]: value === null ? null : exact(value) }
}

const printLine = ({ id, tekst, hjemmel, verdi, av, tolkning, enhet }: TraceLine): Kalkulatorlinje => ({
  id,
  tekst,
  hjemmel,
  beloep: exact(verdi),
  av,
  ...(tolkning ? { tolkning } : {}),
  ...(enhet === undefined ? {} : { enhet }),
})

/** Said of a value with one single source, or one never seen printed. */
export const forbehold = 'må bekreftes av kommunen'

export const printRate = (rate: Rate): Kalkulatorsats => ({
  navn: rate.navn,
  tekst: rate.tekst,
  enhet: rate.enhet,
  verdi: Number(rate.verdi.n) / Number(rate.verdi.d),
  gjelderFra: rate.gjelderFra,
  gjelderTil: rate.gjelderTil,
  kilde: rate.kilde,
  merke: rate.merke,
  sistSjekket: rate.sistSjekket,
  ...(rate.bekreftes ? { forbehold } : {}),
})

export const printAnswer = (worked: Worked<unknown>, resultat: Record<string, Resultatverdi>): Kalkulatorsvar => ({
  resultat,
  linjer: worked.linjer.map(printLine),
  satser: worked.satser.map(printRate),
  regelversjon: worked.regelversjon,
})
