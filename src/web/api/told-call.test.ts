// What the pages hear of a look-up, however the server or a proxy hands it over: in pieces, all at once, as plain JSON, or broken off.
import { expect, test } from 'vitest'
import { ApiProblem, type Fetch } from './call.ts'
import { toldCall } from './told-call.ts'

const asked = { method: 'POST', path: '/api/v1/resultater', body: {} } as const
const kall = { hendelse: 'kall', person: 0, kilde: 'avregning', status: 'venter' }
const line = (event: object): string => `data: ${JSON.stringify(event)}\n\n`

function stream(...parts: string[]): Fetch {
  const body = new ReadableStream<Uint8Array>({
    start: (to) => {
      for (const part of parts) to.enqueue(new TextEncoder().encode(part))
      to.close()
    },
  })
  const headers = { 'content-type': 'text/event-stream; charset=utf-8' }
  return async () => new Response(body, { headers })
}
async function hear(fetch: Fetch): Promise<{ heard: unknown[]; ended: unknown }> {
  const heard: unknown[] = []
  const ended = await toldCall(asked, (one) => heard.push(one), fetch).catch((error: unknown) => error)
  return { heard, ended }
}

test('in pieces that break anywhere, also within a letter, or all at once', async () => {
  const whole = line(kall) + line({ ...kall, status: 'svarte' }) + line({ hendelse: 'svar', svar: { id: 'ø' } })
  const pieces = [whole.slice(0, 9), whole.slice(9, 60), whole.slice(60)]
  for (const fetch of [stream(...pieces), stream(whole)]) {
    expect(await hear(fetch)).toEqual({ heard: [kall, { ...kall, status: 'svarte' }], ended: { id: 'ø' } })
  }
})

test('plain JSON: the same answer, and nothing on the way', async () => {
  const fetch: Fetch = async () => Response.json({ id: 'a' }, { status: 201 })
  expect(await hear(fetch)).toEqual({ heard: [], ended: { id: 'a' } })
})

test('an error, before the stream or at its end, is the server’s own', async () => {
  const feil = { type: 't', title: 'x', status: 503, detail: 'Prøv igjen.', kode: 'kilde-nede', requestId: 'r' }
  const before: Fetch = async () =>
    new Response(JSON.stringify(feil), { status: 503, headers: { 'content-type': 'application/problem+json' } })
  for (const fetch of [before, stream(line(kall), line({ hendelse: 'feil', feil }))]) {
    const { ended } = await hear(fetch)
    expect(ended).toBeInstanceOf(ApiProblem)
    expect(ended).toMatchObject({ status: 503, kode: 'kilde-nede', detail: 'Prøv igjen.', requestId: 'r' })
  }
})

test('a stream that breaks off is no answer', async () => {
  const half = line({ hendelse: 'svar', svar: { id: 'a' } }).slice(0, -4)
  expect((await hear(stream(line(kall), half))).ended).toMatchObject({ kode: 'ingen-kontakt' })
})
