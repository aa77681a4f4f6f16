// Income year 2022 has both old and new names of some posts. The same amount under both may be one income sent twice: both are
// counted and shown, the result is incomplete, and the case worker is asked. Different amounts are two incomes.
import type { PostSet } from './post-sets.ts'
import type { Merknad, RuleInput, RulePerson } from './types.ts'

/** One note per person and pair with the same amount in the same section. */
export function overlaps(input: RuleInput, set: PostSet): readonly Merknad[] {
  if (set.overlapp.length === 0) return []
  return input.personer.flatMap((person) =>
    set.overlapp.filter((pair) => sameAmount(person, pair)).map(([old, current]) => note(set, old, current)),
  )
}

const sameAmount = (person: RulePerson, [old, current]: readonly [string, string]): boolean =>
  person.poster.some(
    (a) =>
      a.navn === old &&
      a.beloep !== 0 &&
      person.poster.some((b) => b.navn === current && b.beloep === a.beloep && b.seksjon === a.seksjon),
  )

const note = (set: PostSet, old: string, current: string): Merknad => ({
  kode: 'overlapp',
  tekst: `«${set.felt.get(old)?.tekst ?? old}» står med samme beløp under to navn. Er det samme inntekt, må den ene trekkes fra med en manuell post.`,
  ufullstendig: true,
  navn: [old, current],
})
