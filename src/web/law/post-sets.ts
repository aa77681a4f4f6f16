// The law tables in the browser: the same checked data and the same code as the server's. Worked out once, when first needed.
import { felt, poster, satser } from 'virtual:lov'
import type { IsoDate } from '../../base/dates.ts'
import type { Beregningstype } from '../../base/terms.ts'
import type { Rate, Rates } from '../../rates/rates.ts'
import { lawJson } from '../../rules/law-value.ts'
import { checkPostSets, manualPosts, type PostSet, type PostSets, postSetFor } from '../../rules/post-sets.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'

let sets: PostSets | undefined
let rates: Rates | undefined

/** The post set, or null when the service has no rules for that income year. */
export function findPostSet(beregningstype: Beregningstype, inntektsaar: number): PostSet | null {
  sets ??= checkPostSets(
    lawJson(felt.file, felt.value),
    poster.map((table) => lawJson(table.file, table.value)),
  )
  return postSetFor(sets, beregningstype, inntektsaar)
}

/** The manual posts of a service and year, or null when there are no rules for them. */
export function findManualPosts(beregningstype: Beregningstype, aar: number): readonly ManualPostDefinition[] | null {
  const set = findPostSet(beregningstype, aar)
  return set === null ? null : manualPosts(set)
}

export function allRates(): Rates {
  rates ??= new Map(satser.map(([navn, rows]) => [navn, rows.map(toRate)]))
  return rates
}

// Whole numbers of any size travel as text.
const toRate = (row: (typeof satser)[number][1][number]): Rate => ({
  ...row,
  gjelderFra: row.gjelderFra as IsoDate,
  gjelderTil: row.gjelderTil as IsoDate,
  sistSjekket: row.sistSjekket as IsoDate,
  verdi: { n: BigInt(row.verdi.n), d: BigInt(row.verdi.d) },
})
