// Saves changed manual posts: the server makes a new record from the old one's facts, and its number is the one shown.
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { Endring, ResultatSvar } from '../../http/contract.ts'
import type { ApiProblem } from '../api/call.ts'
import { usePost } from '../api/session.tsx'

export function useSaveChange(id: string): UseMutationResult<ResultatSvar, ApiProblem, Endring> {
  const post = usePost()
  const client = useQueryClient()
  const [, go] = useLocation()
  return useMutation<ResultatSvar, ApiProblem, Endring>({
    mutationFn: (change) => post<ResultatSvar>(`/api/v1/resultater/${encodeURIComponent(id)}/endringer`, change),
    onSuccess: (resultat) => {
      client.setQueryData(['resultat', resultat.id], resultat)
      go(`/resultat/${resultat.id}`)
    },
  })
}
