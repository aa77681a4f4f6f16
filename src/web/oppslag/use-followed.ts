// A look-up that can be followed and cancelled. Cancelling, or leaving the page, closes the connection, and the server then ends its
// calls to the sources. In: where to send what. Out: the state of each call so far, and how it ended.
import { useEffect, useRef, useState } from 'react'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Kall } from '../../http/contract-progress.ts'
import { useSend } from '../api/session.tsx'
import { toldCall } from '../api/told-call.ts'

export interface Followed {
  readonly running: boolean
  readonly calls: readonly Kall[]
  readonly error: unknown
  readonly run: (path: string, body: unknown) => void
  readonly cancel: () => void
}

/** The latest of each, in the order the calls were first told of. */
const withLatest = (calls: readonly Kall[], latest: Kall): readonly Kall[] => {
  const isSame = ({ person, kilde }: Kall): boolean => person === latest.person && kilde === latest.kilde
  return calls.some(isSame) ? calls.map((one) => (isSame(one) ? latest : one)) : [...calls, latest]
}

export function useFollowed(onDone: (resultat: ResultatSvar) => void): Followed {
  const send = useSend()
  const [running, setRunning] = useState(false)
  const [calls, setCalls] = useState<readonly Kall[]>([])
  const [error, setError] = useState<unknown>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const ask = async (path: string, body: unknown, signal: AbortSignal): Promise<void> => {
    const heard = (kall: Kall): void => {
      if (!signal.aborted) setCalls((before) => withLatest(before, kall))
    }
    try {
      onDone(await send<ResultatSvar>({ method: 'POST', path, body, signal }, (request) => toldCall(request, heard)))
    } catch (problem) {
      if (!signal.aborted) setError(problem)
    } finally {
      if (!signal.aborted) setRunning(false)
    }
  }
  const run: Followed['run'] = (path, body) => {
    abort.current = new AbortController()
    setError(null)
    setCalls([])
    setRunning(true)
    void ask(path, body, abort.current.signal)
  }
  const cancel = (): void => {
    abort.current?.abort()
    setRunning(false)
  }
  return { running, calls, error, run, cancel }
}
