// What stands around every page: header, footer, titles, loading (English).
import type { Texts } from '../nb.ts'

export const frame: Texts['frame'] = {
  produkt: 'Grunnlag',
  hoppTilInnhold: 'Skip to the main content',
  sidetittel: (side: string) => `${side} – Grunnlag`,
  feilITittel: (side: string) => `Error: ${side}`,
  topp: 'Top menu',
  tilStart: 'Grunnlag, to the start page',
  valgtRolle: 'Chosen role',
  byttRolle: 'Change role',
  loggUt: 'Log out',
  loggUtOveralt: 'Log out everywhere',
  ikkeLoggetUtOveralt: 'You are not logged out everywhere. Try again in a moment.',
  bunn: 'About the service',
  kalkulator: 'What must I pay?',
  satser: 'Rates',
  api: 'For vendors (API)',
  bunnTekst: 'Grunnlag fetches tax data for municipalities, with a ground in law. Every look-up is logged.',
  laster: 'Fetching the page …',
  lagtTil: (hva: string) => `${hva} was added.`,
  tattBort: (hva: string) => `${hva} was removed.`,
  spraak: {
    navn: 'Language',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
    norsk:
      'Names of items, lines and references to the law are in Norwegian, as they are in the record and in the law.',
    ikkeHentet: 'The language could not be fetched. Try again in a moment.',
    ikkeLagret: 'The language is changed here, but the choice was not saved as yours. Try again.',
  },
  finnesIkke: {
    tittel: 'There is no such page',
    tekst: 'The address may be mistyped, or the page has moved.',
    tilStart: 'Go to the start page',
  },
}
