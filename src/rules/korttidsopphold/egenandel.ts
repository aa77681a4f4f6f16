// Egenandel for short stays: døgn up to the 60th of the calendar year, and single day or night stays. Egenandelsforskriften §§ 1 and 4.
import type { IsoDate } from '../../base/dates.ts'
import { add, type Fraction, fraction, multiply } from '../../base/fraction.ts'
import type { Rates } from '../../rates/rates.ts'
import { trace, type Worked } from '../trace.ts'

export interface KorttidQuestion {
  readonly dato: IsoDate
  readonly doegn: number
  readonly dagEllerNatt: number
  /** Døgn in institution earlier in the same calendar year. */
  readonly tidligereDoegnIAaret: number
}
export interface KorttidEgenandel {
  /** Exact kroner. */
  readonly egenandel: Fraction
  readonly doegnKorttid: number
  /** Døgn from the 60th on: priced by § 3, not here. */
  readonly doegnLangtid: number
}

/** § 1: a time-limited stay is a long one after «minst 60 døgn»; døgn 60 is read as the first long one. */
const lastShortDoegn = 59

/** Throws RateUnknown when the rates are not proven for the date. */
export function korttidEgenandel(q: KorttidQuestion, rates: Rates): Worked<KorttidEgenandel> {
  const t = trace(rates)
  const doegnKorttid = Math.min(q.doegn, Math.max(0, lastShortDoegn - q.tidligereDoegnIAaret))
  t.line('doegn-korttid', fraction(doegnKorttid), {
    tekst: 'Døgn før det 60. i kalenderåret',
    hjemmel: 'egenandelsforskriften § 1',
    tolkning: true,
    enhet: 'doegn',
  })
  t.line('doegn-langtid', fraction(q.doegn - doegnKorttid), {
    tekst: 'Døgn fra og med det 60.: prises som langtidsopphold etter § 3, ikke her',
    hjemmel: 'egenandelsforskriften §§ 1 og 6 tredje ledd',
    tolkning: true,
    enhet: 'doegn',
  })
  const doegn = t.line('doegn', multiply(fraction(doegnKorttid), t.rate('korttid-doegn', q.dato)), {
    tekst: 'Korttidsdøgn ganger døgnsatsen',
    hjemmel: 'egenandelsforskriften § 4',
    av: ['doegn-korttid'],
  })
  const dag = t.line('dag-eller-natt', multiply(fraction(q.dagEllerNatt), t.rate('korttid-dag-natt', q.dato)), {
    tekst: 'Dag- og nattopphold ganger satsen; de teller ikke med i de 60 døgnene',
    hjemmel: 'egenandelsforskriften § 4',
    tolkning: true,
  })
  const egenandel = t.line('egenandel', add(doegn, dag), {
    tekst: 'Egenandel',
    hjemmel: 'egenandelsforskriften § 4',
    av: ['doegn', 'dag-eller-natt'],
  })
  return t.done('korttidsopphold-2012-01', { egenandel, doegnKorttid, doegnLangtid: q.doegn - doegnKorttid })
}
