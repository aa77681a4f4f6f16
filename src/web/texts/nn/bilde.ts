// The picture of how an answer follows the income, of the open calculator and of a price alike (nynorsk).
import type { Texts } from '../nb.ts'

export const bilde: Texts['bilde'] = {
  tittel: 'Slik endrar svaret seg med inntekta',
  navn: {
    langtidsopphold: { svar: 'Eigendel per år', inntekt: 'Grunnlag per år' },
    korttidsopphold: { svar: 'Eigendel', inntekt: 'Inntekt per år' },
    'praktisk-bistand': { svar: 'Pris per månad', inntekt: 'Inntekta i husstanden per år' },
    barnehage: { svar: 'Pris per månad', inntekt: 'Inntekta i husstanden per år' },
    sfo: { svar: 'Pris per månad', inntekt: 'Inntekta i husstanden per år' },
    bostoette: { svar: 'Bustøtte per månad', inntekt: 'Inntekta i husstanden per år' },
  },
  overskrift: (svar, inntekt) => `${svar}, etter ${inntekt.toLocaleLowerCase('nn')}`,
  akser: (svar, inntekt) =>
    `Loddrett: ${svar.toLocaleLowerCase('nn')} i kroner. Vassrett: ${inntekt.toLocaleLowerCase('nn')} i kroner.`,
  forklart: (fra, til, eget) => `Linja går frå ${fra} til ${til}. ${eget}`,
  punkt: (inntekt, svar) => `${inntekt} gir ${svar}`,
  eget: (inntekt, svar) => `Inntekta du skreiv, ${inntekt}, gir ${svar}.`,
  duErHer: 'Du',
  tabell: 'Vis dei same tala som tabell',
  egenRad: 'Inntekta du skreiv',
}
