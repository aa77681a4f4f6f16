// The newest income year there are rules for: the one a guide tells of.
import { eksempler } from 'virtual:veiledning'
import type { Beregningstype } from '../../base/terms.ts'
import type { PostSet } from '../../rules/post-sets.ts'
import { findPostSet } from '../law/post-sets.ts'

/** Throws Error when there are no rules for any year from the example's on. */
export function newestSet(service: Beregningstype): PostSet {
  const from = eksempler.find(({ beregningstype }) => beregningstype === service)?.inntektsaar ?? Number.NaN
  let newest = findPostSet(service, from)
  for (let year = from + 1, next = newest; next !== null; year += 1) {
    newest = next
    next = findPostSet(service, year)
  }
  if (newest === null) throw new Error(`${service}: no rules from ${from} on`)
  return newest
}
