// npm run lov:status: how sure the law tables are. Per service and year where the names have their place and on what proof; every
// rate with its proof; and what ends within 90 days. Prints; answers to nobody's question about a person.
import type { Clock } from '../base/clock.ts'
import { addDays, type IsoDate, osloDate } from '../base/dates.ts'
import { beregningstyper } from '../base/terms.ts'
import type { Rate, Rates } from '../rates/rates.ts'
import { type PostSet, postSetFor } from '../rules/post-sets.ts'
import { readLawBooks } from './law-files.ts'

const heads = ['beregning', 'visning', 'kommune', 'utelatt', 'bekreftet', 'antatt', 'tolkning'] as const

/** Counts of places, and of the status of what counts or is shown; members of Beregnet skatt and Avregning are left out. */
export function countPlaces(set: PostSet): Readonly<Record<(typeof heads)[number], number>> {
  const counts = { beregning: 0, visning: 0, kommune: 0, utelatt: 0, bekreftet: 0, antatt: 0, tolkning: 0 }
  for (const place of set.felt.values()) {
    if (place.api !== 'summertskattegrunnlag') continue
    counts[place.plass]++
    if (place.vises !== null && place.bevis !== 'lokal') counts[place.bevis]++
  }
  return counts
}

/** Rates whose last proven day is past, or comes within 90 days. */
export function ending(rates: Rates, today: IsoDate): readonly Rate[] {
  const limit = addDays(today, 90)
  return [...rates.values()].flatMap((rows) => rows.slice(-1)).filter(({ gjelderTil }) => gjelderTil <= limit)
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

export function lovStatus(clock: Clock): void {
  const { rules } = readLawBooks()
  const today = osloDate(clock())
  console.log(`Poster per tjeneste og inntektsår (summert skattegrunnlag), ${today}`)
  console.log(row(['tjeneste', 'år', ...heads]))
  for (const tjeneste of beregningstyper) {
    for (let aar = 2021; ; aar++) {
      const set = postSetFor(rules.postSets, tjeneste, aar)
      if (set === null) break
      const counts = countPlaces(set)
      console.log(row([tjeneste, aar, ...heads.map((head) => counts[head])]))
    }
  }
  console.log('\nSatser (P: lovtekst sett, D: utledet av lovtekst, K: kommune, KS eller presse)')
  for (const rows of rules.rates.values()) for (const rate of rows) console.log(rateLine(rate))
  const soon = ending(rules.rates, today)
  console.log(`\nSlutter innen 90 dager, eller er utløpt: ${soon.length === 0 ? 'ingen' : ''}`)
  for (const rate of soon) console.log(`- ${rate.navn} til ${rate.gjelderTil}`)
}

const rateLine = ({ navn, verdi, enhet, gjelderFra, gjelderTil, merke, kilde, bekreftes }: Rate): string =>
  row([
    navn,
    enhet === 'kr' ? `${verdi.n} kr` : `${Number((verdi.n * 10_000n) / verdi.d) / 100} %`,
    gjelderFra,
    gjelderTil,
    merke,
    kilde,
    bekreftes ? 'må bekreftes av kommunen' : '',
  ])
