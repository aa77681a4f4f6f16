// The egenandel by what the municipality has adopted: its shares, and the date whose G it uses. Without a decision of its own the
// law's highest shares and G on the date. Egenandelsforskriften § 3 second ledd.
import type { Rates } from '../../rates/rates.ts'
import { institutionChoices, type LocalRow } from '../local/use-choices.ts'
import type { Worked } from '../trace.ts'
import { type Egenandel, egenandel, type LangtidQuestion } from './egenandel.ts'

export type AdoptedQuestion = Omit<LangtidQuestion, 'grunnbeloep' | 'gDato' | 'andelInntil1G' | 'andelOver1G'>

/** Throws RateUnknown. G is among the rates used whichever date it is of. */
export const adoptedEgenandel = (q: AdoptedQuestion, rows: readonly LocalRow[], rates: Rates): Worked<Egenandel> =>
  egenandel({ ...q, ...institutionChoices(rows, q.dato) }, rates)
