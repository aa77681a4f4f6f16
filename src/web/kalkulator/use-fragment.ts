// The draft and the address's fragment, kept in step: the address is read when it changes and written when a draft is worked out.
import { useEffect, useState } from 'react'
import type { Draft } from './draft.ts'
import { decodeFragment, encodeFragment } from './fragment.ts'

interface FragmentDraft {
  /** null: no calculator is chosen. */
  readonly draft: Draft | null
  /** Counts what came from the address, so that a form can begin anew with it. */
  readonly visit: number
  readonly keep: (draft: Draft) => void
}

export function useFragment(): FragmentDraft {
  const [kept, setKept] = useState(() => ({ draft: decodeFragment(window.location.hash), visit: 0 }))
  useEffect(() => {
    const read = (): void => {
      const { hash } = window.location
      const draft = decodeFragment(hash)
      // A link within the page (#innhold) must not cost the visitor what was written.
      setKept((old) => (draft === null && hash.length > 1 ? old : { draft, visit: old.visit + 1 }))
    }
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  const keep = (draft: Draft): void => {
    window.history.replaceState(window.history.state, '', `#${encodeFragment(draft)}`)
    setKept((old) => ({ ...old, draft }))
  }
  return { ...kept, keep }
}
