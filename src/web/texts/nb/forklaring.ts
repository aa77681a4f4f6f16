// What the result says of its own lines: why a cell is empty, how a sum came to be, and how the price follows the income (bokmål).
export const forklaring = {
  minus: 'minus ',
  foreloepig: 'Foreløpig',
  foreloepigTekst: 'Bygger på utkast til skattemelding. Beløpet kan bli et annet når skatteoppgjøret er klart.',
  paaSiden: 'På denne siden',
  tilPris: 'Se hvordan prisen er regnet ut',
  tomt: {
    ikkeAktuelt: 'Gjelder ikke',
    ikkeISvaret: 'Ikke i svaret fra Skatteetaten',
    mangler: 'Mangler',
    ikkeHentet: 'Ikke hentet',
    delesIkke: 'Deles ikke på person',
  },
  utregning: 'Utregning',
  sumAv: (navn: readonly string[]) =>
    navn.length === 1 ? `Samme beløp som «${navn[0]}».` : `Summen av ${navn.map((ett) => `«${ett}»`).join(', ')}.`,
  telling: 'Regnes med?',
  telt: (gruppe: string, effekt: string) => `Ja, under «${gruppe}». ${effekt}.`,
  ikkeTelt: 'Nei. Posten vises bare til opplysning.',
  avregningIkkeTelt:
    'Nei. Avregningen viser hva som er betalt og skal betales i skatt, og er ikke inntekt eller fradrag.',
  avregning: 'Skatteavregning: vises, regnes ikke med',
  rettTilAaSe: 'Lov til å se posten',
  prisFeil: 'Prisen er ikke regnet ut',
  regnetAv: 'Regnet ut av',
  tolkning: 'Lovteksten sier det ikke uttrykkelig. Slik leser vi den.',
  kurve: {
    punkt: 'Her',
    eget: (inntekt: string, svar: string) => `Grunnlaget i dette resultatet, ${inntekt}, gir ${svar}.`,
    rad: 'Dette resultatet',
  },
}
