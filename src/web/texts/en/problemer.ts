// Errors that the pages themselves have to word (English). The server's own sentence is used wherever it sends one.
import type { Texts } from '../nb.ts'

export const problemer: Texts['problemer'] = {
  oppsummering: 'Put this right before you go on',
  tittel: 'It did not work',
  feilId: (id: string) => `Error id: ${id}`,
  proevIgjen: 'Try again',
  ingenKontakt:
    'The browser could not reach Grunnlag. Nothing has been saved. Check the network connection, and try again. What you have written is kept.',
  uforstaaelig: (status: number) =>
    `Grunnlag answered in a way the page does not understand (HTTP ${status}). Nothing has been counted. Try again in a moment. What you have written is kept.`,
  krasj: {
    tittel: 'Something went wrong on the page',
    tekst: 'The page could not be shown. What you have written is saved. Load the page again.',
    knapp: 'Load the page again',
  },
}
