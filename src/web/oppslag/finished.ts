// Which page of the wizard is not done yet, so that nobody lands after it; and the posts that must be there.
import type { ManualPostDefinition } from '../../rules/types.ts'
import type { Texts } from '../texts/nb.ts'
import { checkStep, type Where } from './check-draft.ts'
import { changePerson, type Draft, type DraftPerson, type DraftPost, personsOf } from './draft.ts'
import { type Step, stepsFor } from './steps.ts'

/** The first page with something wrong, or null when all is well. */
export function firstUnfinished(draft: Draft, texts: Texts, where: Where): Step | null {
  const whole = fitPosts(draft, where.definitions)
  return stepsFor(where.rolle.beregningstype).find((step) => checkStep(whole, step, texts, where).length > 0) ?? null
}

/** Each person has the posts that are required and none that the person type may not have. The same draft when it fits. */
export function fitPosts(draft: Draft, definitions: readonly ManualPostDefinition[]): Draft {
  return personsOf(draft).reduce((fitted, person) => {
    const poster = fittingPosts(person, definitions)
    return poster === null ? fitted : changePerson(fitted, person.key, (old) => ({ ...old, poster }))
  }, draft)
}

function fittingPosts(person: DraftPerson, definitions: readonly ManualPostDefinition[]): readonly DraftPost[] | null {
  const allowed = new Set(definitions.filter((d) => d.persontyper.includes(person.type)).map((d) => d.id))
  const kept = person.poster.filter((post) => allowed.has(post.id))
  const missing = definitions.filter(
    (d) => d.paakrevdFor.includes(person.type) && !kept.some((post) => post.id === d.id),
  )
  if (missing.length === 0 && kept.length === person.poster.length) return null
  return [...missing.map((d) => emptyPost(`${person.key}-${d.id}`, d.id)), ...kept]
}

export const emptyPost = (key: string, id: string): DraftPost => ({
  key,
  id,
  beloep: '',
  tittel: '',
  begrunnelse: '',
  regneark: [],
})
