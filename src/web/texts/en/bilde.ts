// The picture of how an answer follows the income, of the open calculator and of a price alike (English).
import type { Texts } from '../nb.ts'

export const bilde: Texts['bilde'] = {
  tittel: 'How the answer changes with the income',
  navn: {
    langtidsopphold: { svar: 'User charge (egenandel) per year', inntekt: 'Calculation basis per year' },
    korttidsopphold: { svar: 'User charge (egenandel)', inntekt: 'Income per year' },
    'praktisk-bistand': { svar: 'Price per month', inntekt: 'The household’s income per year' },
    barnehage: { svar: 'Price per month', inntekt: 'The household’s income per year' },
    sfo: { svar: 'Price per month', inntekt: 'The household’s income per year' },
    bostoette: { svar: 'Housing allowance per month', inntekt: 'The household’s income per year' },
  },
  overskrift: (svar: string, inntekt: string) => `${svar}, by ${inntekt.toLowerCase()}`,
  akser: (svar: string, inntekt: string) =>
    `Vertical: ${svar.toLowerCase()} in kroner. Horizontal: ${inntekt.toLowerCase()} in kroner.`,
  forklart: (fra: string, til: string, eget: string) => `The line goes from ${fra} to ${til}. ${eget}`,
  punkt: (inntekt: string, svar: string) => `${inntekt} gives ${svar}`,
  eget: (inntekt: string, svar: string) => `The income you entered, ${inntekt}, gives ${svar}.`,
  duErHer: 'You',
  tabell: 'Show the same figures as a table',
  egenRad: 'The income you entered',
}
