// The row of a question that ended before a Permit could be asked for: who, what kind, in which role, about whom, and the
// code that ended it. What could not be read stands out of it, and nothing is guessed.
import type { Actor, Role } from '../access/types.ts'
import { auditActor } from '../access/audit-actor.ts'
import { type Audit, type AuditPerson, type Hendelse, plattformKjede } from '../audit/types.ts'
import type { ErrorCode } from '../base/errors.ts'

export interface Attempt {
  readonly actor: Actor
  readonly handling: Hendelse
  readonly requestId: string
  /** UTC instant. */
  readonly tid: string
  /** Its municipality's chain takes the row: that municipality's citizens were asked about. null: no such role, or none named. */
  readonly rolle?: Role | null
  /** The well-formed numbers of the question. */
  readonly personer?: readonly AuditPerson['personidentifikator'][]
}

/** Rejects when the row is not committed. */
export function writeRefused(audit: Audit, attempt: Attempt, utfall: ErrorCode): Promise<void> {
  const { actor, handling, requestId, tid, rolle = null, personer = [] } = attempt
  return audit.write({
    kjede: rolle?.fiksOrgId ?? plattformKjede,
    tid,
    requestId,
    hendelse: handling,
    fase: 'nektet',
    utfall,
    aktoer: auditActor(actor),
    ...(rolle === null ? {} : { rolle: rolle.id, tjenesteomraade: rolle.tjenesteomraade }),
    personer: [...new Set(personer)].map((personidentifikator) => ({ personidentifikator })),
  })
}
