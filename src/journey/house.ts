// What the journey needs from the rest of the house; main/ builds it once.
import type { AccessDeps } from '../access/permit.ts'
import type { AccessKey, Actor } from '../access/types.ts'
import type { Clock } from '../base/clock.ts'
import type { Law } from '../decision/decide.ts'
import type { ResultStore } from '../store/types.ts'
import type { Upstream } from '../upstream/source.ts'

export interface House {
  readonly access: AccessDeps
  readonly upstream: Upstream
  readonly law: Law
  readonly results: ResultStore
  readonly clock: Clock
  /** Hours a record lives unless it is saved in a case (1–72). */
  readonly recordHours: number
  /** A new UUID. */
  readonly newId: () => string
}

export const accessKey = (actor: Actor, { pseudonym }: AccessDeps): AccessKey =>
  actor.kind === 'person' ? { pseudonym: pseudonym(actor.personidentifikator) } : { integrasjon: actor.id }
