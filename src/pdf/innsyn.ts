// A citizen's frozen answer → its PDF in the language asked for: who looked him up, by the same lines as the page. Neither name nor
// number of the citizen stands in it; it is his own copy.
import { type ToldLookUp, toldHeading, toldInstant, toldLines } from '../base/insight-lines.ts'
import type { Language } from '../base/language.ts'
import { innsynTexts } from './innsyn-texts.ts'
import { templateOf, typeset } from './typeset.ts'

export interface InnsynDocument {
  /** UTC instant. */
  readonly laget: string
  readonly filter: { readonly kommune: string | null; readonly aar: number | null }
  /** Pieces of work in the whole answer, the look-ups they are, and the newest of them, which are printed. */
  readonly antall: number
  readonly iAlt: number
  readonly oppslag: readonly ToldLookUp[]
}

function viewOf({ laget, filter, antall, iAlt, oppslag }: InnsynDocument, lang: Language) {
  const t = innsynTexts[lang]
  const chosen = [
    ...(filter.kommune === null ? [] : [t.bareKommune(filter.kommune)]),
    ...(filter.aar === null ? [] : [t.bareAar(filter.aar)]),
  ]
  return {
    lang,
    tittel: t.tittel,
    laget: t.laget(toldInstant(laget, t.ord)),
    utvalg: chosen.length === 0 ? [t.alle] : chosen,
    antall: antall === 0 ? t.ingen : t.antall(antall, iAlt),
    flere: antall > oppslag.length ? t.flere(oppslag.length, antall) : null,
    norsk: lang !== 'nb' && oppslag.some(({ egen }) => egen !== null) ? t.ord.norsk : null,
    oppslag: oppslag.map((told) => ({
      overskrift: toldHeading(told, t.ord),
      // What happened holds semicolons of its own.
      linjer: toldLines(told, t.ord).map(({ del, ...line }) => ({ ...line, punkter: del === 'deler' })),
    })),
    omfang: t.omfang,
    dekker: t.dekker,
    bunn: t.bunn,
  }
}

/** Bytes of the PDF. Throws as typeset does. */
export const renderInnsyn = (document: InnsynDocument, lang: Language): Buffer =>
  typeset(template, viewOf(document, lang), new Date(document.laget))

const template = templateOf('innsyn.typ')
