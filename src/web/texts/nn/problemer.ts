// Errors that the pages themselves have to word (nynorsk). The server's own sentence is used wherever it sends one.
import type { Texts } from '../nb.ts'

export const problemer: Texts['problemer'] = {
  oppsummering: 'Rett dette før du går vidare',
  tittel: 'Det gjekk ikkje',
  feilId: (id) => `Feil-id: ${id}`,
  proevIgjen: 'Prøv igjen',
  ingenKontakt:
    'Nettlesaren fekk ikkje kontakt med Grunnlag. Ingenting er lagra. Sjekk nettsambandet, og prøv igjen. Det du har skrive, er teke vare på.',
  uforstaaelig: (status) =>
    `Grunnlag svarte på ein måte sida ikkje forstår (HTTP ${status}). Ingenting er rekna med. Prøv igjen om litt. Det du har skrive, er teke vare på.`,
  krasj: {
    tittel: 'Noko gjekk gale på sida',
    tekst: 'Sida kunne ikkje visast. Det du har skrive, er lagra. Last sida på nytt.',
    knapp: 'Last sida på nytt',
  },
}
