// What stands around every page: header, footer, titles, loading (bokmål).
export const frame = {
  produkt: 'Grunnlag',
  hoppTilInnhold: 'Hopp til hovedinnholdet',
  sidetittel: (side: string) => `${side} – Grunnlag`,
  feilITittel: (side: string) => `Feil: ${side}`,
  topp: 'Toppmeny',
  tilStart: 'Grunnlag, til startsiden',
  valgtRolle: 'Valgt rolle',
  byttRolle: 'Bytt rolle',
  loggUt: 'Logg ut',
  bunn: 'Om tjenesten',
  kalkulator: 'Hva må jeg betale?',
  satser: 'Satser',
  api: 'For leverandører (API)',
  bunnTekst: 'Grunnlag henter skatteopplysninger for kommuner, med hjemmel i lov. Hvert oppslag blir loggført.',
  laster: 'Henter siden …',
  finnesIkke: {
    tittel: 'Siden finnes ikke',
    tekst: 'Adressen kan være skrevet feil, eller siden er flyttet.',
    tilStart: 'Gå til startsiden',
  },
}
