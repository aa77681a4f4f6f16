// The list of rates as the server has it, with the date it is there: the pages read no clock of their own.
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Satsliste } from '../../http/contract.ts'
import { type ApiProblem, call } from '../api/call.ts'

export const useRates = (): UseQueryResult<Satsliste, ApiProblem> =>
  useQuery<Satsliste, ApiProblem>({
    queryKey: ['satser'],
    queryFn: () => call<Satsliste>({ method: 'GET', path: '/api/v1/satser' }),
  })
