// What every service's calculation starts from, and its worked answer → the frozen, printed form.
import { type Fraction, fromOere, kronerDown, oereHalfUp, zero } from '../../base/fraction.ts'
import type { IsoDate } from '../../base/dates.ts'
import { printDate } from '../../base/print.ts'
import { printRate } from '../../rules/calculator/print-answer.ts'
import type { Law as CalculatorLaw } from '../../rules/calculator/types.ts'
import type { ComplaintLaw } from '../../rules/complaint.ts'
import type { TraceLine, Worked } from '../../rules/trace.ts'
import type { Grunnlag, Merknad } from '../../rules/types.ts'
import type { Resultat } from '../record.ts'
import type { Beloep, Egenandelslinje, Tjenesteresultat, Valg } from './types.ts'

/** The law that the last step needs. */
export interface EgenandelLaw extends CalculatorLaw {
  readonly complaint: ComplaintLaw
}

/** One service to be priced. `grunnlag` is known: without it nothing is priced. */
export interface Pricing<Facts> {
  readonly resultat: Resultat & { readonly grunnlag: Grunnlag }
  readonly dato: IsoDate
  readonly facts: Facts
  readonly valg: Valg
  readonly law: EgenandelLaw
}

/** A service's answer before the words of the decision are written. */
export type Priced = Omit<Tjenesteresultat, 'svar' | 'vedtak'>

export const amountOf = (id: string, tekst: string, value: Fraction | null): Beloep => ({
  id,
  tekst,
  eksakt: value === null ? null : oereHalfUp(value),
  betales: value === null ? null : kronerDown(value),
})

const lineOf = ({ id, tekst, hjemmel, verdi, av, tolkning, enhet }: TraceLine): Egenandelslinje => ({
  id,
  tekst,
  hjemmel,
  verdi: oereHalfUp(verdi),
  av,
  tolkning,
  ...(enhet === undefined ? {} : { enhet }),
})

/** Lines, rates and rule version of a calculation; a rate that the municipality must confirm gets a note. */
export function printed({ linjer, satser, regelversjon }: Worked<unknown>) {
  const merknader = satser
    .filter(({ bekreftes }) => bekreftes)
    .map(({ tekst, gjelderFra, kilde }) =>
      note(
        'maa-bekreftes',
        `${tekst} fra ${printDate(gjelderFra)} må bekreftes av kommunen: verdien har bare én kilde (${kilde}).`,
      ),
    )
  return { linjer: linjer.map(lineOf), satser: satser.map(printRate), regelversjon, merknader }
}

export const note = (kode: string, tekst: string): Merknad => ({ kode, tekst, ufullstendig: false })

/** The household's income as the price rules take it. A loss is read as no income: no price is below 0. */
export function incomeOf({ grunnlag }: Pricing<unknown>['resultat']): { income: Fraction; merknader: Merknad[] } {
  const { beregningsbeloep } = grunnlag
  if (beregningsbeloep >= 0) return { income: fromOere(beregningsbeloep), merknader: [] }
  const tekst = 'Husstandens inntekt er negativ, og er lest som 0 kroner (tolkning: forskriften sier ikke noe om tap).'
  return { income: zero, merknader: [note('negativ-inntekt', tekst)] }
}
