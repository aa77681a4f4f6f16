// Bad days on purpose: by the header Simulator-Feil on one call, or set for an API (a person, a number of calls) at /feil.
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

export const faultKinds = ['treg', 'doed', '429', '500', '502', '503', '504', 'html', 'halv', 'tom'] as const
export type FaultKind = (typeof faultKinds)[number]
export const faultApis = [
  'maskinporten',
  'summertskattegrunnlag',
  'beregnetskatt',
  'avregning',
  'skatteoppgjoerhendelser',
  'sistetilgjengeligeskatteoppgjoer',
  'folkeregister',
  'idporten',
] as const
export type FaultApi = (typeof faultApis)[number]

export interface Fault {
  readonly api: FaultApi
  readonly feil: FaultKind
  /** Only calls about this person number; null = every call. */
  readonly person: string | null
  /** How slow `treg` is. */
  readonly ms: number
}
const standardSlowness = 3000

/** The faults that are set now. */
export class Faults {
  #set: { fault: Fault; left: number | null }[] = []

  /** `antall` calls get the fault; null = until removed. A new fault replaces the one for the same API and person. */
  set(fault: Fault, antall: number | null = null): void {
    this.remove(fault.api, fault.person)
    this.#set.push({ fault, left: antall })
  }

  remove(api: FaultApi, person: string | null = null): void {
    this.#set = this.#set.filter(({ fault }) => fault.api !== api || fault.person !== person)
  }

  clear(): void {
    this.#set = []
  }

  list(): readonly (Fault & { antall: number | null })[] {
    return this.#set.map(({ fault, left }) => ({ ...fault, antall: left }))
  }

  /** The fault this call gets, counted down; a person's own goes before the API's. */
  take(api: FaultApi, person: string | null): Fault | null {
    const fits = this.#set.filter(
      ({ fault }) => fault.api === api && (fault.person === null || fault.person === person),
    )
    const found = fits.find(({ fault }) => fault.person !== null) ?? fits[0]
    if (found === undefined) return null
    if (found.left !== null) found.left -= 1
    this.#set = this.#set.filter(({ left }) => left === null || left > 0)
    return found.fault
  }
}

/** `treg`, `treg:1500` (milliseconds) or any other kind; null when the text is none of them. */
export function parseFault(text: string): { feil: FaultKind; ms: number } | null {
  const [word, ms = String(standardSlowness)] = text.trim().split(':')
  const feil = faultKinds.find((kind) => kind === word)
  return feil === undefined || !/^\d{1,6}$/.test(ms) ? null : { feil, ms: Number(ms) }
}

const halves = new WeakSet<FastifyRequest>()

/** Lets every route under `app` suffer the faults. */
export function installFaults(app: FastifyInstance, faults: Faults): void {
  app.addHook('onRequest', async (request, reply) => {
    const fault = faultFor(request, faults)
    if (fault !== null) return suffer(fault, request, reply)
  })
  app.addHook('onSend', async (request, reply, payload) => {
    if (!halves.has(request) || typeof payload !== 'string') return payload
    const bytes = Buffer.from(payload)
    reply.header('content-length', bytes.length)
    return halfOf(bytes)
  })
}

function faultFor(request: FastifyRequest, faults: Faults): { feil: FaultKind; ms: number } | null {
  const header = request.headers['simulator-feil']
  if (typeof header === 'string') return parseFault(header)
  const [, first, second] = request.url.split(/[/?]/, 3)
  const api = faultApis.find((name) => name === (first === 'skatteetaten' ? second : first))
  if (api === undefined) return null
  const { personidentifikator } = (request.params ?? {}) as { personidentifikator?: string }
  return faults.take(api, personidentifikator ?? null)
}

async function suffer(fault: { feil: FaultKind; ms: number }, request: FastifyRequest, reply: FastifyReply) {
  switch (fault.feil) {
    case 'treg':
      await wait(fault.ms)
      return
    case 'doed':
      reply.hijack()
      request.raw.socket.destroy()
      return
    case 'halv':
      halves.add(request)
      return
    case 'tom':
      return reply.code(200).header('content-type', 'application/json').send('')
    case 'html':
      return reply.code(504).type('text/html; charset=utf-8').send(gatewayPage)
    case '429':
      return reply.code(429).header('retry-after', '1').type('application/json').send('{}')
    default:
      return reply.code(Number(fault.feil)).type('application/json').send(brokenBody)
  }
}

/** What a gateway in front of the real service answers with: not the API's own format. */
const gatewayPage =
  '<html><head><title>504 Gateway Time-out</title></head><body><h1>504 Gateway Time-out</h1></body></html>'
const brokenBody = JSON.stringify({ kode: 'DAS-003', melding: 'Simulert feil', korrelasjonsid: null })

/** Half the bytes, and then the socket is cut although content-length promised more. */
function halfOf(bytes: Buffer): Readable {
  const half = new Readable({ read: () => {} })
  half.push(bytes.subarray(0, Math.floor(bytes.length / 2)))
  setTimeout(() => half.destroy(new Error('simulated: half an answer')), 20)
  return half
}
