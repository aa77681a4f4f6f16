// A question that is refused before a Permit could be asked for still leaves a row: who, and why.
import type { Handling, Styring } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import { writeRefused } from '../journey/refused.ts'
import { type Caller, actorOf } from './caller.ts'
import type { Ports } from './ports.ts'

export interface Attempt {
  readonly caller: Caller
  readonly handling: Handling | Styring
  readonly requestId: string
  readonly tid: Date
}

/** Runs the check; a Problem it throws is written to the trail before it goes on. */
export async function orRefused<T>(
  attempt: Attempt,
  ports: Pick<Ports, 'audit'>,
  check: () => T | Promise<T>,
): Promise<T> {
  try {
    return await check()
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown
    const { caller, handling, requestId, tid } = attempt
    await writeRefused(
      ports.audit,
      { actor: actorOf(caller), handling, requestId, tid: tid.toISOString() },
      thrown.kode,
    )
    throw thrown
  }
}
