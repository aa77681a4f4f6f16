// A logged-in person's call about a municipality → the question that a Mandate is asked for.
import type { MandateAsk } from '../../access/mandate.ts'
import { Problem } from '../../base/errors.ts'
import { actorOf } from '../caller.ts'
import type { Call } from '../route.ts'

export function mandateAsk(call: Call<unknown, { fiksOrgId: string }, null>): Omit<MandateAsk, 'handling' | 'emne'> {
  const actor = actorOf(call.caller)
  // The route proves a session; a machine never comes here.
  if (actor.kind !== 'person') throw new Problem('ikke-innlogget')
  return { actor, fiksOrgId: call.params.fiksOrgId, requestId: call.requestId, tid: call.tid.toISOString() }
}

/** What every POST of the administrator may end in. */
export const adoptErrors = [
  'ikke-innlogget',
  'csrf-avvist',
  'ikke-tilgang',
  'ugyldig-foresporsel',
  'overlapper',
  'utdatert',
  'feil-innholdstype',
  'for-stor-foresporsel',
] as const
export const readErrors = ['ikke-innlogget', 'ikke-tilgang', 'ugyldig-foresporsel'] as const
