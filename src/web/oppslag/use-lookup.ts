// Asks the question once, can be cancelled, and goes to the result. The draft's row goes with it; what was typed stays in
// the tab's memory, so that Back loses nothing.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { ResultatSvar } from '../../http/contract.ts'
import { usePost } from '../api/session.tsx'
import type { Draft } from './draft.ts'
import { toQuestion } from './request.ts'
import { useOpenKeeper } from './use-draft.tsx'

interface Lookup {
  readonly running: boolean
  readonly error: unknown
  readonly run: () => void
  readonly cancel: () => void
}

export function useLookup(draft: Draft): Lookup {
  const post = usePost()
  const client = useQueryClient()
  const keeper = useOpenKeeper()
  const [, go] = useLocation()
  const [running, setRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const ask = async (signal: AbortSignal): Promise<void> => {
    try {
      const resultat = await post<ResultatSvar>('/api/v1/resultater', toQuestion(draft), signal)
      client.setQueryData(['resultat', resultat.id], resultat)
      void keeper.finish()
      go(`/resultat/${resultat.id}`)
    } catch (problem) {
      if (!signal.aborted) setError(problem)
    } finally {
      if (!signal.aborted) setRunning(false)
    }
  }
  const run = (): void => {
    abort.current = new AbortController()
    setError(null)
    setRunning(true)
    void ask(abort.current.signal)
  }
  const cancel = (): void => {
    abort.current?.abort()
    setRunning(false)
  }
  return { running, error, run, cancel }
}
