// Which income year the law points at for a price on a date, and its §. The case worker may choose another, with a reason that
// is kept in the record. Egenandelsforskriften §§ 3 sjette ledd and 10 første ledd; forskrift om foreldrebetaling § 3 b.
import { type IsoDate, monthOf, yearOf } from '../base/dates.ts'
import type { Beregningstype, Stadie } from '../base/terms.ts'

export interface ProposedYear {
  readonly inntektsaar: number
  readonly hjemmel: string
  /** Of the years as they are opened for everybody: a person's own settlement may be late, and is told beside it. */
  readonly forklaring: string
}

/**
 * The year the law proposes for a price on `prisdato`. `nyesteOppgjoer` is the newest year with an opened settlement, or null.
 * null: the law's year cannot be known (langtid without any settlement).
 */
export function proposedYear(
  beregningstype: Beregningstype,
  prisdato: IsoDate,
  nyesteOppgjoer: number | null,
): ProposedYear | null {
  if (beregningstype === 'PRAKTISK_BISTAND') return atNewYear(yearOf(prisdato))
  if (beregningstype === 'BARNEHAGE_SFO') return beforeSchoolYear(prisdato)
  return nyesteOppgjoer === null ? null : newestSettlement(yearOf(prisdato), nyesteOppgjoer)
}

/** The same among the years whose settlement is opened; a settlement later than the charged year is no proposal. */
export function proposedAmong(
  beregningstype: Beregningstype,
  prisdato: IsoDate,
  opened: readonly number[],
): ProposedYear | null {
  const usable = opened.filter((aar) => aar <= yearOf(prisdato))
  return proposedYear(beregningstype, prisdato, usable.length === 0 ? null : Math.max(...usable))
}

function newestSettlement(prisaar: number, nyesteOppgjoer: number): ProposedYear {
  return {
    inntektsaar: nyesteOppgjoer,
    hjemmel: 'egenandelsforskriften § 3 fjerde og sjette ledd',
    forklaring:
      nyesteOppgjoer === prisaar
        ? `Skatteoppgjørene for ${prisaar}, året prisen gjelder, er åpnet.`
        : `De nyeste skatteoppgjørene som er åpnet, er for ${nyesteOppgjoer}. Grunnlaget er foreløpig til oppgjøret for ${prisaar} er kommet; da skal det gjøres opp begge veier.`,
  }
}

/** A settlement comes in the year after the income year, so the newest on 1 January is two years back. */
const atNewYear = (prisaar: number): ProposedYear => ({
  inntektsaar: prisaar - 2,
  hjemmel: 'egenandelsforskriften § 10 første ledd',
  forklaring: `De siste skatteoppgjørene som var klare 1. januar ${prisaar}, er for ${prisaar - 2}.`,
})

/** The barnehage and school year begins on 1 August. */
function beforeSchoolYear(prisdato: IsoDate): ProposedYear {
  const begins = monthOf(prisdato) >= 8 ? yearOf(prisdato) : yearOf(prisdato) - 1
  return {
    inntektsaar: begins - 1,
    hjemmel: 'forskrift om foreldrebetaling i barnehager § 3 b, opplæringsforskrifta § 2-4',
    forklaring: `Året før barnehage- eller skoleåret som begynner 1. august ${begins}. Skattemeldingen (utkast) brukes til oppgjøret er klart.`,
  }
}

/** The choice as it stands in the record. */
export interface YearChoice {
  readonly prisdato: IsoDate
  readonly foreslaatt: number | null
  readonly hjemmel: string | null
  /** Why another year than the proposed one was chosen; null when it was not. */
  readonly begrunnelse: string | null
  /** Praktisk bistand only: «vesentlig endret» (§ 10 første ledd). */
  readonly vesentligEndret?: boolean
}

/** What is missing before a chosen year can be used; null when nothing is. */
export function yearFault(
  beregningstype: Beregningstype,
  inntektsaar: number,
  choice: YearChoice,
): 'begrunnelse-mangler' | 'vesentlig-endret-mangler' | null {
  if (choice.foreslaatt === inntektsaar) return null
  if (choice.begrunnelse === null || choice.begrunnelse.trim() === '') return 'begrunnelse-mangler'
  return beregningstype === 'PRAKTISK_BISTAND' && choice.vesentligEndret !== true ? 'vesentlig-endret-mangler' : null
}

/** Langtid: the charge rests on an earlier year's settlement than the year that is charged. Praktisk bistand: settled too late. */
export function yearNote(
  beregningstype: Beregningstype,
  inntektsaar: number,
  choice: YearChoice,
  settled: { readonly stadie: Stadie; readonly datoer: readonly (string | null)[] },
): string | null {
  const prisaar = yearOf(choice.prisdato)
  if (beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON') {
    return inntektsaar < prisaar
      ? `Foreløpig: bygger på skatteoppgjøret for ${inntektsaar}. Når oppgjøret for ${prisaar} er kommet, skal egenandelen gjøres opp (§ 3 sjette ledd).`
      : null
  }
  if (beregningstype === 'BARNEHAGE_SFO') {
    return settled.stadie === 'UTKAST'
      ? `Foreløpig: bygger på skattemeldingen (utkast) for ${inntektsaar}, fordi oppgjøret ikke er klart.`
      : null
  }
  const late = settled.datoer.some((dato) => dato !== null && dato > `${prisaar}-01-01`)
  return late && choice.foreslaatt === inntektsaar
    ? `Skatteoppgjøret er datert etter 1. januar ${prisaar}. § 10 første ledd viser til oppgjøret som var klart den dagen; vurder et tidligere inntektsår.`
    : null
}
