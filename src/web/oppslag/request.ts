// The draft as the question the server takes. Only for a draft that checkStep finds nothing wrong with.
import type { NyManuellPost, NyttAarsvalg, NyttResultat } from '../../http/contract.ts'
import { type Draft, type DraftPost, personsOf, withoutSpaces } from './draft.ts'
import { readKroner } from './kroner-input.ts'
import { reasonOf } from './reason.ts'
import { askedPrice } from './price-facts.ts'

/** Throws RangeError when the year or an amount is missing: unknown is never sent as a number. */
export function toQuestion(draft: Draft): NyttResultat {
  if (draft.inntektsaar === null) throw new RangeError('The income year is not chosen')
  const aarsvalg = yearChoiceOf(draft)
  const egenandel = askedPrice(draft)
  return {
    inntektsaar: draft.inntektsaar,
    personer: personsOf(draft).map((person) => ({
      identifikator: withoutSpaces(person.nummer),
      type: person.type,
      manuelle: toManualPosts(person.poster),
      ...(person.utenforHusstanden ? { utenforHusstanden: true } : {}),
      ...(person.hjelpGjelderBarnet ? { hjelpGjelderBarnet: true } : {}),
      ...(person.overstyring === '' ? {} : { overstyring: person.overstyring }),
    })),
    ...reasonOf(draft),
    ...(egenandel === undefined ? {} : { egenandel }),
    ...(Object.keys(aarsvalg).length === 0 ? {} : { aarsvalg }),
  }
}

/** Without a date the server takes today; a reason that the law's own year needs not is dropped there. */
const yearChoiceOf = ({ prisdato, aarsbegrunnelse, vesentligEndret }: Draft): NyttAarsvalg => ({
  ...(prisdato === null ? {} : { prisdato }),
  ...(aarsbegrunnelse.trim() === '' ? {} : { begrunnelse: aarsbegrunnelse }),
  ...(vesentligEndret ? { vesentligEndret } : {}),
})

/** Without those whose amount is not known yet: the record says that it is missing, and gives no sum. */
export const toManualPosts = (posts: readonly DraftPost[]): readonly NyManuellPost[] =>
  posts.filter(({ ukjent }) => ukjent !== true).map(toManualPost)

/** One typed post; own title and reason go exactly as typed. Throws RangeError when the amount is not one. */
export function toManualPost(post: DraftPost): NyManuellPost {
  const amount = readKroner(post.beloep)
  if (!amount.ok) throw new RangeError(`The amount of ${post.id} is not one: ${amount.why}`)
  const regneark = post.regneark.map(({ tekst, beloep }) => ({ tekst: tekst.trim(), beloep: figure(beloep, post.id) }))
  return {
    id: post.id,
    beloep: amount.kroner,
    ...(post.tittel.trim() === '' ? {} : { tittel: post.tittel }),
    ...(post.begrunnelse.trim() === '' ? {} : { begrunnelse: post.begrunnelse }),
    ...(post.referanse === undefined ? {} : { referanse: post.referanse }),
    ...(regneark.length === 0 ? {} : { regneark }),
  }
}

function figure(text: string, id: string): number {
  const amount = readKroner(text)
  if (!amount.ok) throw new RangeError(`A figure of ${id} is not one: ${amount.why}`)
  return amount.kroner
}
