// A rule's sentence in another language. In: pairs of bokmål and the other. Out: the sentence with the same figures, or null.

/** A sentence of bokmål, and the same with $1, $2 for what its groups hold. */
export type Sentence = readonly [bokmaal: RegExp, other: string]
export interface RuleWords {
  readonly lines: readonly Sentence[]
  /** Words of a section's name; what is not here is the same in both. */
  readonly sections: readonly Sentence[]
  /** By the rate's name in lov/satser. */
  readonly rates: Readonly<Record<string, string>>
  readonly faults: readonly Sentence[]
}

export function findIn(sentences: readonly Sentence[], bokmaal: string): string | null {
  const found = sentences.find(([pattern]) => pattern.test(bokmaal))
  return found === undefined ? null : bokmaal.replace(found[0], found[1])
}
