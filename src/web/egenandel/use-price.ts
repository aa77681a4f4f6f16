// Sends the facts about the service: the server makes a new record with the price, and its number is the one shown.
import { type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { NyEgenandel, ResultatSvar } from '../../http/contract.ts'
import type { ApiProblem } from '../api/call.ts'
import { usePost } from '../api/session.tsx'
import { useNewResult } from '../result/use-new-result.ts'

export function usePrice(id: string): UseMutationResult<ResultatSvar, ApiProblem, NyEgenandel> {
  const post = usePost()
  const onSuccess = useNewResult()
  return useMutation<ResultatSvar, ApiProblem, NyEgenandel>({
    mutationFn: (asked) => post<ResultatSvar>(`/api/v1/resultater/${encodeURIComponent(id)}/egenandel`, asked),
    onSuccess,
  })
}
