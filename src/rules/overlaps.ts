// Income years 2021 and 2022 have both old and new names of some posts. The same amount under both is taken as one income sent
// twice: it is counted once, both are shown, the result is incomplete, and the case worker is asked. Where one old name became
// several, their sum is the same amount too. Different amounts are two incomes.
import type { Overlapp, PostSet } from './post-set.ts'
import type { Merknad, RuleInput, RulePerson, TaxPost } from './types.ts'

/** The question without the old names' doubles, and one note per person and pair that had one. */
export function withoutDoubles(
  input: RuleInput,
  set: PostSet,
): { readonly input: RuleInput; readonly merknader: readonly Merknad[] } {
  const merknader: Merknad[] = []
  if (set.overlapp.length === 0) return { input, merknader }
  const personer = input.personer.map((person) => {
    const found = set.overlapp.flatMap((overlapp) => doublesOf(person, overlapp))
    if (found.length === 0) return person
    const doubles = found.map(({ post }) => post)
    merknader.push(...found.map(({ post, like }) => note(set, post.navn, like)))
    return { ...person, poster: person.poster.filter((post) => !doubles.includes(post)) }
  })
  return merknader.length === 0 ? { input, merknader } : { input: { ...input, personer }, merknader }
}

interface Double {
  readonly post: TaxPost
  /** The new names that hold the same amount. */
  readonly like: readonly string[]
}

/** Posts under the old name with the same amount as one of the new, or as all of them together, in the same section. */
const doublesOf = ({ poster }: RulePerson, [gammelt, nye]: Overlapp): readonly Double[] =>
  poster
    .filter(({ navn, beloep }) => navn === gammelt && beloep !== 0)
    .flatMap((post) => {
      const successors = poster.filter(({ navn, seksjon }) => nye.includes(navn) && seksjon === post.seksjon)
      const same = successors.find(({ beloep }) => beloep === post.beloep)
      if (same !== undefined) return [{ post, like: [same.navn] }]
      const sum = successors.reduce((total, { beloep }) => total + beloep, 0)
      return sum === post.beloep ? [{ post, like: successors.map(({ navn }) => navn) }] : []
    })

const note = (set: PostSet, gammelt: string, like: readonly string[]): Merknad => ({
  kode: 'overlapp',
  tekst: `«${set.felt.get(gammelt)?.tekst ?? gammelt}» står med samme beløp under ${like.length === 1 ? 'to navn' : 'gammelt navn og flere nye'}, og er regnet med én gang. Er det to inntekter, må den andre legges til som en manuell post.`,
  ufullstendig: true,
  navn: [gammelt, ...like],
})
