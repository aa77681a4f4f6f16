// The way to the guides and to the pages about Grunnlag, said on every page (nynorsk).
import type { Texts } from '../nb.ts'

export const hjelp: Texts['hjelp'] = {
  lesMer: 'Les meir',
  om: (hva) => `om ${hva}`,
  nyFane: '(blir opna i ny fane)',
  bunn: { hjelp: 'Hjelp', innbygger: 'For deg som innbyggjar', regler: 'Reglar og satsar', om: 'Om Grunnlag' },
  lenker: {
    veiledning: 'Rettleiingar',
    nytt: 'Nytt og planlagt',
    status: 'Driftsstatus',
    kontakt: 'Kontakt',
    personvern: 'Personvern',
    informasjonskapsler: 'Informasjonskapslar',
    tilgjengelighet: 'Tilgjenge',
  },
}
