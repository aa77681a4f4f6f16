// One HTTP exchange over undici. In: method, address, headers. Out: status and the body, as it came and parsed as JSON, or an
// UpstreamFailure.
// One pool of kept-alive connections per origin; connecting, headers, body and size each have a limit.
import { Pool } from 'undici'
import { failureOf } from './failure.ts'
import type { Limits } from './settings.ts'

export interface Outgoing {
  readonly method: 'GET' | 'POST'
  readonly origin: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The pattern of `path`, for errors and measurements. */
  readonly rute: string
}

export interface Reply {
  readonly status: number
  /** The parsed JSON; undefined when the body was not JSON (HTML, empty, half). */
  readonly body: unknown
  /** The body as it came. Only what passes an answer on unchanged (passed-on.ts, hendelser/) reads it. */
  readonly bytes: Uint8Array
}

export class Sockets {
  readonly #limits: Limits
  readonly #pools = new Map<string, Pool>()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Throws UpstreamFailure only. */
  async send(outgoing: Outgoing, signal: AbortSignal): Promise<Reply> {
    const { method, path, headers, rute } = outgoing
    try {
      const reply = await this.#pool(outgoing.origin).request({
        method,
        path,
        headers,
        signal,
        body: outgoing.body ?? null,
      })
      const bytes = await reply.body.bytes()
      return { status: reply.statusCode, body: parsed(new TextDecoder().decode(bytes)), bytes }
    } catch (thrown) {
      throw failureOf(thrown, rute)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()))
    this.#pools.clear()
  }

  #pool(origin: string): Pool {
    const found = this.#pools.get(origin)
    if (found !== undefined) return found
    const { connectMs, headersMs, bodyMs, maxBytes } = this.#limits
    const pool = new Pool(origin, {
      connect: { timeout: connectMs },
      headersTimeout: headersMs,
      bodyTimeout: bodyMs,
      maxResponseSize: maxBytes,
    })
    this.#pools.set(origin, pool)
    return pool
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
