// The way to the guides and to the pages about Grunnlag, said on every page (bokmål).
export const hjelp = {
  lesMer: 'Les mer',
  om: (hva: string) => `om ${hva}`,
  nyFane: '(åpnes i ny fane)',
  bunn: { hjelp: 'Hjelp', innbygger: 'For deg som innbygger', regler: 'Regler og satser', om: 'Om Grunnlag' },
  lenker: {
    veiledning: 'Veiledninger',
    nytt: 'Nytt og planlagt',
    status: 'Driftsstatus',
    kontakt: 'Kontakt',
    personvern: 'Personvern',
    informasjonskapsler: 'Informasjonskapsler',
    tilgjengelighet: 'Tilgjengelighet',
  },
}
