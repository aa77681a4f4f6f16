// One side of the fuzz: its own callers and its own objects in the running demo, made by the examples' steps. The steady side's
// objects are never known to the other, so that what is drawn there cannot take away what the steady one stands on.
import { Callers, type Seen, type Sent, type Who } from '../examples/walk.ts'
import type { DemoJson, Headers } from '../running-demo.ts'
import { faultsOf, isSuccess } from './judge.ts'
import { keyed } from './again.ts'
import { type Parts, plainRequest, type Request } from './request.ts'
import type { Answered, Sender } from './sender.ts'
import type { Tally } from './tally.ts'
import { inTurn } from './turns.ts'
import type { Operation } from './document.ts'

/** Passed straight on to the source that is silent now and then (of-this-round.ts). */
const passedOn = new Set(['avregning'])

export class World {
  readonly demo: DemoJson
  readonly seen: Seen
  readonly #callers: Callers
  readonly #sender: Sender
  readonly #tally: Tally
  readonly #replies = new Map<string, unknown>()

  constructor(demo: DemoJson, sender: Sender, tally: Tally) {
    this.demo = demo
    this.#callers = new Callers(demo)
    this.#sender = sender
    this.#tally = tally
    this.seen = { demo, reply: <T>(id: string) => this.#replies.get(id) as T }
  }

  /** Sends it, judges the reply and counts it. `proof` in place of the caller's own is a stranger's. */
  async send(request: Request, proof?: Headers): Promise<Answered> {
    const send = () => (proof === undefined ? this.#sendAsOneself(request) : this.#sender.send(request, proof))
    const reply = await (passedOn.has(request.operation.id) ? inTurn(send) : send())
    this.#tally.add(request, reply, faultsOf(request, reply))
    return reply
  }

  /** Throws what the step throws when an earlier one gave it nothing. */
  partsOf(send: (seen: Seen) => Sent): Parts {
    const { params = {}, query = {}, body } = send(this.seen)
    return { params, query, body }
  }

  /** The parts as they are, with a key when there is one; the reply is what later steps read. */
  async ask(operation: Operation, who: Who, parts: Parts, key: string | null = null): Promise<Answered> {
    const plain = plainRequest(operation, who, parts)
    const request = key === null ? plain : keyed(plain, key)
    const reply = await this.send(request)
    if (isSuccess(request, reply) && reply.type === 'application/json')
      this.#replies.set(operation.id, JSON.parse(reply.text))
    return reply
  }

  proof(who: Who): Promise<Headers> {
    return this.#callers.proof(who)
  }

  /** A token or a session may have run out on the way, or said all it may: then with a new one, once. */
  async #sendAsOneself(request: Request): Promise<Answered> {
    const { operation, who } = request
    const first = await this.#sender.send(request, await this.#callers.proof(who))
    const isSpent = first.status === 401 || (first.status === 429 && operation.id === 'nyTilbakemelding')
    if (isSpent) this.#callers.forget(who)
    const reply = isSpent ? await this.#sender.send(request, await this.#callers.proof(who)) : first
    if (operation.id === 'velgRolle' && reply.cookies.length > 0) await this.#callers.moved(who, reply.cookies)
    return reply
  }
}
