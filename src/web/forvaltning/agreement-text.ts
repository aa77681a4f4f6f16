// What is missing of an agreement, as it stands after «Avtalen for tjenesten …». In: the server's sentence, with ISO days.
import { printDate } from '../../base/print.ts'

export const agreementText = (mangler: string): string =>
  mangler.replace(/^avtalen /, '').replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => printDate(day))
