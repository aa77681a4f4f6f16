// The public page with the legal grounds of each service area (English).
import type { InLanguage } from '../nb.ts'
import type { hjemler as nb } from '../nb/hjemler.ts'

export const hjemler: InLanguage<typeof nb> = {
  tittel: 'Legal grounds',
  ingress:
    'A municipality may fetch tax data only when the law gives it the right to, for a particular service. Here is each service, the law it rests on (hjemmel), and what it gives the right to fetch.',
  lov: 'Legal ground (hjemmel)',
  kilder: 'Sources that can be asked',
  pakke: 'Package of rights at Skatteetaten (the Tax Administration)',
  stadier: 'What is given',
  stadie: { oppgjoer: 'Tax settlement', utkast: 'Draft tax return' },
  foersteAar: 'First income year',
  aar: 'Income years that are open',
  felt: (aar: number, beregning: number, visning: number) =>
    `${aar}: ${beregning} items are counted, ${visning} are only shown`,
  plass: { beregning: 'Counted', visning: 'Only shown', kommune: 'Decides the tax rate' },
  uten: 'Service areas that give no tax data',
  utenHint:
    'These service areas exist in Fiks. The list of legal grounds for them has not been found, so Grunnlag gives no data to a role there.',
}
