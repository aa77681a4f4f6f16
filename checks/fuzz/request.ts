// A request as the fuzzer sends it: of which operation, by whom, and what was done to it. Values are written into the path and
// the query as a client writes them.
import type { Who } from '../examples/walk.ts'
import type { Operation } from './document.ts'

/** The parts of a request, as values. */
export interface Parts {
  readonly params: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}
export interface Request {
  readonly operation: Operation
  readonly who: Who
  /** What was done to it; null: it is as the schema wants it. */
  readonly mutation: string | null
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** It is sent without a proof that holds, so it may get no further than 401, 403 or 429. */
  readonly isStranger?: true
}

export const filledPath = ({ path }: Operation, params: Parts['params']): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(wellFormed(String(params[name] ?? ''))))

export function queryText(query: Parts['query']): string {
  const words = Object.entries(query).map(([name, value]) => [name, String(value)] as [string, string])
  return words.length === 0 ? '' : `?${new URLSearchParams(words)}`
}

const written = ({ bodyType }: Operation, body: unknown): string =>
  bodyType.includes('json') ? JSON.stringify(body) : queryText(body as Parts['query']).slice(1)

/** encodeURIComponent takes no lone surrogate. */
const wellFormed = (text: string): string => text.toWellFormed()

export function plainRequest(operation: Operation, who: Who, { params, query, body }: Parts): Request {
  return {
    operation,
    who,
    mutation: null,
    path: `${filledPath(operation, params)}${queryText(query)}`,
    headers: body === undefined ? {} : { 'content-type': operation.bodyType },
    body: body === undefined ? undefined : written(operation, body),
  }
}
