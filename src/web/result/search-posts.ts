// The shown posts in groups, the tax settlement apart; and the search in them.
import { apiOf } from '../../base/post-source.ts'
import type { Visning, Visningskategori, VisningsPost } from '../../rules/types.ts'

export interface PostGroup {
  readonly id: Visningskategori | 'AVREGNING'
  readonly poster: readonly VisningsPost[]
}

/** What is paid and owed in tax looks like deductions, and is none: it comes last, in a group of its own. */
export function postGroups(visning: readonly Visning[]): readonly PostGroup[] {
  const isSettlement = ({ navn }: VisningsPost): boolean => apiOf(navn) === 'avregning'
  const groups: readonly PostGroup[] = [
    ...visning.map(({ kategori, poster }) => ({
      id: kategori,
      poster: poster.filter((post) => !isSettlement(post)),
    })),
    { id: 'AVREGNING', poster: visning.flatMap(({ poster }) => poster.filter(isSettlement)) },
  ]
  return groups.filter(({ poster }) => poster.length > 0)
}

/** Every word must be found in the text or the technical name. No search gives everything. */
export function matching(groups: readonly PostGroup[], search: string): readonly PostGroup[] {
  const words = search.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  if (words.length === 0) return groups
  return groups
    .map((group) => ({
      ...group,
      poster: group.poster.filter((post) => {
        const text = `${post.visningstekst} ${post.navn}`.toLocaleLowerCase('nb')
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter((group) => group.poster.length > 0)
}

export const postCount = (groups: readonly PostGroup[]): number =>
  groups.reduce((count, group) => count + group.poster.length, 0)
