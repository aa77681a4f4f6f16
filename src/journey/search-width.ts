// How little a search may name: it is for finding one person, not for listing a street or everybody with a name.
// Our own limit (personvernforordningen art. 5 nr. 1 c): Folkeregisteret itself has no minimum, and Fiks publishes none.
import { Problem } from '../base/errors.ts'
import type { Kriterium, Soek } from '../upstream/folkeregister/search.ts'

/** One of these, and one more of the narrowing ones. Gender and county narrow too little to count. */
const leading: readonly Kriterium[] = ['navn', 'foedselsdato', 'adressenavn']
const narrowing: readonly Kriterium[] = [...leading, 'husnummer', 'postnummer', 'kommunenummer']

/** Throws Problem soek-for-vidt. */
export function refuseWideSearch(soek: Soek): void {
  const has = (name: Kriterium): boolean => soek[name] !== undefined
  const span = has('foedselsaarFraOgMed') && has('foedselsaarTilOgMed') ? 1 : 0
  if (!leading.some(has)) throw new Problem('soek-for-vidt', { hva: 'det mangler navn, fødselsdato eller adressenavn' })
  if (narrowing.filter(has).length + span >= 2) return
  throw new Problem('soek-for-vidt', {
    hva: 'det må ha minst to av navn, fødselsdato, fødselsår fra og til, adressenavn, husnummer, postnummer og kommunenummer',
  })
}
