// The page where anyone may ask whether a PDF is genuine (English).
import type { InLanguage } from '../nb.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'

export const kontroll: InLanguage<typeof nb> = {
  tittel: 'Is the PDF genuine?',
  ingress:
    'If you have been given a PDF with a result from Grunnlag, you can check that it is genuine. Enter the control code at the bottom of each page, or choose the file.',
  dekker:
    'The answer is only whether the document is genuine, which day it was made and by which municipality. We keep neither the question nor the answer.',
  medKode: 'With the control code',
  kode: 'Control code',
  kodeHint: '16 letters and digits, in four groups. Small letters and spaces are fine.',
  kodeMangler: 'Enter the control code.',
  kodeFeil: 'A control code has 16 letters and digits, for example K7QX-0M2V-9TRB-D5HW. Check what you wrote.',
  kontroller: 'Check the code',
  medFil: 'With the file',
  fil: 'PDF file',
  filHint:
    'The file stays on your machine. The browser computes a fingerprint of it, and only the fingerprint is sent. If a single character has been changed, the answer is “unknown”.',
  filForStor: (mb: number) => `The file is larger than ${mb} MB, and is not a PDF from Grunnlag. Choose another file.`,
  filUlest: 'The file could not be read. Choose it again.',
  kontrollererNaa: 'Checking …',
  ekte: (dato: string, kommune: string) => `Genuine, made ${dato} by ${kommune}.`,
  ekteKode:
    'The code is ours. The code does not say that the contents of your copy are unchanged: check the file too, if you have it.',
  ekteFil: 'The file is exactly the one we made.',
  ukjent: 'Unknown.',
  ukjentKode:
    'We have no PDF with this code. Check that you wrote it correctly. The document may also be so old that its control has been deleted.',
  ukjentFil:
    'We have no PDF equal to this file. It was not made here, or it has been changed or saved again since. Try the control code.',
}
