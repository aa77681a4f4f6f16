// Sends requests over connections that are kept, from an address per kind of caller, so that strangers' refused attempts do not
// use up the limit of those who are proven.
import { Pool } from 'undici'
import type { Reply } from './judge.ts'
import type { Request } from './request.ts'

export class Sender {
  readonly #known: Pool
  readonly #strangers: readonly Pool[]
  /** Open routes count per address too, and more than one person stands behind an address. */
  readonly #anyone: readonly Pool[]
  #sent = 0

  constructor(product: string) {
    const address = new URL(product)
    const origin = `http://127.0.0.1:${address.port}`
    const from = (localAddress: string, connections: number) => new Pool(origin, { connections, localAddress })
    this.#known = from('127.0.0.1', 16)
    this.#strangers = Array.from({ length: 16 }, (_, n) => from(`127.0.2.${n + 1}`, 2))
    this.#anyone = Array.from({ length: 40 }, (_, n) => from(`127.0.3.${n + 1}`, 1))
  }

  get sent(): number {
    return this.#sent
  }

  async send(
    { operation, who, path, headers, body, isStranger }: Request,
    proof: Request['headers'],
  ): Promise<Answered> {
    this.#sent += 1
    const pools = isStranger === true ? this.#strangers : who === 'nobody' ? this.#anyone : [this.#known]
    const pool = pools[this.#sent % pools.length]
    const method = operation.method as 'GET'
    const reply = await (pool ?? this.#known).request({
      method,
      path,
      headers: { ...proof, ...headers },
      ...(body === undefined ? {} : { body }),
    })
    const type = String(reply.headers['content-type'] ?? '').split(';')[0] ?? ''
    const cookies = [reply.headers['set-cookie'] ?? []].flat()
    const isReplayed = reply.headers['idempotency-replayed'] === 'true'
    return { status: reply.statusCode, type, text: await reply.body.text(), cookies, isReplayed }
  }

  async close(): Promise<void> {
    await Promise.all([this.#known, ...this.#strangers, ...this.#anyone].map((pool) => pool.destroy()))
  }
}

export interface Answered extends Reply {
  readonly cookies: readonly string[]
  /** An answer that was kept for the Idempotency-Key. */
  readonly isReplayed: boolean
}
