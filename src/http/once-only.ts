// The header Idempotency-Key on what changes something: the same call again gets the same answer and is not done again. A key
// holds for a day. Which routes take it: repeatable.ts.
import { Problem } from '../base/errors.ts'
import type { Claim, RepeatKey } from '../store/integration-types.ts'
import { actorOf, type Caller } from './caller.ts'
import { roleInUse } from './own/role-in-use.ts'
import type { Ports } from './ports.ts'
import { refusesKey, takesKey } from './repeatable.ts'
import type { Answer, Call, Route } from './route.ts'

export const idempotencyHeader = 'idempotency-key'
const felt = 'Idempotency-Key'

interface Sent {
  readonly route: Route
  readonly key: string | undefined
  readonly call: Call<unknown, unknown, unknown>
}
type Needs = Pick<Ports, 'repeats' | 'roles'>
type Work = () => Promise<Answer<unknown>>

/** Throws Problem ugyldig-foresporsel, gjentakelse-annet-innhold, gjentakelse-uavklart or vises-en-gang, or what the work throws. */
export async function onceOnly(sent: Sent, ports: Needs, work: Work): Promise<Answer<unknown>> {
  const { route, key, call } = sent
  if (key === undefined) return work()
  if (refusesKey(route)) {
    throw new Problem(
      'ugyldig-foresporsel',
      { hva: `${felt} gjelder bare kall som endrer noe, og dette gjør ikke det` },
      felt,
    )
  }
  if (!takesKey(route)) return work()
  if (!/^[!-~]{1,255}$/.test(key)) {
    throw new Problem('ugyldig-foresporsel', { hva: `${felt} skal ha 1–255 tegn` }, felt)
  }
  const fiksOrgId = await municipalityOf(route, call, ports)
  // No such role: access/ refuses the call with its row, and there is nothing to keep a key for.
  if (fiksOrgId === null) return work()
  const repeat: RepeatKey = {
    fiksOrgId,
    noekkel: JSON.stringify([nameOf(call.caller, ports), key]),
    foresporsel: JSON.stringify([route.id, call.params, call.query, call.body]),
  }
  const claim = await ports.repeats.claim(repeat, call.tid)
  return claim.kind === 'ny' ? doOnce(route, repeat, ports, work) : again(claim, sent, ports)
}

/** The one that the route says, else the one in the address, else that of the role in use; null: there is no such role. */
async function municipalityOf({ again }: Route, call: Sent['call'], { roles }: Needs): Promise<string | null> {
  if (again?.municipality !== undefined) return again.municipality(call)
  const { params, body, caller } = call
  const named = (params as { fiksOrgId?: string } | null)?.fiksOrgId
  if (named !== undefined) return named
  const rolleId = roleInUse(caller, (body as { rolleId?: string } | null)?.rolleId)
  return (await roles.findRole(rolleId, actorOf(caller)))?.fiksOrgId ?? null
}

/** Two callers may use the same key; a key is one caller's own. */
function nameOf(caller: Caller, { roles }: Needs): string {
  const actor = actorOf(caller)
  if (actor.kind === 'person') return roles.browserName(actor.personidentifikator)
  return `${actor.id} ${actor.paaVegneAv === undefined ? '' : roles.browserName(actor.paaVegneAv)}`
}

async function doOnce(route: Route, repeat: RepeatKey, { repeats }: Needs, work: Work) {
  const answer = await work().catch(async (thrown: unknown) => {
    // A Problem says that nothing was done. Of anything else we do not know, so the key stays taken.
    if (thrown instanceof Problem) await repeats.release(repeat)
    throw thrown
  })
  const kept = route.again === undefined ? answer.body : route.again.keep(answer.body)
  await repeats.keep(repeat, route.secret === true ? null : JSON.stringify(kept))
  return answer
}

/** Whoever may not ask any more is not told again what was answered then. */
async function again(claim: Claim, { route, call }: Sent, { repeats }: Needs): Promise<Answer<unknown>> {
  if (claim.kind !== 'samme') throw new Problem('gjentakelse-annet-innhold', {}, felt)
  if (!claim.ferdig) throw new Problem('gjentakelse-uavklart', {}, felt)
  if (claim.svar === null) throw new Problem('vises-en-gang', {}, felt)
  const headers = { 'idempotency-replayed': 'true' }
  const kept = JSON.parse(claim.svar) as unknown
  if (route.again !== undefined) return { ...(await route.again.read(call, kept)), headers }
  const { fiksOrgId } = call.params as { fiksOrgId: string }
  const ask = { actor: actorOf(call.caller), fiksOrgId, requestId: call.requestId, tid: call.tid.toISOString() }
  await repeats.mayRead(ask)
  return { body: kept, headers }
}
