// State bustøtte as a calculator: payment per month from income, wealth, household and housing cost. Bustøtteforskrifta §§ 1, 3, 4, 6, 7, 13.
import type { IsoDate } from '../../base/dates.ts'
import {
  add,
  compare,
  type Fraction,
  fraction,
  greater,
  lesser,
  multiply,
  notNegative,
  subtract,
  zero,
} from '../../base/fraction.ts'
import type { Rates } from '../../rates/rates.ts'
import { type Trace, trace, type Worked } from '../trace.ts'
import { additionFor } from './regional-addition.ts'

export interface BostoetteQuestion {
  readonly dato: IsoDate
  readonly kommunenummer: string
  /** People who have turned 18; at least one. */
  readonly voksne: number
  readonly barn: number
  /** The household's income per year after § 5. */
  readonly inntektAar: Fraction
  /** Net wealth; undefined: none was stated. */
  readonly formue?: Fraction | undefined
  /** Tax value of the own home; undefined: rented. */
  readonly boligFormuesverdi?: Fraction | undefined
  readonly boutgifterAar: Fraction
  readonly ensligAlderspensjonist: boolean
  readonly ungUfoer: boolean
  readonly tilpassetBolig: boolean
}

function wealthAddition(q: BostoetteQuestion, t: Trace): Fraction {
  const free =
    q.boligFormuesverdi === undefined
      ? t.rate('bostoette-fribeloep-formue-leid', q.dato)
      : lesser(q.boligFormuesverdi, t.rate('bostoette-fribeloep-formue-eid', q.dato))
  const counted = notNegative(subtract(q.formue ?? zero, free))
  return t.line('formuestillegg', multiply(t.rate('bostoette-andel-formue', q.dato), counted), {
    tekst:
      q.formue === undefined ? 'Tillegg for formue: ingen formue er oppgitt' : 'Tillegg for formue over fribeløpet',
    hjemmel: 'bustøtteforskrifta § 6',
  })
}

function adjustedIncome(q: BostoetteQuestion, t: Trace): Fraction {
  const total = add(q.inntektAar, wealthAddition(q, t))
  const others = multiply(t.rate('bostoette-vekt-voksen', q.dato), fraction(q.voksne - 1))
  const weight = add(add(fraction(1), others), multiply(t.rate('bostoette-vekt-barn', q.dato), fraction(q.barn)))
  t.line('vekt', weight, { tekst: 'Husstandens vekt', hjemmel: 'bustøtteforskrifta § 7', enhet: 'vekt' })
  return t.line('omregnet', multiply(total, fraction(weight.d, weight.n)), {
    tekst: 'Omregnet inntekt: inntekt og formuestillegg delt på vekten, ikke avrundet',
    hjemmel: 'bustøtteforskrifta § 7',
    av: ['formuestillegg', 'vekt'],
  })
}

function ownShare(q: BostoetteQuestion, t: Trace): Fraction {
  const income = adjustedIncome(q, t)
  const lower = t.rate(q.ensligAlderspensjonist ? 'bostoette-t1-alderspensjonist' : 'bostoette-t1', q.dato)
  const group = q.ensligAlderspensjonist ? '-alderspensjonist' : q.ungUfoer ? '-ung-ufoer' : ''
  const upper = t.rate(`bostoette-t2${group}`, q.dato)
  const first = t.line(
    'over-nedre',
    multiply(t.rate('bostoette-sats-1', q.dato), notNegative(subtract(income, lower))),
    {
      tekst: 'Andel av omregnet inntekt over nedre grense',
      hjemmel: 'bustøtteforskrifta § 4 annet ledd',
      av: ['omregnet'],
    },
  )
  const second = t.line(
    'over-oevre',
    multiply(t.rate('bostoette-sats-2', q.dato), notNegative(subtract(income, upper))),
    {
      tekst: 'Andel av omregnet inntekt over øvre grense, i tillegg',
      hjemmel: 'bustøtteforskrifta § 4 tredje ledd',
      av: ['omregnet'],
    },
  )
  return t.line('eigendel', add(t.rate('bostoette-minste-eigendel', q.dato), add(first, second)), {
    tekst: 'Egendel: minste egendel og andeler av inntekten over grensene',
    hjemmel: 'bustøtteforskrifta § 4',
    av: ['over-nedre', 'over-oevre'],
  })
}

function approvedCost(q: BostoetteQuestion, t: Trace): Fraction {
  const people = Math.min(5, q.voksne + q.barn)
  const regional = additionFor(q.kommunenummer)
  let cap = t.rate(`bostoette-tak-${people}`, q.dato)
  if (regional !== null) cap = add(cap, t.rate(regional, q.dato))
  if (q.tilpassetBolig) cap = add(cap, t.rate('bostoette-tillegg-tilpasset', q.dato))
  t.line('tak', cap, { tekst: 'Høyeste godkjente boutgifter, med tillegg', hjemmel: 'bustøtteforskrifta § 3' })
  return t.line('godkjent', lesser(q.boutgifterAar, cap), {
    tekst: 'Godkjente boutgifter per år',
    hjemmel: 'bustøtteforskrifta § 3',
    av: ['tak'],
  })
}

/** Exact kroner per month. Throws RateUnknown outside the proven sets. */
export function bostoette(q: BostoetteQuestion, rates: Rates): Worked<{ readonly perMaaned: Fraction }> {
  const t = trace(rates)
  const over = greater(zero, subtract(approvedCost(q, t), ownShare(q, t)))
  const counted = t.line('beregnet', multiply(multiply(t.rate('bostoette-andel', q.dato), over), fraction(1, 12)), {
    tekst: '73,7 % av boutgifter over egendelen, per måned',
    hjemmel: 'bustøtteforskrifta § 1',
    av: ['godkjent', 'eigendel'],
  })
  const least = t.rate('bostoette-minste-utbetaling', q.dato)
  const perMaaned = t.line('bostoette', compare(counted, least) < 0 ? zero : counted, {
    tekst: 'Bostøtte per måned; beløp under minste utbetaling faller bort',
    hjemmel: 'bustøtteforskrifta § 13',
    av: ['beregnet'],
  })
  return t.done('bostoette-2025-06', { perMaaned })
}
