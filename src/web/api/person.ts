// Looks a person up in Folkeregisteret: name and relations. One question per number, reason and session role; each is logged.
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FunnetPerson, Personoppslag, Personsvar } from '../../http/contract.ts'
import { readNumber } from '../oppslag/number-input.ts'
import { type Reason, useReason, useTypeOf } from '../oppslag/reason.ts'
import type { ApiProblem } from './call.ts'
import { usePost } from './session.tsx'

export const personKey = (identifikator: string, { saksreferanse, begrunnelse }: Reason) =>
  ['person', identifikator, saksreferanse, begrunnelse] as const

/** Asks as soon as the typed text is a whole, valid number; until then nothing is asked. */
export function usePerson(typed: string): UseQueryResult<Personsvar, ApiProblem> {
  const post = usePost()
  const reason = useReason()
  const typeOf = useTypeOf()
  const read = readNumber(typed)
  const identifikator = read.ok ? read.identifikator : ''
  return useQuery<Personsvar, ApiProblem>({
    queryKey: personKey(identifikator, reason),
    enabled: read.ok,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      post<Personsvar>(
        '/api/v1/personer/oppslag',
        { identifikator, ...typeOf(identifikator), ...reason } satisfies Personoppslag,
        signal,
      ),
  })
}

/** The name of who was found; null while it is on its way, and of a shielded person. */
export function useName(typed: string): string | null {
  const found = usePerson(typed).data
  return found === undefined || found.skjermet === true ? null : fullName(found.navn)
}

/** The names of those who are found already; nobody is asked about for it. */
export function useNames(typed: readonly string[]): readonly (string | null)[] {
  const client = useQueryClient()
  const reason = useReason()
  return typed.map((text) => {
    const read = readNumber(text)
    const found = read.ok ? client.getQueryData<Personsvar>(personKey(read.identifikator, reason)) : undefined
    return found === undefined || found.skjermet === true ? null : fullName(found.navn)
  })
}

/** "Kari Marie Nordmann", or null when Folkeregisteret gave no name. */
export function fullName(navn: FunnetPerson['navn']): string | null {
  if (navn === null) return null
  return [navn.fornavn, navn.mellomnavn, navn.etternavn].filter(Boolean).join(' ')
}
