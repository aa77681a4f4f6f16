// Posts whose content nobody has published (lov/poster: ukjent: true). They do not count, so an amount there must not pass in
// silence: the case worker is told by name what may be income. Never makes the result incomplete; nothing that counts is missing.
import type { PostSet } from './post-set.ts'
import type { Merknad, RulePerson } from './types.ts'

/** One note that names every such post with an amount, whoever of the household has it; none when there is none. */
export function unknownContent(personer: readonly RulePerson[], { felt }: PostSet): readonly Merknad[] {
  const held = personer.flatMap(({ poster }) => poster.filter(({ beloep }) => beloep !== 0).map(({ navn }) => navn))
  const navn = [...new Set(held)].filter((name) => felt.get(name)?.ukjent === true)
  if (navn.length === 0) return []
  const words = navn.map((name) => `«${felt.get(name)?.tekst ?? name}» (${name})`).join(', ')
  return [
    {
      kode: 'ukjent-innhold',
      tekst: `${words} har et beløp som ikke er regnet med, fordi det ikke er kjent hva som inngår. Er det inntekt som skal telle, må den legges til som en manuell post.`,
      ufullstendig: false,
      navn,
    },
  ]
}
