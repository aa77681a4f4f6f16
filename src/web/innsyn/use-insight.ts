// The citizen's answer: made once for each choice of municipality and year, then read page by page from the frozen one. Each reading
// is on record, so nothing is fetched by itself.
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { InnsynSvar, NyttInnsyn, NyttInnsynsspoersmaal } from '../../http/contract-innsyn.ts'
import { type ApiProblem, call } from '../api/call.ts'
import { usePost } from '../api/session.tsx'

export interface Wanted {
  readonly filter: NyttInnsyn
  /** From 1. */
  readonly side: number
}
const answerKey = ({ kommune, aar }: NyttInnsyn) => ['innsyn', kommune ?? null, aar ?? null] as const

/** The page that is wanted. A page after the first waits for the answer it is a page of. */
export function useInsight({ filter, side }: Wanted): UseQueryResult<InnsynSvar, ApiProblem> {
  const post = usePost()
  const first = useQuery<InnsynSvar, ApiProblem>({
    queryKey: answerKey(filter),
    queryFn: () => post<InnsynSvar>('/api/v1/innsyn', filter),
  })
  const id = first.data?.id ?? ''
  const later = useQuery<InnsynSvar, ApiProblem>({
    queryKey: ['innsyn-side', id, side],
    enabled: side > 1 && id !== '',
    queryFn: () => call<InnsynSvar>({ method: 'GET', path: `/api/v1/innsyn/${id}?side=${side}` }),
  })
  return side > 1 && first.isSuccess ? later : first
}

/** Sends a question, and puts the questions as they then are in the answer. */
export function useAsk(filter: NyttInnsyn, id: string) {
  const client = useQueryClient()
  const post = usePost()
  return useMutation<InnsynSvar, ApiProblem, NyttInnsynsspoersmaal>({
    mutationFn: (question) => post<InnsynSvar>(`/api/v1/innsyn/${id}/spoersmaal`, question),
    onSuccess: ({ spoersmaal }) => {
      const renew = (old: InnsynSvar | undefined) => (old === undefined ? old : { ...old, spoersmaal })
      client.setQueryData<InnsynSvar>(answerKey(filter), renew)
      client.setQueriesData<InnsynSvar>({ queryKey: ['innsyn-side', id] }, renew)
    },
  })
}
