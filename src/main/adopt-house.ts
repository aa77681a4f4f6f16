// What an administrator's deeds (journey/adopt.ts) are given: of the running product, and of the demo's seed.
import { randomUUID } from 'node:crypto'
import type { Audit } from '../audit/types.ts'
import type { Clock } from '../base/clock.ts'
import type { AdoptHouse } from '../journey/adopt.ts'
import type { Keys, Store } from '../store/types.ts'
import type { LawBooks } from './law-files.ts'

export interface AdoptParts {
  readonly store: Store
  readonly keys: Keys
  readonly law: LawBooks
  readonly clock: Clock
}

export function adoptHouse(audit: Audit, { store, keys, law, clock }: AdoptParts): AdoptHouse {
  const access = { access: store.access, pseudonym: keys.pseudonym, audit }
  const { priceLists, guidelines } = store
  return { access, priceLists, guidelines, rates: law.rules.rates, clock, newId: randomUUID }
}
