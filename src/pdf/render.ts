// The frozen record → one PDF that is both PDF/A-2a (archive) and PDF/UA-1 (accessible). Same record, same bytes.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { osloDate } from '../base/dates.ts'
import type { Resultat } from '../decision/record.ts'
import { asAccessibleArchive } from './accessible-archive.ts'
import { printableView, printableWith } from './glyphs.ts'
import { type PdfLanguage, pdfTexts } from './texts.ts'
import { viewOf } from './view.ts'

const font = (weight: string, file: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${weight}/${file}.ttf`)))
const fonts = [
  font('400Regular', 'Inter_400Regular'),
  font('400Regular_Italic', 'Inter_400Regular_Italic'),
  font('600SemiBold', 'Inter_600SemiBold'),
  font('700Bold', 'Inter_700Bold'),
]
const template = readFileSync(new URL('resultat.typ', import.meta.url), 'utf8')
const printable = printableWith(fonts[0] as Buffer)

let compiler: NodeCompiler | undefined
const oneCompiler = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
  return compiler
}

/** Bytes of the PDF. Throws when the document would not be accessible or archivable; then there is no PDF at all. */
export function renderPdf(resultat: Resultat, language: PdfLanguage = 'nb'): Buffer {
  const instant = new Date(resultat.soeketidspunkt)
  const view = printableView(viewOf(resultat, pdfTexts[language]), printable)
  const typst = oneCompiler()
  const inputs = { view: JSON.stringify(view), made: osloDate(instant) }
  const compiled = typst.compile({ mainFileContent: template, inputs })
  const document = compiled.result
  if (document === null)
    throw new Error(`The PDF template does not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const creationTimestamp = Math.floor(instant.getTime() / 1000)
  typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp })
  const archive = typst.pdf(document, { pdfStandard: 'a-2a', creationTimestamp })
  forgetOften(typst)
  return asAccessibleArchive(archive)
}

const documentsBetween = 8
let documents = 0

/**
 * Typst remembers parts of the documents it has laid out, people's data among them. Forgetting costs as much as a page, so it
 * is done for every eighth document: what was last used for the one before that goes.
 */
function forgetOften(typst: NodeCompiler): void {
  documents += 1
  if (documents % documentsBetween === 0) typst.evictCache(1)
}
