// The way to the guides and to the pages about Grunnlag, said on every page (English).
import type { Texts } from '../nb.ts'

export const hjelp: Texts['hjelp'] = {
  lesMer: 'Read more',
  om: (hva) => `about ${hva}`,
  nyFane: '(opens in a new tab)',
  bunn: { hjelp: 'Help', innbygger: 'For citizens', regler: 'Rules and rates', om: 'About Grunnlag' },
  lenker: {
    veiledning: 'Guides',
    nytt: 'New and planned',
    status: 'Service status',
    kontakt: 'Contact',
    personvern: 'Privacy',
    informasjonskapsler: 'Cookies',
    tilgjengelighet: 'Accessibility',
  },
}
