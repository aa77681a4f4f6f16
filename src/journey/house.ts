// What the journey needs from the rest of the house; main/ builds it once.
import type { AccessDeps } from '../access/permit.ts'
import type { AccessKey, Actor } from '../access/types.ts'
import type { Clock } from '../base/clock.ts'
import type { Law } from '../decision/decide.ts'
import type { EgenandelLaw } from '../decision/egenandel/working.ts'
import type { AdoptedStore } from '../store/adopted-types.ts'
import type { ResultStore } from '../store/types.ts'
import type { Upstream } from '../upstream/source.ts'

export interface House {
  readonly access: AccessDeps
  readonly upstream: Upstream
  readonly law: Law
  /** What the last step reads beside the rates: municipalities, and where one complains. */
  readonly egenandelLaw: EgenandelLaw
  /** What the municipality has adopted. */
  readonly adopted: {
    readonly priceLists: Pick<AdoptedStore, 'inForce'>
    readonly guidelines: Pick<AdoptedStore, 'inForce'>
  }
  readonly results: ResultStore
  readonly clock: Clock
  /** Hours a record lives unless it is saved in a case (1–72). */
  readonly recordHours: number
  /** A new UUID. */
  readonly newId: () => string
}

export const accessKey = (actor: Actor, { pseudonym }: AccessDeps): AccessKey =>
  actor.kind === 'person' ? { pseudonym: pseudonym(actor.personidentifikator) } : { integrasjon: actor.id }
