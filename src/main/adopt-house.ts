// What an administrator's deeds (journey/adopt.ts) are given: of the running product, and of the demo's seed.
import { randomUUID } from 'node:crypto'
import type { Audit } from '../audit/types.ts'
import type { AdoptHouse } from '../journey/adopt.ts'
import type { Parts } from './wire.ts'

export type AdoptParts = Pick<Parts, 'store' | 'keys' | 'law' | 'clock'>

export function adoptHouse(audit: Audit, { store, keys, law, clock }: AdoptParts): AdoptHouse {
  const access = { access: store.access, pseudonym: keys.pseudonym, audit }
  const { priceLists, guidelines } = store
  return { access, priceLists, guidelines, rates: law.rules.rates, clock, newId: randomUUID }
}
