// What the result says of its own lines: why a cell is empty, how a sum came to be, and how the price follows the income (nynorsk).
import type { Texts } from '../nb.ts'

export const forklaring: Texts['forklaring'] = {
  minus: 'minus ',
  foreloepig: 'Førebels',
  foreloepigTekst: 'Byggjer på utkast til skattemelding. Beløpet kan bli eit anna når skatteoppgjeret er klart.',
  paaSiden: 'På denne sida',
  tilPris: 'Sjå korleis prisen er rekna ut',
  tomt: {
    ikkeAktuelt: 'Gjeld ikkje',
    ikkeISvaret: 'Ikkje i svaret frå Skatteetaten',
    mangler: 'Manglar',
    ikkeHentet: 'Ikkje henta',
    delesIkke: 'Blir ikkje delt på person',
  },
  utregning: 'Utrekning',
  sumAv: (navn) =>
    navn.length === 1 ? `Same beløp som «${navn[0]}».` : `Summen av ${navn.map((eitt) => `«${eitt}»`).join(', ')}.`,
  telling: 'Blir rekna med?',
  telt: (gruppe, effekt) => `Ja, under «${gruppe}». ${effekt}.`,
  ikkeTelt: 'Nei. Posten blir berre vist til opplysning.',
  avregningIkkeTelt:
    'Nei. Avrekninga viser kva som er betalt og skal betalast i skatt, og er ikkje inntekt eller frådrag.',
  avregning: 'Skatteavrekning: blir vist, blir ikkje rekna med',
  rettTilAaSe: 'Lov til å sjå posten',
  prisFeil: 'Prisen er ikkje rekna ut',
  regnetAv: 'Rekna ut av',
  tolkning: 'Lovteksten seier det ikkje uttrykkjeleg. Slik les vi han.',
  kurve: {
    punkt: 'Her',
    eget: (inntekt, svar) => `Grunnlaget i dette resultatet, ${inntekt}, gir ${svar}.`,
    rad: 'Dette resultatet',
  },
}
