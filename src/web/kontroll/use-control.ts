// One question to /api/v1/kontroll, in the body and never in an address.
import { useMutation } from '@tanstack/react-query'
import type { Kontrollspoersmaal, Kontrollsvar } from '../../http/contract-kontroll.ts'
import { type ApiProblem, call } from '../api/call.ts'

export const useControl = () =>
  useMutation<Kontrollsvar, ApiProblem, Kontrollspoersmaal>({
    mutationFn: (body) => call({ method: 'POST', path: '/api/v1/kontroll', body }),
  })
export type Control = ReturnType<typeof useControl>
