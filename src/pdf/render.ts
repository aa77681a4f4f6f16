// The frozen record → its PDF. Same record, same bytes.
import type { Resultat } from '../decision/record.ts'
import { type PdfLanguage, pdfTexts } from './texts.ts'
import { templateOf, typeset } from './typeset.ts'
import { viewOf } from './view.ts'

const template = templateOf('resultat.typ')

/** Bytes of the PDF. Throws when the document would not be accessible or archivable; then there is no PDF at all. */
export const renderPdf = (resultat: Resultat, language: PdfLanguage = 'nb'): Buffer =>
  typeset(template, viewOf(resultat, pdfTexts[language]), new Date(resultat.soeketidspunkt))
