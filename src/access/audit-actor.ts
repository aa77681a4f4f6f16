// Who asked, as the audit trail names them. A machine brings its registered purpose, its own name of the call, and the
// logged-in person it asks on behalf of, so that every row of the call carries them.
import type { AuditActor } from '../audit/types.ts'
import type { Actor } from './types.ts'

export function auditActor(actor: Actor): AuditActor {
  if (actor.kind === 'person') return { type: 'person', personidentifikator: actor.personidentifikator }
  const { id, organisasjonsnummer, begrunnelse, korrelasjonsid, paaVegneAv } = actor
  return {
    type: 'integrasjon',
    id,
    organisasjonsnummer,
    ...(begrunnelse === undefined ? {} : { begrunnelse }),
    ...(korrelasjonsid === undefined ? {} : { korrelasjonsid }),
    ...(paaVegneAv === undefined ? {} : { paaVegneAv }),
  }
}
