// A proven caller's call about a municipality → the question that a Mandate is asked for.
import type { MandateAsk } from '../../access/mandate.ts'
import { actorOf } from '../caller.ts'
import type { Call } from '../route.ts'

export function mandateAsk(call: Call<unknown, { fiksOrgId: string }, unknown>): Omit<MandateAsk, 'handling' | 'emne'> {
  const actor = actorOf(call.caller)
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
/** What a change of roles, grants or administrators may end in, besides what its route adds. */
export const deedErrors = [
  'ikke-innlogget',
  'csrf-avvist',
  'ikke-tilgang',
  'ugyldig-foresporsel',
  'ikke-funnet',
  'feil-innholdstype',
  'for-stor-foresporsel',
] as const
export const readErrors = ['ikke-innlogget', 'ikke-tilgang', 'ugyldig-foresporsel'] as const
