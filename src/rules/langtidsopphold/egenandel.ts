// Egenandel for a long stay in an institution, per year and month, from the grunnlag. Egenandelsforskriften § 3 first and second ledd.
import type { IsoDate } from '../../base/dates.ts'
import {
  add,
  type Fraction,
  fraction,
  greater,
  lesser,
  multiply,
  notNegative,
  oereHalfUp,
  percent,
  subtract,
  zero,
} from '../../base/fraction.ts'
import { printAmount } from '../../base/print.ts'
import type { Rates } from '../../rates/rates.ts'
import { type LineText, type Trace, trace, type Worked } from '../trace.ts'

export interface LangtidQuestion {
  /** The day the price is for; decides G (unless given) and fribeløp. */
  readonly dato: IsoDate
  /** Kroner per year after tax, debt interest and § 5. */
  readonly grunnlag: Fraction
  readonly ufrivilligDobbeltrom: boolean
  /** Real cost of the stay per year, without capital costs; undefined when not to be used as a ceiling. */
  readonly oppholdsutgifterAar?: Fraction | undefined
  readonly grunnbeloep?: Fraction | undefined
  /** The day whose G is used, where it is not the day the price is for. */
  readonly gDato?: IsoDate
  readonly andelInntil1G: Fraction
  readonly andelOver1G: Fraction
}
export interface Egenandel {
  /** Exact kroner per year and per month. */
  readonly aar: Fraction
  readonly maaned: Fraction
}

export const highestShareUpToG = percent('75')
export const highestShareAboveG = percent('85')
const quarter = percent('25')
const twelfth = fraction(1, 12)
const annetLedd = 'egenandelsforskriften § 3 annet ledd'

/** "75": a share as whole or hundredths of a per cent. */
const inPercent = (share: Fraction): string => printAmount(oereHalfUp(multiply(share, fraction(100))))

/** The rates a line was made from, by name. A G that was typed is not one of them. */
const gOf = ({ grunnbeloep }: LangtidQuestion): readonly string[] => (grunnbeloep === undefined ? ['grunnbeloep'] : [])
const fOf = ({ ufrivilligDobbeltrom }: LangtidQuestion): string =>
  ufrivilligDobbeltrom ? 'fribeloep-dobbeltrom' : 'fribeloep'

function demand(q: LangtidQuestion, g: Fraction, f: Fraction, t: Trace): Fraction {
  const below = t.line('inntil-1G', multiply(q.andelInntil1G, notNegative(subtract(lesser(q.grunnlag, g), f))), {
    tekst: `${inPercent(q.andelInntil1G)} % av grunnlaget inntil 1 G, etter fribeløpet`,
    hjemmel: annetLedd,
    av: [...gOf(q), fOf(q)],
  })
  const above = t.line('over-1G', multiply(q.andelOver1G, notNegative(subtract(q.grunnlag, g))), {
    tekst: `${inPercent(q.andelOver1G)} % av grunnlaget over 1 G`,
    hjemmel: annetLedd,
    av: gOf(q),
  })
  return t.line('krav', add(below, above), { tekst: 'Høyeste krav', hjemmel: annetLedd, av: ['inntil-1G', 'over-1G'] })
}

/** What the resident keeps: 25 % of G and the advantage of the fribeløp, read as 75 % of it. */
function room(q: LangtidQuestion, g: Fraction, f: Fraction, t: Trace): Fraction {
  const keep = t.line('behold', add(multiply(quarter, g), multiply(highestShareUpToG, f)), {
    tekst: 'Beløp til egen bruk: 25 % av G og fordelen av fribeløpet (75 % av det)',
    hjemmel: annetLedd,
    av: [...gOf(q), fOf(q)],
    tolkning: true,
  })
  return t.line('rom', subtract(q.grunnlag, keep), {
    tekst: 'Grunnlaget når beløpet til egen bruk er holdt av',
    hjemmel: annetLedd,
    av: ['behold'],
  })
}

/** Egenandel per year. Throws RateUnknown when G or the fribeløp is not proven for the date. */
export function egenandel(q: LangtidQuestion, rates: Rates): Worked<Egenandel> {
  const t = trace(rates)
  const g = q.grunnbeloep ?? t.rate('grunnbeloep', q.gDato ?? q.dato)
  const f = t.rate(fOf(q), q.dato)
  const within = lesser(demand(q, g, f, t), room(q, g, f, t))
  const capped =
    q.oppholdsutgifterAar === undefined
      ? within
      : lesser(
          within,
          t.line('oppholdsutgifter', q.oppholdsutgifterAar, {
            tekst: 'Reelle oppholdsutgifter uten kapitalkostnader',
            hjemmel: 'egenandelsforskriften § 3 første ledd',
          }),
        )
  const aar = t.line('egenandel-aar', greater(zero, capped), lowestOf(q))
  const maaned = t.line('egenandel-maaned', multiply(aar, twelfth), {
    tekst: 'Egenandel per måned',
    hjemmel: 'egenandelsforskriften § 3',
    av: ['egenandel-aar'],
  })
  return t.done('langtidsopphold-egenandel-2012-01', { aar, maaned })
}

/** What was not given was not compared with, and the line says so. */
const lowestOf = ({ oppholdsutgifterAar }: LangtidQuestion): LineText =>
  oppholdsutgifterAar === undefined
    ? {
        tekst:
          'Egenandel per år: det laveste av kravet og rommet, aldri under 0. Oppholdsutgiftene er ikke oppgitt, så taket er ikke kontrollert',
        hjemmel: annetLedd,
        av: ['krav', 'rom'],
      }
    : {
        tekst: 'Egenandel per år: det laveste av kravet, rommet og oppholdsutgiftene, aldri under 0',
        hjemmel: 'egenandelsforskriften § 3 første og annet ledd',
        av: ['krav', 'rom', 'oppholdsutgifter'],
      }
