// Who stands behind a request, as far as it has been proven when the handler runs.
import { createHash } from 'node:crypto'
import type { Actor } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import type { Session } from '../store/types.ts'

export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly session: Session }
  | { readonly kind: 'integrasjon'; readonly actor: Extract<Actor, { kind: 'integrasjon' }> }

/** The session of a logged-in person. Throws Problem ikke-innlogget for anyone else. */
export function sessionOf(caller: Caller): Session {
  if (caller.kind !== 'person') throw new Problem('ikke-innlogget')
  return caller.session
}

/** The actor that a Permit is asked for. Throws Problem ikke-innlogget when nobody is proven. */
export function actorOf(caller: Caller): Actor {
  if (caller.kind === 'integrasjon') return caller.actor
  const session = sessionOf(caller)
  return { kind: 'person', personidentifikator: session.personidentifikator, sesjon: traceOf(session) }
}

/** Tells two sessions apart without being the cookie's secret. */
const traceOf = (session: Session): string => createHash('sha256').update(session.id).digest('hex').slice(0, 16)
