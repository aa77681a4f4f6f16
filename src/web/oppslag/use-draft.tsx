// The draft of an address, read once from the server and then kept by its keeper (draft-keeper.ts) in this tab's memory alone:
// nothing of it is written to the browser's storage.
import { type QueryClient, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import type { Utkastkvittering, Utkastliste, Utkastsvar } from '../../http/contract-drafts.ts'
import { ApiProblem, type Call } from '../api/call.ts'
import { useSend } from '../api/session.tsx'
import { emptyDraft } from './draft.ts'
import { DraftKeeper, type DraftServer, type Kept } from './draft-keeper.ts'
import { firstStep, pathOf } from './steps.ts'

export type { ChangeDraft } from './draft-keeper.ts'

const keyOf = (id: string) => ['utkast', id] as const
const listKey = ['utkast-liste'] as const
const path = '/api/v1/utkast'
/** What a browser sends of a page that is being left. */
const mostKeptAlive = 60_000

function useDraftServer(): DraftServer {
  const send = useSend()
  // Sending reads the session at the moment it is used, so the first one made is as good as the last.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => draftServer(send), [])
}

function draftServer(send: <T>(request: Omit<Call, 'csrf'>) => Promise<T>): DraftServer {
  const at = (id: string): string => `${path}/${encodeURIComponent(id)}`
  return {
    begin: (utkast) => send<Utkastkvittering>({ method: 'POST', path, body: { utkast } }),
    read: (id) => send<Utkastsvar>({ method: 'GET', path: at(id) }),
    save: (id, versjon, utkast) => {
      const body = { versjon, utkast }
      const keepalive = JSON.stringify(body).length < mostKeptAlive
      return send<Utkastkvittering>({ method: 'PUT', path: at(id), body, keepalive })
    },
    remove: (id) => send<void>({ method: 'DELETE', path: at(id) }),
    kindOf: (problem) => {
      if (!(problem instanceof ApiProblem)) return 'feilet'
      return problem.status === 409 ? 'endret' : problem.status === 404 ? 'borte' : 'feilet'
    },
  }
}

/** The keeper of the address's draft. Errors: ApiProblem, 404 when there is no such draft for this person and role. */
export function useKeeper(id: string): UseQueryResult<DraftKeeper, ApiProblem> {
  const server = useDraftServer()
  return useQuery<DraftKeeper, ApiProblem>({
    queryKey: keyOf(id),
    structuralSharing: false,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => new DraftKeeper(await server.read(id), server),
  })
}

/** What is kept right now; saves when the page is left, for another page of ours or for good. */
export function useKept(keeper: DraftKeeper): Kept {
  useEffect(() => {
    const leave = (): void => keeper.leave()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      void keeper.flush()
    }
  }, [keeper])
  return useSyncExternalStore(keeper.subscribe, keeper.now)
}

/** The keeper of the wizard that is open, for the notice of what is saved and for the look-up. */
export const KeeperContext = createContext<DraftKeeper | null>(null)
export function useOpenKeeper(): DraftKeeper {
  const keeper = useContext(KeeperContext)
  if (keeper === null) throw new Error('There is no draft outside the wizard')
  return keeper
}

/** A draft that goes on under another id is found by that one. */
export const rememberKeeper = (client: QueryClient, keeper: DraftKeeper): void =>
  void client.setQueryData(keyOf(keeper.now().id), keeper)

/** True while something typed has not come to the server. */
export function hasUnsaved(client: QueryClient, id: string): boolean {
  const saving = client.getQueryData<DraftKeeper>(keyOf(id))?.now().saving
  return saving !== undefined && saving !== 'lagret' && saving !== 'ferdig'
}

/** Nothing of any draft stays in the tab. */
export const forgetDrafts = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'utkast' })

/** Begins a look-up: a new row each time, and its first page. */
export function useBegin() {
  const server = useDraftServer()
  const client = useQueryClient()
  const [, go] = useLocation()
  return useMutation<Utkastkvittering, ApiProblem>({
    mutationFn: () => server.begin(emptyDraft()),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: listKey })
      go(pathOf(id, firstStep))
    },
  })
}

/** The person's own unfinished look-ups in the role. */
export function useOwnDrafts(): UseQueryResult<Utkastliste, ApiProblem> {
  const send = useSend()
  return useQuery<Utkastliste, ApiProblem>({
    queryKey: listKey,
    staleTime: 0,
    queryFn: () => send<Utkastliste>({ method: 'GET', path }),
  })
}

export function useRemoveDraft() {
  const server = useDraftServer()
  const client = useQueryClient()
  return useMutation<void, ApiProblem, string>({
    mutationFn: (id) => server.remove(id),
    onSettled: (_done, _error, id) => {
      client.removeQueries({ queryKey: keyOf(id) })
      void client.invalidateQueries({ queryKey: listKey })
    },
  })
}
