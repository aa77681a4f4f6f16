// The transport against a real HTTP server that is slow, dead, busy or talks nonsense.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StandIn, json, startStandIn } from '../../checks/stand-in-source.ts'
import { UpstreamFailure } from './failure.ts'
import type { Limits } from './settings.ts'
import { Sockets } from './sockets.ts'
import { type Attempt, type Call, Transport } from './transport.ts'

const person = '04817299771'
const soon = (): AbortSignal => AbortSignal.timeout(2_000)

let source: StandIn
let sockets: Sockets
let attempts: Attempt[]
let slept: number[]
let now: number
beforeEach(async () => {
  source = await startStandIn()
  ;[attempts, slept, now] = [[], [], 0]
})
afterEach(async () => {
  await sockets.close()
  await source.close()
})

function transport(changed: Partial<Limits> = {}): Transport {
  const { limits } = source.settings(changed)
  sockets = new Sockets(limits)
  return new Transport(limits, {
    sockets,
    random: () => 0,
    monotonic: () => now,
    sleep: async (ms) => void slept.push(ms),
    observe: (attempt) => attempts.push(attempt),
  })
}
const call = (changed: Partial<Call> = {}): Call => ({
  api: 'avregning',
  kommune: '310000002',
  origin: source.base,
  path: `/ar/v2/pakke/2023/${person}`,
  rute: 'avregning /{rettighetspakke}/{inntektsaar}/{personidentifikator}',
  token: 't',
  ...changed,
})
const kodeOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'ok',
    (thrown: unknown) => (thrown instanceof UpstreamFailure ? thrown.kode : thrown),
  )

describe('retries', () => {
  test.each([502, 503, 504])('%i: three calls in all, each with its own Korrelasjonsid', async (status) => {
    source.answer = (_, response) => response.writeHead(status).end()
    expect(await transport().get(call(), soon())).toMatchObject({ status, body: undefined })
    expect(new Set(source.asked.map(({ headers }) => headers['korrelasjonsid'])).size).toBe(3)
    expect(slept).toEqual([0.5, 1])
  })

  test.each([200, 400, 401, 403, 404, 410, 429, 500])('%i: one call', async (status) => {
    source.answer = (_, response) => json(response, status, {})
    expect(await transport().get(call(), soon())).toMatchObject({ status, body: {} })
    expect(source.asked).toHaveLength(1)
  })

  test('a dead socket is tried again, and an answer then is an answer', async () => {
    source.answer = (request, response) =>
      source.asked.length < 3 ? request.socket.destroy() : json(response, 200, {})
    expect(await transport().get(call(), soon())).toMatchObject({ status: 200, body: {} })
  })

  test('nobody listens: tilkobling, after three tries', async () => {
    const closed = await startStandIn()
    await closed.close()
    expect(await kodeOf(transport().get(call({ origin: closed.base }), soon()))).toBe('tilkobling')
    expect(attempts.map(({ utfall }) => utfall)).toEqual(['tilkobling', 'tilkobling', 'tilkobling'])
  })
})

describe('limits', () => {
  test('no headers in time: tidsgrense, once', async () => {
    source.answer = () => undefined
    expect(await kodeOf(transport({ headersMs: 40 }).get(call(), soon()))).toBe('tidsgrense')
    expect(source.asked).toHaveLength(1)
  })

  test('a body that stops: tidsgrense', async () => {
    source.answer = (_, response) => response.writeHead(200, { 'content-length': '100' }).write('{"a":')
    expect(await kodeOf(transport({ bodyMs: 40 }).get(call(), soon()))).toBe('tidsgrense')
  })

  test('a body cut off by a dying server: tilkobling', async () => {
    source.answer = (request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"a":')
      setTimeout(() => request.socket.destroy(), 5)
    }
    expect(await kodeOf(transport().get(call(), soon()))).toBe('tilkobling')
  })

  test('half a body that calls itself whole is no JSON', async () => {
    source.answer = (_, response) => response.writeHead(200).end('{"a":')
    expect(await transport().get(call(), soon())).toMatchObject({ status: 200, body: undefined })
  })

  test('a body over the size limit: for-stort-svar', async () => {
    source.answer = (_, response) => response.writeHead(200).end('"'.padEnd(60_000, 'x'))
    expect(await kodeOf(transport().get(call(), soon()))).toBe('for-stort-svar')
  })

  test('the deadline ends the look-up whatever it waits for', async () => {
    source.answer = () => undefined
    expect(await kodeOf(transport().get(call(), AbortSignal.timeout(30)))).toBe('tidsfrist')
  })
})

describe('five at once', () => {
  test('50 calls, never more than 5 inside; another municipality and another API have their own five', async () => {
    let inside = 0
    let most = 0
    source.answer = (_, response) => {
      inside += 1
      most = Math.max(most, inside)
      setTimeout(() => {
        inside -= 1
        json(response, 200, {})
      }, 4)
    }
    const own = transport()
    await Promise.all(Array.from({ length: 50 }, () => own.get(call(), soon())))
    expect([most, source.asked.length]).toEqual([5, 50])
    const kinds = [call(), call({ kommune: '310000003' }), call({ api: 'beregnetskatt' })]
    await Promise.all(kinds.flatMap((kind) => Array.from({ length: 10 }, () => own.get(kind, soon()))))
    expect(most).toBe(15)
  })

  test('first come, first served; who waits too long is told so, and takes no place', async () => {
    const waiting: (() => void)[] = []
    source.answer = (_, response) => waiting.push(() => json(response, 200, {}))
    const own = transport({ concurrent: 1, queueMs: 40 })
    const first = own.get(call({ path: '/1' }), soon())
    const [second, third] = ['/2', '/3'].map((path) => kodeOf(own.get(call({ path }), soon())))
    expect([await second, await third]).toEqual(['koe', 'koe'])
    const fourth = own.get(call({ path: '/4' }), soon())
    waiting.shift()?.()
    await first
    await expect.poll(() => waiting.length).toBe(1)
    waiting.shift()?.()
    await fourth
    expect(source.asked.map(({ path }) => path)).toEqual(['/1', '/4'])
  })

  test('the order of the queue is the order of arrival', async () => {
    source.answer = (_, response) => json(response, 200, {})
    const own = transport({ concurrent: 1 })
    const paths = Array.from({ length: 12 }, (_, i) => `/${i}`)
    await Promise.all(paths.map((path) => own.get(call({ path }), soon())))
    expect(source.asked.map(({ path }) => path)).toEqual(paths)
  })
})

describe('breaker', () => {
  const down = (_: unknown, response: Parameters<StandIn['answer']>[1]): unknown => response.writeHead(500).end()

  test('opens after failures in a row, lets one probe through, closes when it answers', async () => {
    source.answer = down
    const own = transport({ breakerFailures: 3 })
    for (let i = 0; i < 3; i += 1) await own.get(call(), soon())
    expect(await kodeOf(own.get(call(), soon()))).toBe('brudd')
    expect(source.asked).toHaveLength(3)
    now = 61
    const probes = await Promise.all([1, 2, 3].map(() => kodeOf(own.get(call(), soon()))))
    expect(probes.sort()).toEqual(['brudd', 'brudd', 'ok'])
    source.answer = (_, response) => json(response, 200, {})
    now = 122
    await own.get(call(), soon())
    expect(await kodeOf(own.get(call(), soon()))).toBe('ok')
  })

  test('a refusal is no failure of the source, and the other APIs are not shut with it', async () => {
    const own = transport({ breakerFailures: 3 })
    source.answer = (_, response) => response.writeHead(403).end('<html>')
    for (let i = 0; i < 5; i += 1) expect(await own.get(call(), soon())).toMatchObject({ status: 403 })
    source.answer = (_, response) => response.writeHead(200).end('<html>')
    for (let i = 0; i < 3; i += 1) await own.get(call(), soon())
    expect(await kodeOf(own.get(call(), soon()))).toBe('brudd')
    expect(await kodeOf(own.get(call({ api: 'beregnetskatt' }), soon()))).toBe('ok')
  })
})

test('no failure and no measurement names the person', async () => {
  const own = transport({ headersMs: 30, extraTries: 0, breakerFailures: 4, queueMs: 30 })
  const bad: StandIn['answer'][] = [
    () => undefined,
    (request) => request.socket.destroy(),
    (request, response) => {
      response.writeHead(200, { 'content-length': '999' }).write(request.url ?? '')
      setTimeout(() => request.socket.destroy(), 5)
    },
    (request) => request.socket.end(`HTTP/9.9 what ${request.url}\r\n\r\n`),
    () => undefined,
  ]
  for (const answer of bad) {
    source.answer = answer
    const thrown: unknown = await own.get(call(), soon()).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(UpstreamFailure)
    const { message, stack, cause, ...fields } = thrown as Error
    expect(cause).toBeUndefined()
    expect(`${message} ${stack} ${JSON.stringify(fields)}`).not.toContain(person)
  }
  expect(JSON.stringify(attempts)).not.toContain(person)
  expect(attempts).toHaveLength(4)
})
