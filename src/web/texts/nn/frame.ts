// What stands around every page: header, footer, titles, loading (nynorsk).
import type { Texts } from '../nb.ts'

export const frame: Texts['frame'] = {
  produkt: 'Grunnlag',
  hoppTilInnhold: 'Hopp til hovudinnhaldet',
  sidetittel: (side) => `${side} – Grunnlag`,
  feilITittel: (side) => `Feil: ${side}`,
  topp: 'Toppmeny',
  tilStart: 'Grunnlag, til startsida',
  valgtRolle: 'Vald rolle',
  byttRolle: 'Byt rolle',
  loggUt: 'Logg ut',
  loggUtOveralt: 'Logg ut overalt',
  ikkeLoggetUtOveralt: 'Du er ikkje logga ut overalt. Prøv igjen om litt.',
  bunn: 'Om tenesta',
  kalkulator: 'Kva må eg betale?',
  satser: 'Satsar',
  api: 'For leverandørar (API)',
  bunnTekst: 'Grunnlag hentar skatteopplysningar for kommunar, med heimel i lov. Kvart oppslag blir loggført.',
  laster: 'Hentar sida …',
  lagtTil: (hva: string) => `${hva} er lagt til.`,
  tattBort: (hva: string) => `${hva} er teken bort.`,
  spraak: {
    navn: 'Språk',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
    norsk: 'Namn på postar, linjer og lovtilvisingar står på bokmål, slik dei står i resultatet og i lova.',
    ikkeHentet: 'Språket kunne ikkje hentast. Prøv igjen om litt.',
    ikkeLagret: 'Språket er bytt her, men valet blei ikkje lagra på deg. Prøv igjen.',
  },
  finnesIkke: {
    tittel: 'Sida finst ikkje',
    tekst: 'Adressa kan vere skriven feil, eller sida er flytta.',
    tilStart: 'Gå til startsida',
  },
}
