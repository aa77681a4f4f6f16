// A question that is refused before a Permit could be asked for still leaves a row: who, why, in which role, about whom.
import { Problem } from '../base/errors.ts'
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'
import type { Hendelse } from '../audit/types.ts'
import { writeRefused } from '../journey/refused.ts'
import { type Caller, actorOf } from './caller.ts'
import type { Ports } from './ports.ts'

export interface Attempt {
  readonly caller: Caller
  readonly handling: Hendelse
  readonly requestId: string
  readonly tid: Date
  /** As they came, checked or not; the body is undefined when it could not be read. */
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
}
type RefusalPorts = Pick<Ports, 'audit' | 'roles'>

/** Runs the check; a Problem it throws is written to the trail before it goes on. */
export async function orRefused<T>(attempt: Attempt, ports: RefusalPorts, check: () => T | Promise<T>): Promise<T> {
  try {
    return await check()
  } catch (thrown) {
    if (thrown instanceof Problem) await writeAttempt(attempt, ports, thrown)
    throw thrown
  }
}

/** Rejects when the row is not committed. */
export async function writeAttempt(attempt: Attempt, ports: RefusalPorts, problem: Problem): Promise<void> {
  const { caller, handling, requestId, tid } = attempt
  const actor = actorOf(caller)
  const rolleId = namedRole(attempt)
  const rolle = rolleId === null ? null : await ports.roles.findRole(rolleId, actor)
  const about = { actor, handling, requestId, tid: tid.toISOString(), rolle, personer: namedPersons(attempt) }
  await writeRefused(ports.audit, about, problem.kode)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const partOf = (value: unknown, name: string): unknown => (value as Record<string, unknown> | null | undefined)?.[name]

/** The role that was asked in, also one that the caller does not hold; else the session's own. */
function namedRole({ params, query, body, caller }: Attempt): string | null {
  const named = [params, query, body].map((part) => partOf(part, 'rolleId'))
  const found = named.find((id): id is string => typeof id === 'string' && uuid.test(id))
  return found ?? (caller.kind === 'person' ? caller.session.rolleId : null)
}

/** As many as a question may hold. */
const mostPersons = 30

function namedPersons({ params, body }: Attempt): readonly Personidentifikator[] {
  const list = (name: string): unknown[] => {
    const found = partOf(body, name)
    return Array.isArray(found) ? (found as unknown[]) : []
  }
  const people = [body, ...list('personer')].slice(0, mostPersons + 1).map((one) => partOf(one, 'identifikator'))
  // Fiks' own names for one and for many.
  const named = [partOf(params, 'personidentifikator'), partOf(body, 'personidentifikator')]
  const many = list('personidentifikatorer').slice(0, mostPersons)
  return [...people, ...named, ...many].flatMap((text) => {
    const number = typeof text === 'string' ? findPersonidentifikator(text) : null
    return number === null ? [] : [number]
  })
}
