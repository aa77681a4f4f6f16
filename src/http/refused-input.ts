// A question that is refused before a Permit could be asked for still leaves a row: who, in which role, and why.
// No person stands in it: the numbers were not well-formed, or nobody may ask yet.
import { type AuditActor, plattformKjede } from '../audit/types.ts'
import type { Handling } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import { type Caller, actorOf } from './caller.ts'
import type { Ports } from './ports.ts'

export interface Attempt {
  readonly caller: Caller
  readonly handling: Handling
  readonly requestId: string
  readonly tid: Date
}

/** Runs the check; a Problem it throws is written to the trail before it goes on. */
export async function orRefused<T>(attempt: Attempt, ports: Pick<Ports, 'audit'>, check: () => T | Promise<T>): Promise<T> {
  try {
    return await check()
  } catch (thrown) {
    if (thrown instanceof Problem) await write(attempt, ports, thrown.kode)
    throw thrown
  }
}

async function write({ caller, handling, requestId, tid }: Attempt, ports: Pick<Ports, 'audit'>, utfall: string): Promise<void> {
  await ports.audit.write({
    kjede: plattformKjede,
    tid: tid.toISOString(),
    requestId,
    hendelse: handling,
    fase: 'nektet',
    utfall,
    aktoer: auditActor(caller),
    personer: [],
  })
}

function auditActor(caller: Caller): AuditActor {
  const actor = actorOf(caller)
  return actor.kind === 'person'
    ? { type: 'person', personidentifikator: actor.personidentifikator }
    : { type: 'integrasjon', id: actor.id, organisasjonsnummer: actor.organisasjonsnummer }
}
