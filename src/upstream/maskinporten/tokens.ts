// Access tokens, one per municipality and scope. In: organisation number and scope. Out: a token that is still valid.
// Renewed early and in the background; never two requests at once for the same key.
import type { Clock } from '../../base/clock.ts'
import { UpstreamFailure } from '../failure.ts'
import type { Limits, MaskinportenSettings } from '../settings.ts'
import type { Sockets } from '../sockets.ts'
import { type TokenEndpoint, findTokenEndpoint } from './discovery.ts'
import { type Signer, createSigner } from './grant.ts'
import { requestToken } from './token-request.ts'

interface Held {
  readonly token: string
  readonly renewAt: number
  readonly expiresAt: number
}

/** Renewed after 80 % of its life or 30 s before the end, whichever is first (at half of a very short life); not used in its last 5 s. */
const renewShare = 0.8
const renewMarginMs = 30_000
const deadMarginMs = 5_000

export class Tokens {
  readonly #sign: Signer
  readonly #held = new Map<string, Held>()
  readonly #flights = new Map<string, Promise<string>>()
  readonly #settings: MaskinportenSettings
  readonly #limits: Limits
  readonly #sockets: Sockets
  readonly #clock: Clock
  #endpoint: Promise<TokenEndpoint> | undefined

  constructor(settings: MaskinportenSettings, limits: Limits, sockets: Sockets, clock: Clock) {
    this.#settings = settings
    this.#limits = limits
    this.#sockets = sockets
    this.#clock = clock
    this.#sign = createSigner(settings, clock)
  }

  /** Throws UpstreamFailure: 'not-delegated' for MP-250 and MP-251, else 'source-down'; and when `deadline` comes first. */
  async get(kommune: string, scope: string, deadline: AbortSignal): Promise<string> {
    const key = `${kommune} ${scope}`
    const held = this.#held.get(key)
    const now = this.#clock().getTime()
    if (held !== undefined && now < held.renewAt) return held.token
    const flight = this.#flights.get(key) ?? this.#takeOff(key, kommune, scope)
    if (held === undefined || now >= held.expiresAt - deadMarginMs) return beforeDeadline(flight, deadline)
    // The old one still holds: a renewal that fails now is tried again by the next caller.
    flight.catch(() => undefined)
    return held.token
  }

  /** A source refused this token: it is not handed out again. */
  discard(kommune: string, scope: string, token: string): void {
    const key = `${kommune} ${scope}`
    if (this.#held.get(key)?.token === token) this.#held.delete(key)
  }

  #takeOff(key: string, kommune: string, scope: string): Promise<string> {
    const flight = this.#fetch(key, kommune, scope).finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }

  /** Has its own time limit: one impatient caller must not end the flight for the others. */
  async #fetch(key: string, kommune: string, scope: string): Promise<string> {
    const limit = AbortSignal.timeout(this.#limits.deadlineMs)
    const endpoint = await this.#findEndpoint(limit)
    const asked = this.#clock().getTime()
    const reply = await requestToken(await this.#sign(kommune, scope), endpoint, this.#sockets, limit)
    const life = reply.expires_in * 1000
    const renewAt = asked + Math.min(life * renewShare, Math.max(life - renewMarginMs, life / 2))
    this.#held.set(key, { token: reply.access_token, renewAt, expiresAt: asked + life })
    return reply.access_token
  }

  #findEndpoint(limit: AbortSignal): Promise<TokenEndpoint> {
    this.#endpoint ??= findTokenEndpoint(this.#settings.issuer, this.#sockets, limit).catch((thrown: unknown) => {
      this.#endpoint = undefined
      throw thrown
    })
    return this.#endpoint
  }
}

function beforeDeadline(flight: Promise<string>, deadline: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new UpstreamFailure('tidsfrist', 'maskinporten /token'))
    deadline.addEventListener('abort', giveUp, { once: true })
    flight.then(resolve, reject).finally(() => deadline.removeEventListener('abort', giveUp))
    if (deadline.aborted) giveUp()
  })
}
