// Which list the form begins with: none, one that is corrected, one that is ended by the new, or a copy for next year.
import { findDate, type IsoDate } from '../../../base/dates.ts'
import { printDate } from '../../../base/print.ts'
import type { Prislister, Prislisterad } from '../../../http/contract-forvaltning.ts'
import { copyToNextYear } from '../../../rules/praktisk-bistand/next-year.ts'
import { draftOf, draftOfRow, type PriceListDraft } from './price-list-draft.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export interface Beginning {
  readonly title: string
  readonly note: string | null
  readonly draft: PriceListDraft
  readonly replaces: { readonly retter?: string; readonly avslutter?: string }
}

/** A row that is not there, or is replaced, gives an empty form: nothing is copied from what does not stand. */
export function beginningOf(search: URLSearchParams, { dato, prislister }: Prislister, texts: OfficeTexts): Beginning {
  const { liste: words, periode } = texts.forvaltning
  const find = (what: string): Prislisterad | undefined =>
    prislister.find(({ id, erstattetAv }) => id === search.get(what) && erstattetAv === null)
  const period = ({ fra, til }: Prislisterad): string =>
    periode(printDate(fra), til === null ? null : printDate(til)).toLowerCase()
  const [retter, etter, kopi] = [find('retter'), find('etter'), find('kopi')]
  if (retter !== undefined) {
    const note = words.retterTekst(period(retter))
    return { title: words.retter, note, draft: draftOfRow(retter), replaces: { retter: retter.id } }
  }
  if (etter !== undefined) {
    const note = words.etterTekst(period(etter))
    return { title: words.etter, note, draft: draftOf(etter.liste), replaces: { avslutter: etter.id } }
  }
  if (kopi !== undefined) {
    const next = copyToNextYear(kopi.liste, kopi.til === null ? null : findDate(kopi.til), dato as IsoDate)
    const replaces = kopi.til === null || kopi.til >= next.fra ? { avslutter: kopi.id } : {}
    const ends = kopi.til === null ? ` ${words.etterTekst(period(kopi))}` : ''
    const draft = draftOf(next.liste, { fra: next.fra, til: next.til })
    return { title: words.kopi, note: words.kopiTekst + ends, draft, replaces }
  }
  return { title: words.ny, note: null, draft: draftOf(null), replaces: {} }
}
