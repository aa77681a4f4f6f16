// Why a look-up gave no answer, inside upstream/. In: our own code words. Out: never an address, a text from the source or
// a cause: the address holds the person number, so only the route pattern may be named.
import type { Reason } from '../base/fact.ts'

export class UpstreamFailure extends Error {
  /** Our word or the source's own code: tidsgrense, tilkobling, http-429, MP-251 … */
  readonly kode: string
  /** Pattern, e.g. /{stadie}/{rettighetspakke}/{inntektsaar}/{personidentifikator} */
  readonly rute: string
  readonly why: Reason
  readonly retryable: boolean
  /** The HTTP status that told it, where one did. */
  readonly status: number | undefined
  constructor(kode: string, rute: string, more: { why?: Reason; retryable?: boolean; status?: number } = {}) {
    super(`${rute}: ${kode}`)
    this.name = 'UpstreamFailure'
    this.kode = kode
    this.rute = rute
    this.why = more.why ?? 'source-down'
    this.retryable = more.retryable ?? false
    this.status = more.status
  }
}

const connectionErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
])
const timeLimits = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** Our word for whatever the HTTP library threw. The thrown thing itself goes no further. */
export function failureOf(thrown: unknown, rute: string): UpstreamFailure {
  if (thrown instanceof UpstreamFailure) return thrown
  const { name, code } = (thrown ?? {}) as { name?: unknown; code?: unknown }
  if (name === 'TimeoutError' || name === 'AbortError') return new UpstreamFailure('tidsfrist', rute)
  if (typeof code !== 'string') return new UpstreamFailure('ugyldig-http', rute)
  if (connectionErrors.has(code)) return new UpstreamFailure('tilkobling', rute, { retryable: true })
  if (timeLimits.has(code)) return new UpstreamFailure('tidsgrense', rute)
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return new UpstreamFailure('for-stort-svar', rute)
  return new UpstreamFailure('ugyldig-http', rute)
}
