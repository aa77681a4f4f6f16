// One minimised amount. Same shape as the rules' own TaxPost (facts may not import rules; structure makes them fit).
import type { Oere } from '../base/money.ts'
import type { Api, Seksjon } from '../base/terms.ts'

export interface TaxPost {
  readonly api: Exclude<Api, 'folkeregister'>
  readonly navn: string
  readonly seksjon: Seksjon
  readonly beloep: Oere
  readonly andelSkattefritt?: Oere
  readonly andelOverfoertFraBarn?: Oere
}
