// The record's manual posts as the editor holds them, and back again.
import { kroner, wholeKroner } from '../../base/money.ts'
import type { Endring, NyManuellPost, ResultatSvar } from '../../http/contract.ts'
import type { ManualPost, ManualPostDefinition } from '../../rules/types.ts'
import type { ManualByPerson } from '../law/recompute.ts'
import { checkPosts, type FieldError, needsSource } from '../oppslag/check-draft.ts'
import type { DraftPost } from '../oppslag/draft.ts'
import { emptyPost } from '../oppslag/finished.ts'
import { readKroner } from '../oppslag/kroner-input.ts'
import { toManualPosts } from '../oppslag/request.ts'
import type { Texts } from '../texts/nb.ts'

/** Posts by identifikator, as typed. */
export type EditedPosts = Readonly<Record<string, readonly DraftPost[]>>

type Definitions = readonly ManualPostDefinition[]

export function editable(resultat: ResultatSvar, definitions: Definitions): EditedPosts {
  const posts = resultat.personer.map(({ identifikator, manuelle }, person) => [
    identifikator,
    [
      ...missingPosts(resultat, identifikator, definitions).map((id) => ({
        ...emptyPost(`r${person}-${id}`, id),
        ukjent: true,
      })),
      ...manuelle.map((post, index) => toDraft(post, `r${person}-${index}`)),
    ],
  ])
  return Object.fromEntries(posts)
}

/** The amounts that the record lacks for a person: they stand in the editor as not known yet, ready to be typed. */
function missingPosts({ mangler }: ResultatSvar, identifikator: string, definitions: Definitions): readonly string[] {
  const lacking = mangler.filter(({ person, why }) => person === identifikator && why === 'manual-needed')
  const required = definitions.filter(needsSource).map(({ id }) => id)
  return required.filter((id) => lacking.some(({ kode }) => kode === id))
}

/** What is wrong with what has been changed; a post as the record has it was taken before, and is not asked about again. */
export function editErrors(
  resultat: ResultatSvar,
  edited: EditedPosts,
  definitions: Definitions,
  texts: Texts,
): readonly FieldError[] {
  const before = new Set(Object.values(editable(resultat, definitions)).flat().map(asText))
  const changed = Object.values(edited).map((posts) => posts.filter((post) => !before.has(asText(post))))
  return changed.flatMap((posts) => checkPosts(posts, definitions, texts))
}

const asText = (post: DraftPost): string => JSON.stringify(post)

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
  if (all.some((post) => post.ukjent !== true && !readKroner(post.beloep).ok)) return null
  return new Map(
    Object.entries(edited).map(([identifikator, posts]) => [identifikator, toManualPosts(posts).map(inOere)]),
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
    manuelle: toManualPosts(posts),
  })),
})

export const isChanged = (resultat: ResultatSvar, edited: EditedPosts, definitions: Definitions): boolean =>
  JSON.stringify(withoutKeys(editable(resultat, definitions))) !== JSON.stringify(withoutKeys(edited))

const withoutKeys = (edited: EditedPosts) =>
  Object.entries(edited).map(([identifikator, posts]) => [identifikator, posts.map(({ key: _, ...rest }) => rest)])
