// The draft as state of the wizard: every change is kept in the tab at once, so Back and reload lose nothing.
import { useCallback, useState } from 'react'
import type { Meg } from '../../http/contract.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { readDraft, writeDraft } from './draft-storage.ts'

/** Whose a draft is: the person, by the server's opaque name, in the role. */
export const ownerOf = (meg: Meg): string => `${meg.bruker}|${meg.valgtRolle?.id ?? ''}`

export type ChangeDraft = (change: (draft: Draft) => Draft) => void

export function useDraft(meg: Meg): [Draft, ChangeDraft] {
  const owner = ownerOf(meg)
  const [draft, setDraft] = useState(() => readDraft(sessionStorage, owner) ?? emptyDraft(owner))
  const change = useCallback<ChangeDraft>((make) => {
    setDraft((old) => {
      const made = make(old)
      writeDraft(sessionStorage, made)
      return made
    })
  }, [])
  return [draft, change]
}
