// The PDF's sentences in each of its languages.
import type { PdfLanguage, PdfTexts } from './texts.ts'
import { nb } from './texts-nb.ts'
import { nn } from './texts-nn.ts'

export const pdfTexts: Readonly<Record<PdfLanguage, PdfTexts>> = { nb, nn }
