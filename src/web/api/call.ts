// One request to the own API. In: method, path and body. Out: the reply, or an ApiProblem with a sentence for people.
import type { ProblemSvar } from '../../http/contract.ts'

/** Two codes are made here, when the server gave no problem of its own: ingen-kontakt and uforstaaelig-svar. */
export class ApiProblem extends Error {
  readonly status: number
  readonly kode: string
  /** The server's own sentence (RFC 9457 `detail`); null when there was none. */
  readonly detail: string | null
  readonly felt: string | null
  readonly requestId: string | null
  constructor(status: number, body: Partial<ProblemSvar>) {
    super(body.kode ?? `http-${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.kode = body.kode ?? 'uforstaaelig-svar'
    this.detail = body.detail ?? null
    this.felt = body.felt ?? null
    this.requestId = body.requestId ?? null
  }
}

export type Fetch = typeof globalThis.fetch
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly csrf?: string
  readonly signal?: AbortSignal
  /** Goes on when the page is left; of small bodies alone. */
  readonly keepalive?: boolean
}

/** The reply as JSON. Errors: ApiProblem (also when the server cannot be reached); AbortError when cancelled. */
export async function call<T>(request: Call, fetch: Fetch = globalThis.fetch): Promise<T> {
  const reply = await send(request, fetch)
  if (!reply.ok) throw await problemOf(reply)
  const text = await reply.text()
  const body = parse(text)
  if (reply.status === 204 || text === '') return undefined as T
  if (body === undefined) throw new ApiProblem(reply.status, {})
  return body as T
}

/** What the server said is wrong; words of our own only where it sent none. */
export async function problemOf(reply: Response): Promise<ApiProblem> {
  const body = parse(await reply.text())
  return new ApiProblem(reply.status, isObject(body) ? body : {})
}

/** The reply as it came. Errors as `call`. */
export async function send(
  { method, path, body, csrf, signal, keepalive }: Call,
  fetch: Fetch,
  accept = 'application/json',
): Promise<Response> {
  const headers = new Headers({ accept })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (csrf !== undefined) headers.set('x-csrf', csrf)
  const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' }
  if (body !== undefined) init.body = JSON.stringify(body)
  if (signal !== undefined) init.signal = signal
  if (keepalive !== undefined) init.keepalive = keepalive
  try {
    return await fetch(path, init)
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem(0, { kode: 'ingen-kontakt' })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (body: unknown): body is Partial<ProblemSvar> => typeof body === 'object' && body !== null
