// The wizard's drafts: what one person has typed in one role, until the look-up is made. In: the person's own session in that role.
// Out: the draft, or a Problem.
//
// Why reading one's own draft leaves no audit row: a draft holds only what this very person typed or ticked, in this role, within
// the day. No source is asked, no name, amount or relative that was fetched stands in it (its schema has no place for one), and
// nobody else is given it; so nobody's data reach a person by it who had not brought them. What is fetched for a number (its name,
// its relatives, its tax) is fetched anew, by look-ups with rows of their own. An attempt at another's draft is refused with a row.
import { Problem } from '../base/errors.ts'
import type { DraftOwner, DraftStore, StoredDraft } from '../store/draft-types.ts'

export interface DraftHouse {
  readonly drafts: DraftStore
  readonly newId: () => string
}
export interface Drafts {
  readonly begin: (owner: DraftOwner, utkast: unknown, now: Date) => Promise<StoredDraft>
  /** Throws Problem ikke-funnet: unknown, older than a day, another's, another role's. */
  readonly read: (owner: DraftOwner, id: string, now: Date) => Promise<StoredDraft>
  /** Last saved first. */
  readonly list: (owner: DraftOwner, now: Date) => Promise<readonly StoredDraft[]>
  /** Throws Problem utkast-endret when another version is stored than the one this was typed on; ikke-funnet as above. */
  readonly save: (owner: DraftOwner, draft: Omit<StoredDraft, 'lagret'>, now: Date) => Promise<StoredDraft>
  /** Throws Problem ikke-funnet as above. */
  readonly remove: (owner: DraftOwner, id: string) => Promise<void>
}

export const draftsOf = ({ drafts, newId }: DraftHouse): Drafts => {
  const read: Drafts['read'] = async (owner, id, now) => {
    const found = await drafts.find(owner, id, now)
    if (found === null) throw new Problem('ikke-funnet')
    return found
  }
  return {
    read,
    list: (owner, now) => drafts.list(owner, now),
    begin: async (owner, utkast, now) => {
      const id = newId()
      await drafts.create(owner, { id, utkast }, now)
      return { id, versjon: 1, lagret: now.toISOString(), utkast }
    },
    save: async (owner, draft, now) => {
      const versjon = await drafts.save(owner, draft, now)
      if (versjon !== null) return { ...draft, versjon, lagret: now.toISOString() }
      await read(owner, draft.id, now)
      throw new Problem('utkast-endret')
    },
    remove: async (owner, id) => {
      if (!(await drafts.remove(owner, id))) throw new Problem('ikke-funnet')
    },
  }
}
