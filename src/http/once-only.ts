// The header Idempotency-Key on what an administrator changes: the same call again gets the same answer and is not done again.
// Never on a look-up, which is a question with audit rows of its own each time. A key holds for a day.
import { Problem } from '../base/errors.ts'
import type { Claim, RepeatKey } from '../store/integration-types.ts'
import { actorOf, type Caller } from './caller.ts'
import type { Ports } from './ports.ts'
import type { Answer, Call, Route } from './route.ts'

export const idempotencyHeader = 'idempotency-key'
const administration = '/api/v1/forvaltning/{fiksOrgId}/'

/** Every route of the administrator that changes something; nothing else. */
export const takesKey = ({ method, path }: Pick<Route, 'method' | 'path'>): boolean =>
  method !== 'GET' && path.startsWith(administration)

export const codesOfRepeats = ['gjentakelse-annet-innhold', 'gjentakelse-uavklart'] as const

interface Sent {
  readonly route: Route
  readonly key: string | undefined
  readonly call: Call<unknown, unknown, unknown>
}
type Work = () => Promise<Answer<unknown>>

/** Throws Problem ugyldig-foresporsel, gjentakelse-annet-innhold, gjentakelse-uavklart or vises-en-gang, or what the work throws. */
export async function onceOnly(sent: Sent, ports: Pick<Ports, 'repeats' | 'roles'>, work: Work) {
  const { route, key, call } = sent
  if (key === undefined || !takesKey(route)) return work()
  if (!/^[!-~]{1,255}$/.test(key)) {
    throw new Problem('ugyldig-foresporsel', { hva: 'Idempotency-Key skal ha 1–255 tegn' }, 'Idempotency-Key')
  }
  const { fiksOrgId } = call.params as { fiksOrgId: string }
  const repeat: RepeatKey = {
    fiksOrgId,
    noekkel: JSON.stringify([nameOf(call.caller, ports), key]),
    foresporsel: JSON.stringify([route.id, call.params, call.query, call.body]),
  }
  const claim = await ports.repeats.claim(repeat, call.tid)
  return claim.kind === 'ny' ? doOnce(route, repeat, ports, work) : again(claim, call, ports)
}

/** Two administrators may use the same key; a key is one caller's own. */
function nameOf(caller: Caller, { roles }: Pick<Ports, 'roles'>): string {
  const actor = actorOf(caller)
  if (actor.kind === 'person') return roles.browserName(actor.personidentifikator)
  return `${actor.id} ${actor.paaVegneAv === undefined ? '' : roles.browserName(actor.paaVegneAv)}`
}

async function doOnce(route: Route, repeat: RepeatKey, { repeats }: Pick<Ports, 'repeats'>, work: Work) {
  const answer = await work().catch(async (thrown: unknown) => {
    // A Problem says that nothing was done. Of anything else we do not know, so the key stays taken.
    if (thrown instanceof Problem) await repeats.release(repeat)
    throw thrown
  })
  await repeats.keep(repeat, route.secret === true ? null : JSON.stringify(answer.body))
  return answer
}

/** An administrator who is none any more is not told again what was answered then. */
async function again(claim: Claim, call: Sent['call'], { repeats }: Pick<Ports, 'repeats'>): Promise<Answer<unknown>> {
  if (claim.kind !== 'samme') throw new Problem('gjentakelse-annet-innhold', {}, 'Idempotency-Key')
  if (!claim.ferdig) throw new Problem('gjentakelse-uavklart', {}, 'Idempotency-Key')
  if (claim.svar === null) throw new Problem('vises-en-gang', {}, 'Idempotency-Key')
  const { fiksOrgId } = call.params as { fiksOrgId: string }
  const ask = { actor: actorOf(call.caller), fiksOrgId, requestId: call.requestId, tid: call.tid.toISOString() }
  await repeats.mayRead(ask)
  return { body: JSON.parse(claim.svar) as unknown, headers: { 'idempotency-replayed': 'true' } }
}
