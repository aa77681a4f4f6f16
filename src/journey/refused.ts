// The row of a question that ended before a Permit could be asked for: who, what kind, and the code that ended it. No
// person stands in it: the numbers were not well-formed, or there is nobody to name.
import type { Actor, Handling, Styring } from '../access/types.ts'
import { type Audit, type AuditActor, plattformKjede } from '../audit/types.ts'
import type { ErrorCode } from '../base/errors.ts'

export interface Attempt {
  readonly actor: Actor
  readonly handling: Handling | Styring
  readonly requestId: string
  /** UTC instant. */
  readonly tid: string
}

/** Rejects when the row is not committed. */
export function writeRefused(
  audit: Audit,
  { actor, handling, requestId, tid }: Attempt,
  utfall: ErrorCode,
): Promise<void> {
  const aktoer = auditActor(actor)
  return audit.write({
    kjede: plattformKjede,
    tid,
    requestId,
    hendelse: handling,
    fase: 'nektet',
    utfall,
    aktoer,
    personer: [],
  })
}

const auditActor = (actor: Actor): AuditActor =>
  actor.kind === 'person'
    ? { type: 'person', personidentifikator: actor.personidentifikator }
    : { type: 'integrasjon', id: actor.id, organisasjonsnummer: actor.organisasjonsnummer }
