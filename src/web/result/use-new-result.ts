// A result that the server has just made → its own page. It is not read again: it came with the answer.
import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import type { ResultatSvar } from '../../http/contract.ts'

export function useNewResult(): (resultat: ResultatSvar) => void {
  const client = useQueryClient()
  const [, go] = useLocation()
  return (resultat) => {
    client.setQueryData(['resultat', resultat.id], resultat)
    go(`/resultat/${resultat.id}`)
  }
}
