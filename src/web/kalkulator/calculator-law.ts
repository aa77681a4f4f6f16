// What the calculators read, in the browser: the same rates and municipalities as the server's.
import { historikk, liste } from 'virtual:kommuner'
import { checkMunicipalities } from '../../rates/municipalities.ts'
import type { Law } from '../../rules/calculator/types.ts'
import { allRates } from '../law/post-sets.ts'

let law: Law | undefined

export function calculatorLaw(): Law {
  law ??= { rates: allRates(), municipalities: checkMunicipalities(liste, historikk) }
  return law
}
