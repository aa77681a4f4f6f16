// The picture of how an answer follows the income, of the open calculator and of a price alike (bokmål).
export const bilde = {
  tittel: 'Slik endrer svaret seg med inntekten',
  navn: {
    langtidsopphold: { svar: 'Egenandel per år', inntekt: 'Grunnlag per år' },
    korttidsopphold: { svar: 'Egenandel', inntekt: 'Inntekt per år' },
    'praktisk-bistand': { svar: 'Pris per måned', inntekt: 'Husstandens inntekt per år' },
    barnehage: { svar: 'Pris per måned', inntekt: 'Husstandens inntekt per år' },
    sfo: { svar: 'Pris per måned', inntekt: 'Husstandens inntekt per år' },
    bostoette: { svar: 'Bostøtte per måned', inntekt: 'Husstandens inntekt per år' },
  },
  overskrift: (svar: string, inntekt: string) => `${svar}, etter ${inntekt.toLocaleLowerCase('nb')}`,
  akser: (svar: string, inntekt: string) =>
    `Loddrett: ${svar.toLocaleLowerCase('nb')} i kroner. Vannrett: ${inntekt.toLocaleLowerCase('nb')} i kroner.`,
  forklart: (fra: string, til: string, eget: string) => `Linjen går fra ${fra} til ${til}. ${eget}`,
  punkt: (inntekt: string, svar: string) => `${inntekt} gir ${svar}`,
  eget: (inntekt: string, svar: string) => `Inntekten du skrev, ${inntekt}, gir ${svar}.`,
  duErHer: 'Du',
  tabell: 'Vis de samme tallene som tabell',
  egenRad: 'Inntekten du skrev',
}
