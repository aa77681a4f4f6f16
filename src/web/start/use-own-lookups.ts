// The role's start page, asked for anew at every visit: each reading of the list is a row of the log.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { EgneOppslag } from '../../http/contract-own-lookups.ts'
import type { ApiProblem } from '../api/call.ts'
import { useSend } from '../api/session.tsx'

export function useOwnLookups(): UseQueryResult<EgneOppslag, ApiProblem> {
  const send = useSend()
  return useQuery<EgneOppslag, ApiProblem>({
    queryKey: ['egne-oppslag'],
    staleTime: 0,
    gcTime: 0,
    queryFn: () => send<EgneOppslag>({ method: 'GET', path: '/api/v1/oppslag' }),
  })
}
