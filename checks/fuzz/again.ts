// What an operation offers beside its JSON, asked for on purpose: the same call again with its Idempotency-Key, and the answer as a
// table. Out: what is wrong with the reply.
import { isSuccess, kodeOf } from './judge.ts'
import { plainRequest, type Parts, type Request } from './request.ts'
import type { Answered } from './sender.ts'
import type { World } from './world.ts'

type Asked = Pick<Request, 'operation' | 'who'>

export const keyed = (request: Request, key: string): Request => ({
  ...request,
  headers: { ...request.headers, 'idempotency-key': key },
})

/** What is wrong with the second answer of one key; null: nothing. */
export async function replayFault(
  world: World,
  { operation, who }: Asked,
  parts: Parts,
  { key, first }: { readonly key: string; readonly first: Answered },
): Promise<string | null> {
  const request = { ...keyed(plainRequest(operation, who, parts), key), mutation: 'the same key again' }
  const second = await world.send(request)
  // A refusal says that nothing was done: the key is free, and the call is done or refused anew.
  if (!isSuccess(request, first)) return second.isReplayed ? 'a refusal is answered again for its key' : null
  // A secret is shown once.
  if (kodeOf(second) === 'vises-en-gang') return null
  return second.isReplayed && second.status === first.status
    ? null
    : `the same key again is answered ${second.status} ${kodeOf(second)}${second.isReplayed ? '' : ', and done again'}`
}

/** What is wrong with the answer as a table; null: nothing. */
export async function tableFault(world: World, { operation, who }: Asked, parts: Parts): Promise<string | null> {
  const plain = plainRequest(operation, who, parts)
  const request = { ...plain, headers: { ...plain.headers, accept: 'text/csv' }, mutation: 'as a table' }
  const reply = await world.send(request)
  return isSuccess(request, reply) && reply.type !== 'text/csv' ? `asked for text/csv, answered ${reply.type}` : null
}
