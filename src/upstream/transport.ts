// A read from a source, done politely: at most five at once per API and municipality, few and late retries, a breaker per API.
// In: a call with its token. Out: status and parsed body, or an UpstreamFailure that never names a person.
import { randomUUID } from 'node:crypto'
import { Breaker, type Monotonic } from './breaker.ts'
import { UpstreamFailure, failureOf } from './failure.ts'
import { Gate, QueueTimeout } from './gate.ts'
import type { Limits, SourceName } from './settings.ts'
import type { Reply, Sockets } from './sockets.ts'
import { endedByStop } from './watch.ts'

export interface Call {
  readonly api: SourceName
  /** Organisation number of the municipality asked for. */
  readonly kommune: string
  readonly origin: string
  readonly path: string
  readonly rute: string
  readonly token: string
  /** JSON: a read that is asked with POST, because what is asked for is a list. */
  readonly body?: string
  /** Called for each attempt that goes out. */
  readonly started?: () => void
}

/** One attempt, for metrics. `utfall` is the status or our failure word; nothing in it tells who was asked about. */
export interface Attempt {
  readonly api: SourceName
  readonly rute: string
  readonly utfall: string
  /** Whether the source did its part; null when whoever asked gave up. */
  readonly healthy: boolean | null
  readonly ms: number
}

export interface TransportParts {
  readonly sockets: Sockets
  readonly monotonic: Monotonic
  /** Ends early, without error, when the signal does. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** 0 ≤ x < 1, spreads the retries of many callers. */
  readonly random: () => number
  readonly observe?: (attempt: Attempt) => void
}

const worthRetrying = new Set([502, 503, 504])

export class Transport {
  readonly #limits: Limits
  readonly #parts: TransportParts
  readonly #gates = new Map<string, Gate>()
  readonly #breakers = new Map<SourceName, Breaker>()

  constructor(limits: Limits, parts: TransportParts) {
    this.#limits = limits
    this.#parts = parts
  }

  /** A read. Throws UpstreamFailure only. 429 is an answer like others: asking again at once would make it worse. */
  async get(call: Call, deadline: AbortSignal): Promise<Reply> {
    for (let tries = 0; ; tries += 1) {
      const last = tries >= this.#limits.extraTries || deadline.aborted
      try {
        const reply = await this.#inTurn(call, deadline)
        if (last || !worthRetrying.has(reply.status)) return reply
      } catch (thrown) {
        const failure = failureOf(thrown, call.rute)
        if (last || !failure.retryable) throw failure
      }
      const pause = this.#limits.backoffMs * 2 ** tries
      await this.#parts.sleep(pause / 2 + (pause / 2) * this.#parts.random(), deadline)
    }
  }

  async #inTurn(call: Call, deadline: AbortSignal): Promise<Reply> {
    try {
      return await this.#gate(call).run(deadline, () => this.#attempt(call, deadline))
    } catch (thrown) {
      throw thrown instanceof QueueTimeout ? new UpstreamFailure('koe', call.rute) : thrown
    }
  }

  async #attempt(call: Call, deadline: AbortSignal): Promise<Reply> {
    const breaker = this.#breaker(call.api)
    if (!breaker.allows()) throw new UpstreamFailure('brudd', call.rute)
    const { sockets, monotonic, observe } = this.#parts
    const began = monotonic()
    call.started?.()
    const done = (utfall: string, healthy: boolean): void => {
      const given = endedByStop(deadline)
      if (given) breaker.withdraw()
      else breaker.report(healthy)
      const ms = monotonic() - began
      observe?.({ api: call.api, rute: call.rute, utfall, healthy: given ? null : healthy, ms })
    }
    try {
      const { origin, path, rute, body } = call
      const asking = body === undefined ? ({ method: 'GET' } as const) : ({ method: 'POST', body } as const)
      const reply = await sockets.send({ ...asking, origin, path, rute, headers: headersOf(call) }, deadline)
      done(String(reply.status), isHealthy(reply))
      return reply
    } catch (thrown) {
      const failure = failureOf(thrown, call.rute)
      done(failure.kode, false)
      throw failure
    }
  }

  #gate({ api, kommune }: Call): Gate {
    const key = `${api} ${kommune}`
    const found = this.#gates.get(key) ?? new Gate(this.#limits.concurrent, this.#limits.queueMs)
    this.#gates.set(key, found)
    return found
  }

  #breaker(api: SourceName): Breaker {
    const { breakerFailures, breakerOpenMs } = this.#limits
    const found = this.#breakers.get(api) ?? new Breaker(breakerFailures, breakerOpenMs, this.#parts.monotonic)
    this.#breakers.set(api, found)
    return found
  }
}

/** Korrelasjonsid is new for every call, retries too, as Skatteetaten asks. */
const headersOf = (call: Call): Record<string, string> => ({
  authorization: `Bearer ${call.token}`,
  accept: 'application/json',
  korrelasjonsid: randomUUID(),
  ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
})

// A refusal, even an HTML one from a gateway, may concern one municipality only; it must not shut the source for the others.
const isHealthy = ({ status, body }: Reply): boolean => status < 500 && (status >= 300 || body !== undefined)
