// A citizen's frozen answer → its PDF: who looked him up, by the same lines as the page. Neither name nor number of the citizen
// stands in it; it is his own copy.
import { type ToldLookUp, toldHeading, toldLines } from '../base/insight-lines.ts'
import { printInstant } from '../base/print.ts'
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

export const innsynTexts = {
  tittel: 'Hvem har slått meg opp?',
  laget: (naar: string) => `Laget ${naar} av Grunnlag. Norsk tid.`,
  antall: (antall: number, iAlt: number) =>
    antall === iAlt
      ? `${antall} oppslag, nyeste først.`
      : `${iAlt} oppslag, samlet i ${antall === 1 ? '1 punkt' : `${antall} punkter`}, nyeste først.`,
  alle: 'Alle kommuner og alle år i loggen.',
  bareKommune: (kommune: string) => `Bare oppslag i ${kommune} kommune.`,
  bareAar: (aar: number) => `Bare oppslag i ${aar}.`,
  ingen: 'Ingen oppslag på deg i dette utvalget.',
  flere: (antall: number, alle: number) =>
    `PDF-en har de ${antall} nyeste av ${alle} punkter. De eldre står på siden «Hvem har slått meg opp?»; velg et år der for å få dem som PDF.`,
  omfang: 'Hva listen dekker',
  dekker:
    'Listen viser oppslag som kommuner har gjort på deg i Grunnlag, og forsøk som ble avvist. Den viser ikke oppslag i Fiks eller i andre systemer, og ikke når kommunen søker i sin egen logg.',
  bunn: 'Innsyn fra Grunnlag',
} as const

function viewOf({ laget, filter, antall, iAlt, oppslag }: InnsynDocument) {
  const chosen = [
    ...(filter.kommune === null ? [] : [innsynTexts.bareKommune(filter.kommune)]),
    ...(filter.aar === null ? [] : [innsynTexts.bareAar(filter.aar)]),
  ]
  return {
    tittel: innsynTexts.tittel,
    laget: innsynTexts.laget(printInstant(laget)),
    utvalg: chosen.length === 0 ? [innsynTexts.alle] : chosen,
    antall: antall === 0 ? innsynTexts.ingen : innsynTexts.antall(antall, iAlt),
    flere: antall > oppslag.length ? innsynTexts.flere(oppslag.length, antall) : null,
    oppslag: oppslag.map((told) => ({
      overskrift: toldHeading(told),
      // What happened holds semicolons of its own.
      linjer: toldLines(told).map(({ del, navn, verdier }) => ({ navn, verdier, punkter: del === 'deler' })),
    })),
    omfang: innsynTexts.omfang,
    dekker: innsynTexts.dekker,
    bunn: innsynTexts.bunn,
  }
}

/** Bytes of the PDF. Throws as typeset does. */
export const renderInnsyn = (document: InnsynDocument): Buffer =>
  typeset(template, viewOf(document), new Date(document.laget))

const template = templateOf('innsyn.typ')
