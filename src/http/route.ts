// One declaration per route (habit 15): the compiler wants every part of it. The table of them (table.ts) gives the
// server its routes and openapi.ts its document; nothing about a route is said anywhere else.
import type { Static, TSchema } from 'typebox'
import type { Hendelse } from '../audit/types.ts'
import type { ErrorCode } from '../base/errors.ts'
import type { Language } from '../base/language.ts'
import type { Caller } from './caller.ts'
import type { Deprecated } from './deprecation.ts'

/**
 * open: anyone. session: a logged-in person (anything but GET also wants X-CSRF). machine: Maskinporten token + integration.
 * actor: either of the two.
 */
export type Access = 'open' | 'session' | 'machine' | 'actor'

/**
 * What is written to the audit trail, or why nothing is. The handler writes what it answers; what is refused before it runs,
 * of a proven caller, is written for it (mount.ts).
 */
export type AuditEvent = Hendelse | { readonly none: string }

export interface Cookie {
  readonly name: string
  /** null takes the cookie away. */
  readonly value: string | null
  readonly maxAgeSeconds: number
}

export interface Answer<R> {
  readonly body: R
  /** The body as a source wrote it, sent in its place byte for byte; `body` is what it says, for the check of the reply. */
  readonly bytes?: Uint8Array
  readonly cookies?: readonly Cookie[]
  /** Where to go next, with a 302/303 reply. */
  readonly location?: string
  /** Only where one declaration serves several media types (pages). */
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Call<B, P, Q> {
  readonly body: B
  readonly params: P
  readonly query: Q
  readonly caller: Caller
  readonly requestId: string
  /** Instant the request came in. */
  readonly tid: Date
  readonly cookie: (name: string) => string | undefined
  /** The language to answer in (language.ts). */
  readonly spraak: Language
  /** Path and query as they came; only the login reply reads it. */
  readonly url: string
  /** The address the caller used, with port. */
  readonly host: string
  /** The Accept header as it came. */
  readonly accept: string | undefined
  /** Aborts when the caller goes away before the answer is sent. */
  readonly gone: AbortSignal
  /** Tells the caller how the work goes; null where the caller has not asked to be told (`orEvents`). */
  readonly tell: ((event: object) => void) | null
  /** Where the call came from, behind the believed proxies; for limits alone, and kept nowhere. */
  readonly address: string
}

type Schema = TSchema | null
type Of<S extends Schema> = S extends TSchema ? Static<S> : null

export interface ReplyDeclaration<R extends Schema> {
  /** 410: a closed address, whose every answer is an error. */
  readonly status: 200 | 201 | 204 | 302 | 303 | 410
  readonly type:
    | 'application/json'
    | 'application/pdf'
    | 'application/octet-stream'
    | 'text/csv'
    | 'application/zip'
    | 'text/html'
    | 'none'
  /** null: bytes, or nothing at all. */
  readonly schema: R
  /** The body is a source's own, passed on unchanged: its schema is open, for a field that is new there must pass. */
  readonly foreign?: true
  readonly text: string
  /** The same answer also as a table, as bytes, for who asks for it with Accept. */
  readonly orCsv?: true
  /** How the work goes, then the same answer or the error, as a stream of events of this schema, for who asks for it with Accept. */
  readonly orEvents?: TSchema
}

export interface RouteDeclaration<B extends Schema, P extends Schema, Q extends Schema, R extends Schema> {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** OpenAPI form, e.g. /api/v1/resultater/{id}; also the `path` of Fiks errors and of log lines. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly audit: AuditEvent
  readonly params: P
  readonly query: Q
  readonly body: B
  /** Where `body` is a union and the caller's own setting says which of its schemas is read. */
  readonly bodyFor?: (caller: Caller) => TSchema
  readonly reply: ReplyDeclaration<R>
  readonly errors: readonly ErrorCode[]
  readonly deprecated?: Deprecated
  /** The body is a form, as ID-porten posts it; no other route reads one. */
  readonly form?: true
  /** ID-porten may show the reply in a frame of its own; nobody may frame any other. */
  readonly framedByIssuer?: true
  /** The reply holds nothing about anyone and may be kept with an ETag; open GETs alone. */
  readonly unchanging?: true
  /** The reply holds a secret: it is shown once, and never repeated for an Idempotency-Key. */
  readonly secret?: true
  /** How a call repeated with its Idempotency-Key is answered, where no administrator's mandate proves that (once-only.ts). */
  readonly again?: Again<Of<B>, Of<P>, Of<Q>>
  readonly handler: (
    call: Call<Of<B>, Of<P>, Of<Q>>,
  ) => Promise<Answer<R extends TSchema ? Static<R> : Uint8Array | null> | Answer<Uint8Array>>
}

export interface Again<B, P, Q> {
  /** What is kept of the answer for a day; never tax data. */
  readonly keep: (body: unknown) => unknown
  /** The answer once more, behind the same proof as the first time. */
  readonly read: (call: Call<B, P, Q>, kept: unknown) => Promise<Answer<unknown>>
  /** Whose key it is (fiksOrgId), where neither the address nor the role in use says it. Throws Problem as the handler would. */
  readonly municipality?: (call: Call<B, P, Q>) => Promise<string>
}

/** A declaration with its types worn off, so that routes of all shapes fit in one table. */
export interface Route extends Omit<RouteDeclaration<Schema, Schema, Schema, Schema>, 'handler' | 'again'> {
  readonly again?: Again<unknown, unknown, unknown>
  readonly handler: (call: Call<unknown, unknown, unknown>) => Promise<Answer<unknown>>
}

export function route<B extends Schema, P extends Schema, Q extends Schema, R extends Schema>(
  declaration: RouteDeclaration<B, P, Q, R>,
): Route {
  return declaration as unknown as Route
}

/** A file to save, under its own name; the name holds ASCII letters, digits, - and _ alone (base/file-pattern.ts). */
export const asFile = ({ navn, innhold }: { navn: string; innhold: Uint8Array }): Answer<Uint8Array> => ({
  body: innhold,
  headers: { 'content-disposition': `attachment; filename="${navn}"` },
})

/** /a/{id} → /a/:id, the router's own writing. */
export const routerPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Fiks' own error body is used on the paths that Fiks has fixed, RFC 9457 everywhere else. */
export const isFiksPath = (path: string): boolean =>
  /^\/(register|skatteetaten|folkeregister|audit-sok)(\/|$)/.test(path)

/** Does the caller want to be told how it goes? Whoever names JSON too, gets JSON. */
export const wantsEvents = (accept: string | undefined): boolean =>
  accept !== undefined && /\btext\/event-stream\b/.test(accept) && !/\bapplication\/json\b/.test(accept)

/** Does the caller want the table rather than JSON? Whoever names both, or neither, gets JSON. */
export const wantsCsv = (accept: string | undefined): boolean =>
  accept !== undefined && /\btext\/csv\b/.test(accept) && !/\bapplication\/json\b/.test(accept)
