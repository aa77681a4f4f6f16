// Who is logged in as nothing but a citizen: no municipality has given a role, and none is administered.
import type { Meg } from '../../http/contract.ts'

export const isCitizen = ({ roller, administrerer }: Pick<Meg, 'roller' | 'administrerer'>): boolean =>
  roller.length === 0 && administrerer.length === 0
