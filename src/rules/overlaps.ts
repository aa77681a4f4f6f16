// Income year 2022 has both old and new names of some posts. The same amount under both is taken as one income sent twice: it is
// counted once, both are shown, the result is incomplete, and the case worker is asked. Different amounts are two incomes.
import type { PostSet } from './post-sets.ts'
import type { Merknad, RuleInput, RulePerson, TaxPost } from './types.ts'

/** The question without the old names' doubles, and one note per person and pair that had one. */
export function withoutDoubles(
  input: RuleInput,
  set: PostSet,
): { readonly input: RuleInput; readonly merknader: readonly Merknad[] } {
  const merknader: Merknad[] = []
  if (set.overlapp.length === 0) return { input, merknader }
  const personer = input.personer.map((person) => {
    const doubles = set.overlapp.flatMap((pair) => doublesOf(person, pair))
    if (doubles.length === 0) return person
    const names = set.overlapp.filter(([old]) => doubles.some(({ navn }) => navn === old))
    merknader.push(...names.map(([old, current]) => note(set, old, current)))
    return { ...person, poster: person.poster.filter((post) => !doubles.includes(post)) }
  })
  return merknader.length === 0 ? { input, merknader } : { input: { ...input, personer }, merknader }
}

/** Posts under the old name with the same amount as one under the new, in the same section. */
const doublesOf = ({ poster }: RulePerson, [old, current]: readonly [string, string]): readonly TaxPost[] =>
  poster.filter(
    (a) =>
      a.navn === old &&
      a.beloep !== 0 &&
      poster.some((b) => b.navn === current && b.beloep === a.beloep && b.seksjon === a.seksjon),
  )

const note = (set: PostSet, old: string, current: string): Merknad => ({
  kode: 'overlapp',
  tekst: `«${set.felt.get(old)?.tekst ?? old}» står med samme beløp under to navn, og er regnet med én gang. Er det to inntekter, må den andre legges til som en manuell post.`,
  ufullstendig: true,
  navn: [old, current],
})
