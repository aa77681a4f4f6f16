// Foreldrebetaling in SFO per pupil and month. Opplæringsforskrifta §§ 2-3 and 2-4 (before 1.8.2024 forskrift til opplæringslova kap. 1B).
import { type IsoDate, date } from '../../base/dates.ts'
import { add, type Fraction, fraction, lesser, multiply, zero } from '../../base/fraction.ts'
import type { Rates } from '../../rates/rates.ts'
import { sfoLaw } from './sfo-law.ts'
import { type Trace, trace, type Worked } from '../trace.ts'

export interface SfoPupil {
  /** Grade 1–7. */
  readonly trinn: number
  /** The municipality's price after the twelve free hours and without food. */
  readonly prisPerMaaned: Fraction
  readonly maanederPerAar: number
  readonly saerskiltBehov: boolean
}
export interface SfoQuestion {
  readonly dato: IsoDate
  readonly husstandsinntekt: Fraction
  readonly elever: readonly SfoPupil[]
}
export interface Sfopris {
  readonly elever: readonly { readonly prisPerMaaned: Fraction }[]
  readonly sum: Fraction
}

/** The six percent rule covers grades 1–4; 1–2 before 1.8.2021. */
const lastModeratedGrade = (dato: IsoDate): number => (dato < date('2021-08-01') ? 2 : 4)

const shareOfIncome = (q: SfoQuestion, pupil: SfoPupil, t: Trace): Fraction =>
  multiply(multiply(q.husstandsinntekt, t.rate('sfo-andel-av-inntekt', q.dato)), fraction(1, pupil.maanederPerAar))

function pupilPrice(pupil: SfoPupil, index: number, q: SfoQuestion, t: Trace): Fraction {
  const id = `elev-${index + 1}`
  if (pupil.trinn <= lastModeratedGrade(q.dato)) {
    const limit = t.line(`${id}-seks-prosent`, shareOfIncome(q, pupil, t), {
      tekst: `Elev ${index + 1}: 6 % av husstandens inntekt, delt på ${pupil.maanederPerAar} måneder`,
      hjemmel: sfoLaw(q.dato).moderasjon,
      tolkning: true,
    })
    return t.line(`${id}-pris`, lesser(pupil.prisPerMaaned, limit), {
      tekst: `Elev ${index + 1}: det laveste av prisen og 6 %`,
      hjemmel: sfoLaw(q.dato).moderasjon,
      av: [`${id}-seks-prosent`],
    })
  }
  const free = pupil.trinn >= 5 && pupil.saerskiltBehov
  return t.line(`${id}-pris`, free ? zero : pupil.prisPerMaaned, {
    tekst: free ? `Elev ${index + 1}: gratis ved særskilt behov på 5.–7. trinn` : `Elev ${index + 1}: kommunens pris`,
    hjemmel: free ? sfoLaw(q.dato).saerskiltBehov : sfoLaw(q.dato).pris,
  })
}

/** Throws RateUnknown when a moderated pupil's share is not proven for the date. */
export function sfopris(q: SfoQuestion, rates: Rates): Worked<Sfopris> {
  const t = trace(rates)
  const elever = q.elever.map((pupil, i) => ({ prisPerMaaned: pupilPrice(pupil, i, q, t) }))
  const sum = t.line(
    'sum',
    elever.reduce((total, { prisPerMaaned }) => add(total, prisPerMaaned), zero),
    {
      tekst: 'Sum per måned',
      hjemmel: sfoLaw(q.dato).moderasjon,
      av: elever.map((_, i) => `elev-${i + 1}-pris`),
    },
  )
  return t.done(q.dato < date('2021-08-01') ? 'sfo-2020-08' : 'sfo-2021-08', { elever, sum })
}
