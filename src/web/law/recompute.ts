// Works a record out again with other manual posts, through the server's own door to the rules. In: record, posts, law. Out: the
// basis or its gaps; and whether the browser can stand for the number at all.
import type { ResultatSvar } from '../../http/contract.ts'
import type { ManualPost } from '../../rules/types.ts'
import { type Law, type Worked, work } from '../../rules/work.ts'

/** Manual posts by identifikator; whoever is not in it keeps the record's own. */
export type ManualByPerson = ReadonlyMap<string, readonly ManualPost[]>

export function recompute(resultat: ResultatSvar, manual: ManualByPerson, law: Law): Worked {
  const typed = resultat.personer.map((person) => ({
    ...person,
    manuelle: manual.get(person.identifikator) ?? person.manuelle,
  }))
  return work(resultat, resultat.fakta, typed, law)
}

/** True when the same facts give the very sums of the record; a page that holds older law than the server says no. */
export function canRecompute(resultat: ResultatSvar, law: Law): boolean {
  const again = recompute(resultat, new Map(), law).grunnlag
  const sums = (basis: ResultatSvar['grunnlag']) => [basis?.beregningsbeloep, basis?.grunnlagEgenandel]
  return String(sums(again)) === String(sums(resultat.grunnlag))
}
