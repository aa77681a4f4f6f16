// Sends the facts about the service: the server makes a new record with the price, and its number is the one shown.
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { NyEgenandel, ResultatSvar } from '../../http/contract.ts'
import type { ApiProblem } from '../api/call.ts'
import { usePost } from '../api/session.tsx'

export function usePrice(id: string): UseMutationResult<ResultatSvar, ApiProblem, NyEgenandel> {
  const post = usePost()
  const client = useQueryClient()
  const [, go] = useLocation()
  return useMutation<ResultatSvar, ApiProblem, NyEgenandel>({
    mutationFn: (asked) => post<ResultatSvar>(`/api/v1/resultater/${encodeURIComponent(id)}/egenandel`, asked),
    onSuccess: (resultat) => {
      client.setQueryData(['resultat', resultat.id], resultat)
      go(`/resultat/${resultat.id}`)
    },
  })
}
