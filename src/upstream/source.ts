// What every client needs: settings, tokens and transport, made once by main.ts; and one read with a token.
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../base/clock.ts'
import { Tokens } from './maskinporten/tokens.ts'
import type { ApiSettings, Limits, SourceName, UpstreamSettings } from './settings.ts'
import { SourceStates } from './source-states.ts'
import { type Reply, Sockets } from './sockets.ts'
import { type Attempt, Transport } from './transport.ts'
import type { Watch } from './watch.ts'

export interface Upstream {
  readonly apier: Readonly<Record<SourceName, ApiSettings>>
  readonly limits: Limits
  readonly tokens: Tokens
  readonly transport: Transport
  readonly clock: Clock
  /** How the sources have answered this process. */
  readonly states: SourceStates
  /** Who follows this look-up; absent where nobody does. */
  readonly watch?: Watch
  readonly close: () => Promise<void>
}

/** Opens nothing until the first question. Throws Error when the Maskinporten key has no kid. */
export function createUpstream(
  settings: UpstreamSettings,
  clock: Clock,
  observe?: (attempt: Attempt) => void,
): Upstream {
  const { limits } = settings
  const sockets = new Sockets(limits)
  const states = new SourceStates(clock)
  const noted = (attempt: Attempt): void => {
    states.note(attempt)
    observe?.(attempt)
  }
  const parts = { sockets, sleep, random: Math.random, monotonic: () => performance.now(), observe: noted }
  return {
    apier: settings.apier,
    limits,
    tokens: new Tokens(settings.maskinporten, limits, sockets, clock),
    transport: new Transport(limits, parts),
    clock,
    states,
    close: () => sockets.close(),
  }
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined)
}

export interface Read {
  readonly api: SourceName
  readonly kommune: string
  /** After the API's base address. Holds the person number: it goes into the request and nowhere else. */
  readonly path: string
  readonly rute: string
  readonly deadline: AbortSignal
  /** JSON; the read is then a POST. */
  readonly body?: string
  readonly started?: () => void
}

/** A read with the municipality's token; a refused token is renewed once. Throws UpstreamFailure only. */
export async function read(upstream: Upstream, { path, deadline, ...rest }: Read): Promise<Reply> {
  const { base, scope } = upstream.apier[rest.api]
  const { kommune } = rest
  const address = new URL(base)
  const call = { ...rest, origin: address.origin, path: address.pathname.replace(/\/$/, '') + path }
  const token = await upstream.tokens.get(kommune, scope, deadline)
  const reply = await upstream.transport.get({ ...call, token }, deadline)
  if (reply.status !== 401) return reply
  upstream.tokens.discard(kommune, scope, token)
  return upstream.transport.get({ ...call, token: await upstream.tokens.get(kommune, scope, deadline) }, deadline)
}
