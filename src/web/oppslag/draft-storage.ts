// Keeps the draft in the tab (sessionStorage): it survives a reload and an expired session, and goes when the tab
// closes, at logout, and when another person or role uses the tab. Nothing of it ever stands in an address.
import type { Draft } from './draft.ts'

const draftKey = 'grunnlag.oppslag.3'
const returnKey = 'grunnlag.etter-innlogging'

export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The tab's draft when it belongs to `eier`; somebody else's is thrown away. */
export function readDraft(storage: TabStorage, eier: string): Draft | null {
  const kept = parse(storage.getItem(draftKey))
  if (kept?.eier === eier) return kept
  storage.removeItem(draftKey)
  return null
}

export const writeDraft = (storage: TabStorage, draft: Draft): void => storage.setItem(draftKey, JSON.stringify(draft))
export const forgetDraft = (storage: TabStorage): void => storage.removeItem(draftKey)

/** Logout: nothing is left. */
export function forgetAll(storage: TabStorage): void {
  storage.removeItem(draftKey)
  storage.removeItem(returnKey)
}

/** Which page to come back to after logging in again. */
export const rememberReturn = (storage: TabStorage, path: string): void => storage.setItem(returnKey, path)
export function takeReturn(storage: TabStorage): string | null {
  const path = storage.getItem(returnKey)
  storage.removeItem(returnKey)
  return path !== null && /^\/(oppslag|resultat)\/[\w-]+$/.test(path) ? path : null
}

function parse(text: string | null): Draft | null {
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== 'object' || kept === null) return false
  return 'eier' in kept && 'soeker' in kept && 'flere' in kept && Array.isArray(kept.flere) && 'nesteNoekkel' in kept
}
