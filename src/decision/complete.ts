// An earlier record's frame with the answers that were missing → the new record, worked out from the start by the same law. In:
// the earlier record, all facts as they are known now, and what was asked again. Out: a record linked to the earlier one.
import type { Relasjonsmerke } from '../base/relation-words.ts'
import type { PersonFacts } from '../facts/types.ts'
import { anew, type Law } from './decide.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { Resultat } from './record.ts'

interface Next {
  readonly id: string
  /** One per person, in the order of the record. */
  readonly relasjoner: readonly (Relasjonsmerke | undefined)[]
  readonly spurtIgjen: NonNullable<Resultat['spurtIgjen']>
}

/** Frozen. Throws as decide. */
export function complete(earlier: Resultat, facts: readonly PersonFacts[], next: Next, law: Law): Resultat {
  const { id, relasjoner, spurtIgjen } = next
  const personer = earlier.personer.map(({ relasjon: _, ...person }, i) => {
    const relasjon = relasjoner[i]
    return relasjon === undefined ? person : { ...person, relasjon }
  })
  const { saksreferanse, endretFra, grunnlag } = earlier
  const made = anew(earlier, { id, saksreferanse, personer, spurtIgjen }, facts, law)
  // A new answer that moved the sum is no part of what the change by hand did.
  const isSameSum = grunnlag !== null && grunnlag.beregningsbeloep === made.grunnlag?.beregningsbeloep
  return endretFra === undefined || !isSameSum ? made : deepFreeze({ ...made, endretFra })
}
