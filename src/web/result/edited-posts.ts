// The record's manual posts as the editor holds them, and back again.
import { kroner, wholeKroner } from '../../base/money.ts'
import type { Endring, NyManuellPost, ResultatSvar } from '../../http/contract.ts'
import type { ManualPost } from '../../rules/types.ts'
import type { ManualByPerson } from '../law/recompute.ts'
import type { DraftPost } from '../oppslag/draft.ts'
import { readKroner } from '../oppslag/kroner-input.ts'
import { toManualPost } from '../oppslag/request.ts'

/** Posts by identifikator, as typed. */
export type EditedPosts = Readonly<Record<string, readonly DraftPost[]>>

export function editable(resultat: ResultatSvar): EditedPosts {
  const posts = resultat.personer.map(({ identifikator, manuelle }, person) => [
    identifikator,
    manuelle.map((post, index) => toDraft(post, `r${person}-${index}`)),
  ])
  return Object.fromEntries(posts)
}

const toDraft = (post: ManualPost, key: string): DraftPost => ({
  key,
  id: post.id,
  beloep: String(wholeKroner(post.beloep)),
  tittel: post.tittel ?? '',
  begrunnelse: post.begrunnelse ?? '',
  ...(post.referanse === undefined ? {} : { referanse: post.referanse }),
  regneark: (post.regneark ?? []).map(({ tekst, beloep }, line) => ({
    key: `${key}-r${line + 1}`,
    tekst,
    beloep: String(wholeKroner(beloep)),
  })),
})

/** null when some amount is not one: then nothing is worked out and nothing can be saved. */
export function toManual(edited: EditedPosts): ManualByPerson | null {
  const all = Object.values(edited).flat()
  if (all.some((post) => !readKroner(post.beloep).ok)) return null
  return new Map(
    Object.entries(edited).map(([identifikator, posts]) => [identifikator, posts.map(toManualPost).map(inOere)]),
  )
}

function inOere({ beloep, regneark, ...rest }: NyManuellPost): ManualPost {
  const lines = regneark?.map((line) => ({ tekst: line.tekst, beloep: kroner(line.beloep) }))
  return { ...rest, beloep: kroner(beloep), ...(lines === undefined ? {} : { regneark: lines }) }
}

/** The question to the server. Throws RangeError when an amount is not one. */
export const toChange = (edited: EditedPosts): Endring => ({
  personer: Object.entries(edited).map(([identifikator, posts]) => ({
    identifikator,
    manuelle: posts.map(toManualPost),
  })),
})

export const isChanged = (resultat: ResultatSvar, edited: EditedPosts): boolean =>
  JSON.stringify(withoutKeys(editable(resultat))) !== JSON.stringify(withoutKeys(edited))

const withoutKeys = (edited: EditedPosts) =>
  Object.entries(edited).map(([identifikator, posts]) => [identifikator, posts.map(({ key: _, ...rest }) => rest)])
