// Saves changed manual posts: the server makes a new record from the old one's facts, and its number is the one shown.
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { Endring, ResultatSvar } from '../../http/contract.ts'
import type { ApiProblem } from '../api/call.ts'
import { usePost } from '../api/session.tsx'
import { useNewResult } from './use-new-result.ts'

export function useSaveChange(id: string): UseMutationResult<ResultatSvar, ApiProblem, Endring> {
  const post = usePost()
  const onSuccess = useNewResult()
  return useMutation<ResultatSvar, ApiProblem, Endring>({
    mutationFn: (change) => post<ResultatSvar>(`/api/v1/resultater/${encodeURIComponent(id)}/endringer`, change),
    onSuccess,
  })
}
