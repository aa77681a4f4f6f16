// Income years 2021 and 2022 have both old and new names of some posts. The same amount under both is taken as one income sent
// twice: it is counted once, both are shown, the result is incomplete, and the case worker is asked. Where one old name became
// several, or several became one, their sum is the same amount too. Different amounts are two incomes.
import type { Overlapp, PostSet } from './post-set.ts'
import type { Merknad, RuleInput, RulePerson, TaxPost } from './types.ts'

/** The question without the doubles, and one note per person and double. */
export function withoutDoubles(
  input: RuleInput,
  set: PostSet,
): { readonly input: RuleInput; readonly merknader: readonly Merknad[] } {
  const merknader: Merknad[] = []
  if (set.overlapp.length === 0) return { input, merknader }
  const personer = input.personer.map((person) => {
    const found = [...set.overlapp.flatMap((pair) => singly(person, pair)), ...together(person, set.overlapp)]
    if (found.length === 0) return person
    merknader.push(...found.map((double) => note(set, double)))
    return { ...person, poster: person.poster.filter((post) => !found.some(({ posts }) => posts.includes(post))) }
  })
  return { input: { ...input, personer }, merknader }
}

interface Double {
  /** What is not counted. */
  readonly posts: readonly TaxPost[]
  /** The names that hold the same amount, and are. */
  readonly like: readonly string[]
}

/** A post with the same amount as one of its other names, or as all of them together, in the same section. */
const singly = ({ poster }: RulePerson, [navn, others]: Overlapp): readonly Double[] =>
  poster
    .filter((post) => post.navn === navn && post.beloep !== 0)
    .flatMap((post) => {
      const held = poster.filter((other) => others.includes(other.navn) && other.seksjon === post.seksjon)
      const same = held.find(({ beloep }) => beloep === post.beloep)
      if (same !== undefined) return [{ posts: [post], like: [same.navn] }]
      return sumOf(held) === post.beloep ? [{ posts: [post], like: held.map((other) => other.navn) }] : []
    })

/** Several posts that share another name, and are together what it holds in the same section. */
const together = ({ poster }: RulePerson, pairs: readonly Overlapp[]): readonly Double[] =>
  poster.flatMap((one) => {
    const posts = poster.filter(
      ({ navn, beloep, seksjon }) =>
        beloep !== 0 &&
        seksjon === one.seksjon &&
        pairs.some(([own, others]) => own === navn && others.includes(one.navn)),
    )
    return posts.length > 1 && sumOf(posts) === one.beloep ? [{ posts, like: [one.navn] }] : []
  })

const sumOf = (posts: readonly TaxPost[]): number => posts.reduce((total, { beloep }) => total + beloep, 0)

function note(set: PostSet, { posts, like }: Double): Merknad {
  const words = posts.map(({ navn }) => `«${set.felt.get(navn)?.tekst ?? navn}»`).join(' og ')
  const under = posts.length === 1 && like.length === 1 ? 'to navn' : 'gamle og nye navn til sammen'
  return {
    kode: 'overlapp',
    tekst: `${words} står med samme beløp under ${under}, og er regnet med én gang. Er det to inntekter, må den andre legges til som en manuell post.`,
    ufullstendig: true,
    navn: [...posts.map(({ navn }) => navn), ...like],
  }
}
