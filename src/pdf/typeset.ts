// A Typst template and JSON → one PDF that is both PDF/A-2a (archive) and PDF/UA-1 (accessible). Same data and instant, same bytes.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { osloDate } from '../base/dates.ts'
import { asAccessibleArchive } from './accessible-archive.ts'
import type { Origin } from './origin-metadata.ts'
import { printableView, printableWith, textsIn } from './glyphs.ts'

const font = (weight: string, file: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${weight}/${file}.ttf`)))
const fonts = [
  font('400Regular', 'Inter_400Regular'),
  font('400Regular_Italic', 'Inter_400Regular_Italic'),
  font('600SemiBold', 'Inter_600SemiBold'),
  font('700Bold', 'Inter_700Bold'),
]
const printable = printableWith(fonts[0] as Buffer)

let compiler: NodeCompiler | undefined
const oneCompiler = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
  return compiler
}

/** The template's text; it reads the data as `sys.inputs.view`, the day as `sys.inputs.made`, and as `sys.inputs.tegn` whether every
 * character is drawn («hele») or some are written by their number («koder»). */
export const templateOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

/** `origin`: whose it is, for the metadata. Throws when the document would not be accessible or archivable; then there is no PDF at all. */
export function typeset(template: string, view: object, instant: Date, origin?: Origin): Buffer {
  const typst = oneCompiler()
  const tegn = textsIn(view).every(printable.isWhole) ? 'hele' : 'koder'
  const inputs = { view: JSON.stringify(printableView(view, printable.text)), made: osloDate(instant), tegn }
  const compiled = typst.compile({ mainFileContent: template, inputs })
  const document = compiled.result
  if (document === null)
    throw new Error(`The PDF template does not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const creationTimestamp = Math.floor(instant.getTime() / 1000)
  typst.pdf(document, { pdfStandard: 'ua-1', creationTimestamp })
  const archive = typst.pdf(document, { pdfStandard: 'a-2a', creationTimestamp })
  forgetOften(typst)
  return asAccessibleArchive(archive, origin)
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
