// What the result says of its own lines: why a cell is empty, how a sum came to be, and how the price follows the income (English).
import type { Texts } from '../nb.ts'

export const forklaring: Texts['forklaring'] = {
  minus: 'minus ',
  foreloepig: 'Provisional',
  foreloepigTekst: 'Built on a draft tax return. The amount may change when the tax settlement is ready.',
  paaSiden: 'On this page',
  tilPris: 'See how the price was worked out',
  tomt: {
    ikkeAktuelt: 'Does not apply',
    ikkeISvaret: 'Not in the answer from the Tax Administration',
    mangler: 'Missing',
    ikkeHentet: 'Not fetched',
    delesIkke: 'Not divided by person',
  },
  utregning: 'Calculation',
  sumAv: (navn) =>
    navn.length === 1 ? `The same amount as “${navn[0]}”.` : `The sum of ${navn.map((one) => `“${one}”`).join(', ')}.`,
  telling: 'Counted?',
  telt: (gruppe, effekt) => `Yes, under “${gruppe}”. ${effekt}.`,
  ikkeTelt: 'No. The entry is shown for information only.',
  avregningIkkeTelt:
    'No. The settlement shows what has been paid and is to be paid in tax; it is neither income nor a deduction.',
  avregning: 'Tax settlement: shown, not counted',
  rettTilAaSe: 'Right to see the entry',
  prisFeil: 'The price has not been worked out',
  regnetAv: 'Worked out from',
  tolkning: 'The wording of the law does not say so expressly. This is how we read it.',
  kurve: {
    punkt: 'Here',
    eget: (inntekt, svar) => `The basis in this result, ${inntekt}, gives ${svar}.`,
    rad: 'This result',
  },
}
