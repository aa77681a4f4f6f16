// The frozen record → its PDF, with who made it, which record it is and the record's hash in the metadata, and a code that /kontroll
// answers for. Same record and same code, same bytes.
import type { Resultat } from '../decision/record.ts'
import { recordHash } from '../decision/record-hash.ts'
import type { PdfLanguage } from './texts.ts'
import { pdfTexts } from './texts-by-language.ts'
import { templateOf, typeset } from './typeset.ts'
import { viewOf } from './view.ts'

const template = templateOf('resultat.typ')

/** What is the printing's own and not the record's. */
export interface Print {
  readonly spraak: PdfLanguage
  /** As base/control-code.ts writes it. */
  readonly kode: string
  /** Where it is controlled. */
  readonly adresse: string
}

/** Bytes of the PDF. Throws when the document would not be accessible or archivable; then there is no PDF at all. */
export function renderPdf(resultat: Resultat, { spraak, kode, adresse }: Print): Buffer {
  const texts = pdfTexts[spraak]
  const { overskrift, kode: navn, tekst } = texts.kontroll
  const view = { ...viewOf(resultat, texts), kontroll: { overskrift, navn, kode, tekst: tekst(adresse) } }
  const origin = { kommune: resultat.kommune.navn, resultatId: resultat.id, resultatHash: recordHash(resultat) }
  return typeset(template, view, new Date(resultat.soeketidspunkt), origin)
}
