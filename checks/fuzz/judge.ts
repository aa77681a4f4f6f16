// A request and its reply → what is wrong with the reply, if anything: a failure of ours, a status or a body that the document
// does not promise, an error that does not say what it is, or one that repeats a number it was sent.
import type { Request } from './request.ts'

export interface Reply {
  readonly status: number
  readonly type: string
  readonly text: string
  readonly isReplayed?: boolean
}

/** Answered before the handler runs (mount.ts, prove-caller.ts, once-only.ts). */
const beforeHandler = new Set([
  'feil-innholdstype',
  'for-stor-foresporsel',
  'ikke-innlogget',
  'token-ugyldig',
  'nivaa-for-lavt',
  'integrasjon-avvist',
  'ukjent-adresse',
  'metode-ikke-tillatt',
  'csrf-avvist',
  'for-mange-kall',
  'for-mange-forsoek',
  'gjentakelse-annet-innhold',
  'gjentakelse-uavklart',
  'vises-en-gang',
])

interface ErrorBody {
  readonly kode?: string
  readonly errorJson?: string
  readonly errorCode?: string
  readonly detail?: string
  readonly message?: string
}
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function kodeOf({ status, text }: Reply): string | null {
  if (status < 400) return null
  const body = (parsed(text) ?? {}) as ErrorBody
  const fiks = parsed(body.errorJson ?? '') as { kode?: string } | undefined
  return body.kode ?? fiks?.kode ?? null
}

export const isSuccess = ({ operation }: Request, { status }: Reply): boolean => status === operation.success

/** Given both before the handler and by it: of a request that is as the schema says, by it. */
const byEither = new Set(['ugyldig-foresporsel', 'ikke-funnet'])

/** The handler itself has answered, and not what was kept of an earlier answer. */
export function reachedHandler(request: Request, reply: Reply): boolean {
  if (reply.isReplayed === true) return false
  if (isSuccess(request, reply)) return true
  const kode = kodeOf(reply)
  if (kode === null || beforeHandler.has(kode)) return false
  return request.mutation === null || !byEither.has(kode)
}

/** What is wrong; empty when nothing is. */
export function faultsOf(request: Request, reply: Reply): readonly string[] {
  const { status } = reply
  if (status >= 500) return [`${status} ${kodeOf(reply)}`]
  // Not modified: the same answer without its body.
  if (status === 304 && request.headers['if-none-match'] !== undefined) return []
  if (request.isStranger === true && ![401, 403, 429].includes(status)) return [`a stranger is answered ${status}`]
  const shape = shapeFault(request, reply)
  return [...(shape === null ? [] : [shape]), ...(status >= 400 ? errorFaults(request, reply) : [])]
}

function shapeFault({ operation, mutation }: Request, { status, type, text }: Reply): string | null {
  const declared = operation.replies.get(status)
  // An address that was changed may be nobody's.
  if (declared === undefined) {
    return (status === 404 || status === 405) && mutation?.includes('path') === true
      ? null
      : `status ${status} is not declared`
  }
  if (declared.size === 0) return text === '' || status >= 400 ? null : 'a body where none is declared'
  const check = declared.get(type)
  if (check === undefined) return `${status} as ${type || 'nothing'}, which is not declared`
  if (!type.includes('json')) return text === '' ? 'nothing in it' : null
  const body = parsed(text)
  if (body === undefined) return `${status} is not JSON`
  const wrong = check(body)
  return wrong === null ? null : `${status} is outside its schema:${wrong}`
}

function errorFaults(request: Request, reply: Reply): readonly string[] {
  const { requestId: _, errorId: __, timestamp: ___, ...body } = (parsed(reply.text) ?? {}) as Record<string, unknown>
  const { detail, message } = body as ErrorBody
  const told = JSON.stringify(body)
  const numbers = new Set(`${request.path} ${request.body ?? ''}`.match(/\d{6,}/g) ?? [])
  const repeated = [...numbers].some((number) => told.includes(number))
  return [
    ...(kodeOf(reply) === null ? [`${reply.status} without a code`] : []),
    ...((detail ?? message ?? '') === '' ? [`${reply.status} without a text`] : []),
    ...(repeated ? [`${reply.status} repeats a number it was sent`] : []),
  ]
}
