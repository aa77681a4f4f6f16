// A post set as a guide tells it: the groups in order with their way of counting and their posts, and what is shown for a reason.
import type { Gruppe, PostPlace, PostSet } from '../../rules/post-sets.ts'

export interface GuideGroup {
  readonly gruppe: Gruppe
  /** What it does to the sum in the end, through the groups around it. */
  readonly effect: 'oeker' | 'reduserer'
  readonly inside: Gruppe | null
  readonly posts: readonly PostPlace[]
}

export function groupsOf(set: PostSet): readonly GuideGroup[] {
  const byId = new Map(set.grupper.map((gruppe) => [gruppe.id, gruppe]))
  const around = ({ under }: Gruppe): Gruppe | null => (under === null ? null : (byId.get(under) ?? null))
  const signOf = (gruppe: Gruppe): number => {
    const outer = around(gruppe)
    const own = gruppe.operasjon === 'ADDERE' ? 1 : -1
    if (outer !== null) return own * signOf(outer)
    return gruppe.videre || gruppe.kategori === 'INNTEKT' ? own : -own
  }
  return set.grupper.map((gruppe) => ({
    gruppe,
    effect: signOf(gruppe) === 1 ? 'oeker' : 'reduserer',
    inside: around(gruppe),
    posts: postsOf(set, ({ teller }) => teller?.gruppe.id === gruppe.id),
  }))
}

/** What is shown and does not count, by the reason the law table gives. */
export function shownReasons(set: PostSet): readonly (readonly [reason: string, posts: readonly PostPlace[]])[] {
  const shown = postsOf(set, ({ teller, vises, infotekst }) => teller === null && vises !== null && infotekst !== null)
  return [...Map.groupBy(shown, ({ infotekst }) => infotekst ?? '')]
}

const postsOf = (set: PostSet, belongs: (post: PostPlace) => boolean): readonly PostPlace[] =>
  [...set.felt.values()].filter(belongs).sort((a, b) => a.nummer - b.nummer)
