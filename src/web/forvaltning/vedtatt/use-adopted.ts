// What the municipality has adopted, asked for once and again after each change. Reading is on record too, so nothing is
// fetched by itself.
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type {
  NyPrisliste,
  NyRetningslinje,
  Prislister,
  RetningslinjerSvar,
} from '../../../http/contract-forvaltning.ts'
import { type ApiProblem, call } from '../../api/call.ts'
import { usePost } from '../../api/session.tsx'

type Kind = 'prislister' | 'retningslinjer'
const pathOf = (fiksOrgId: string, kind: Kind): string => `/api/v1/forvaltning/${encodeURIComponent(fiksOrgId)}/${kind}`
const keyOf = (fiksOrgId: string, kind: Kind) => ['forvaltning', fiksOrgId, kind] as const

export const usePriceLists = (fiksOrgId: string): UseQueryResult<Prislister, ApiProblem> =>
  useQuery<Prislister, ApiProblem>({
    queryKey: keyOf(fiksOrgId, 'prislister'),
    queryFn: () => call<Prislister>({ method: 'GET', path: pathOf(fiksOrgId, 'prislister') }),
  })

export const useGuidelines = (fiksOrgId: string): UseQueryResult<RetningslinjerSvar, ApiProblem> =>
  useQuery<RetningslinjerSvar, ApiProblem>({
    queryKey: keyOf(fiksOrgId, 'retningslinjer'),
    queryFn: () => call<RetningslinjerSvar>({ method: 'GET', path: pathOf(fiksOrgId, 'retningslinjer') }),
  })

/** Adopts, then reads what stands again. Errors: ApiProblem with the server's sentence. */
export function useAdopt<T extends NyPrisliste | NyRetningslinje>(
  fiksOrgId: string,
  kind: Kind,
): UseMutationResult<unknown, ApiProblem, T> {
  const client = useQueryClient()
  const post = usePost()
  return useMutation<unknown, ApiProblem, T>({
    mutationFn: (body) => post(pathOf(fiksOrgId, kind), body),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(fiksOrgId, kind) }),
  })
}
