// Errors that the pages themselves have to word (bokmål). The server's own sentence is used wherever it sends one.
export const problemer = {
  oppsummering: 'Rett dette før du går videre',
  tittel: 'Det gikk ikke',
  feilId: (id: string) => `Feil-id: ${id}`,
  proevIgjen: 'Prøv igjen',
  ingenKontakt:
    'Nettleseren fikk ikke kontakt med Grunnlag. Ingenting er lagret. Sjekk nettforbindelsen, og prøv igjen. Det du har skrevet, er tatt vare på.',
  uforstaaelig: (status: number) =>
    `Grunnlag svarte på en måte siden ikke forstår (HTTP ${status}). Ingenting er regnet med. Prøv igjen om litt. Det du har skrevet, er tatt vare på.`,
  krasj: {
    tittel: 'Noe gikk galt på siden',
    tekst: 'Siden kunne ikke vises. Det du har skrevet, er lagret. Last siden på nytt.',
    knapp: 'Last siden på nytt',
  },
}
