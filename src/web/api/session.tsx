// Who is logged in, in which role, and what happens when the session ends. One query, shared by every page.
import { QueryClient, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Language } from '../../base/language.ts'
import type { Meg, VelgRolle, VelgSpraak } from '../../http/contract.ts'
import { ApiProblem, type Call, call } from './call.ts'
import { tabWord } from './tab-word.ts'

const megKey = ['meg'] as const
/** Somebody was logged in while this page has been open; under the session's own key, so that it goes and stays with it. */
const seenKey = ['meg', 'sett'] as const

/** Nothing is asked twice by itself: every look-up is written in the municipality's log. */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
      mutations: { retry: false },
    },
  })
  client.setQueryDefaults(megKey, { gcTime: Number.POSITIVE_INFINITY })
  return client
}

/** The logged-in person; null when nobody is. Errors: ApiProblem other than 401. */
export function useMeg(): UseQueryResult<Meg | null, ApiProblem> {
  return useQuery<Meg | null, ApiProblem>({
    queryKey: megKey,
    queryFn: async ({ client }) => {
      const meg = await call<Meg>({ method: 'GET', path: '/api/v1/meg' }).catch(nullWhenLoggedOut)
      if (meg !== null) client.setQueryData(seenKey, true)
      return meg
    },
  })
}

/** False on a page that was opened, or gone back to, after the session: then nobody knows whether it ran out or was ended. */
export const useWasLoggedIn = (): boolean => useQueryClient().getQueryData<boolean>(seenKey) === true

function nullWhenLoggedOut(error: unknown): null {
  if (error instanceof ApiProblem && error.status === 401) return null
  throw error
}

/** What changes something, or asks with a body: with the session's CSRF value. A 401 tells every page that the session is over. */
export function useSend(): <T>(request: Omit<Call, 'csrf'>, send?: typeof call<T>) => Promise<T> {
  const client = useQueryClient()
  return async <T,>(request: Omit<Call, 'csrf'>, send: typeof call<T> = call): Promise<T> => {
    const csrf = client.getQueryData<Meg | null>(megKey)?.csrf ?? ''
    try {
      return await send({ ...request, csrf })
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) client.setQueryData(megKey, null)
      throw error
    }
  }
}

export function usePost(): <T>(path: string, body: unknown, signal?: AbortSignal) => Promise<T> {
  const send = useSend()
  return <T,>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
    send<T>({ method: 'POST', path, body, ...(signal === undefined ? {} : { signal }) })
}

/** Chooses the role; everything seen in the old role is forgotten. */
export function useChooseRole() {
  const client = useQueryClient()
  const post = usePost()
  return useMutation<Meg, ApiProblem, VelgRolle>({
    mutationFn: (choice) => post<Meg>('/api/v1/rolle', choice),
    onSuccess: (meg) => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== megKey[0] })
      client.setQueryData(megKey, meg)
    },
  })
}

/** One word in this tab, about nobody, so that the start page can say that it is done; ID-porten's page may come between. */
const rememberLogout = (): void => window.sessionStorage.setItem(tabWord, 'ja')
export function takeLogout(): boolean {
  const was = window.sessionStorage.getItem(tabWord) !== null
  window.sessionStorage.removeItem(tabWord)
  return was
}

/** Keeps the language as the person's own, for every browser. Errors: ApiProblem. */
export function useSaveLanguage(): (spraak: Language) => Promise<void> {
  const client = useQueryClient()
  const send = useSend()
  return async (spraak) => {
    await send<void>({ method: 'PUT', path: '/api/v1/meg/spraak', body: { spraak } satisfies VelgSpraak })
    client.setQueryData<Meg | null>(megKey, (meg) => meg && { ...meg, spraak })
  }
}

/** Ends the session at the server, and leaves nothing behind in the tab. */
export function useLogout(): () => void {
  const client = useQueryClient()
  const post = usePost()
  const leave = (til: string): void => {
    rememberLogout()
    client.clear()
    window.location.assign(til)
  }
  return () => {
    // ID-porten's own session is ended too, where it says how; our own is over whatever happens.
    post<LoggedOut>('/utlogging', undefined).then(
      ({ til }) => leave(til ?? '/'),
      () => leave('/'),
    )
  }
}

/** Ends all the person's sessions, in every browser. When that fails nobody is told that it was done: the page stays. */
export function useLogoutEverywhere() {
  const client = useQueryClient()
  const post = usePost()
  return useMutation<LoggedOut, ApiProblem>({
    mutationFn: () => post<LoggedOut>('/api/v1/utlogging/alle', undefined),
    onSuccess: ({ til }) => {
      rememberLogout()
      client.clear()
      window.location.assign(til ?? '/')
    },
  })
}

/** Reply of POST /utlogging and of /api/v1/utlogging/alle: where ID-porten ends its session, or null. */
interface LoggedOut {
  readonly til: string | null
}
