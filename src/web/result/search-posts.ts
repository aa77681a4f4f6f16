// Search in the shown posts: every word must be found in the text or the technical name. No search gives everything.
import type { Visning } from '../../rules/types.ts'

export function matching(visning: readonly Visning[], search: string): readonly Visning[] {
  const words = search.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return visning
    .map((group) => ({
      ...group,
      poster: group.poster.filter((post) => {
        const text = `${post.visningstekst} ${post.navn}`.toLocaleLowerCase('nb')
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter((group) => group.poster.length > 0)
}

export const postCount = (visning: readonly Visning[]): number =>
  visning.reduce((count, group) => count + group.poster.length, 0)
