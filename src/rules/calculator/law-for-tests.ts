// The law as it stands in lov/, read once for the tests of the rules.
import { readdirSync, readFileSync } from 'node:fs'
import { checkRates } from '../../rates/check-rates.ts'
import { checkMunicipalities } from '../../rates/municipalities.ts'
import type { Law } from './types.ts'

const lov = (path: string) => new URL(`../../../lov/${path}`, import.meta.url)
const read = (path: string) => readFileSync(lov(path), 'utf8')

export const law: Law = {
  rates: checkRates(readdirSync(lov('satser/')).map((file) => ({ file, text: read(`satser/${file}`) }))),
  municipalities: checkMunicipalities(read('kommuner.tsv'), read('kommuner-historikk.tsv')),
}
