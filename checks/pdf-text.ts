// The text of a PDF as a reader copies it out, without spaces and line breaks, so that a number is one run of digits.
import { execFileSync } from 'node:child_process'

export const pdfText = (pdf: Uint8Array): string =>
  execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'] })
    .toString()
    .replaceAll(/\s/g, '')
