// One look-up that tells how it goes. In: the request, and who hears each call's state. Out: the answer. Behind a proxy that
// gathers the stream, or a server that answers with plain JSON, nothing is heard on the way and the answer is the same.
import type { Hendelsessvar, Kall } from '../../http/contract-progress.ts'
import { ApiProblem, type Call, type Fetch, problemOf, send } from './call.ts'

/** Errors: ApiProblem, also when the stream ends before the answer; AbortError when cancelled. */
export async function toldCall<T>(
  request: Call,
  heard: (kall: Kall) => void,
  fetch: Fetch = globalThis.fetch,
): Promise<T> {
  const reply = await send(request, fetch, 'text/event-stream')
  if (!reply.ok) throw await problemOf(reply)
  if (reply.headers.get('content-type')?.startsWith('text/event-stream') !== true) return (await reply.json()) as T
  try {
    for await (const event of eventsIn(reply)) {
      if (event.hendelse === 'kall') heard(event)
      if (event.hendelse === 'svar') return event.svar as T
      if (event.hendelse === 'feil') throw new ApiProblem(event.feil.status, event.feil)
    }
  } catch (error) {
    if (error instanceof ApiProblem || request.signal?.aborted === true) throw error
  }
  throw new ApiProblem(0, { kode: 'ingen-kontakt' })
}

/** Whole events alone; a half one at the end is none. */
async function* eventsIn(reply: Response): AsyncGenerator<Hendelsessvar> {
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) return
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) yield JSON.parse(block.replace(/^data: /, '')) as Hendelsessvar
  }
}
