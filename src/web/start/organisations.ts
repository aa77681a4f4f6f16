// The organisations a person holds roles in, by name. In: the roles. Out: each organisation once, with how many roles.
import type { RolleValg } from '../../http/contract.ts'

export interface Organisation {
  readonly nummer: string
  readonly navn: string
  readonly antall: number
}

export function organisationsOf(roles: readonly RolleValg[]): readonly Organisation[] {
  const byNumber = Map.groupBy(roles, ({ kommune }) => kommune.kommunenummer)
  return [...byNumber]
    .map(([nummer, held]) => ({ nummer, navn: held[0]?.kommune.navn ?? nummer, antall: held.length }))
    .sort((a, b) => new Intl.Collator('nb').compare(a.navn, b.navn))
}
