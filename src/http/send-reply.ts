// What a handler answered → the reply as its route declares it: checked against the closed schema, then sent as JSON, bytes,
// a table, a redirect, or the last of a stream of events.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { cookieHeader } from './cookies.ts'
import { errorReply, toProblem } from './error-body.ts'
import type { EventStream } from './event-stream.ts'
import { languageOf } from './language.ts'
import { noteProblem } from './log-line.ts'
import { type Answer, type Route, wantsEvents } from './route.ts'
import { hasSame, unchangedHeaders } from './unchanged.ts'

const nothing = (): null => null

export const isTable = ({ reply }: Route, { body }: Answer<unknown>): boolean =>
  reply.orCsv === true && body instanceof Uint8Array

/** 200 with an ETag, or 304 to whoever has it. */
export function sendUnchanged(request: FastifyRequest, answer: Answer<unknown>, reply: FastifyReply): FastifyReply {
  const text = JSON.stringify(answer.body)
  const headers = unchangedHeaders(text)
  reply.headers({ ...headers, ...answer.headers })
  if (hasSame(request.headers['if-none-match'], headers.etag)) return reply.code(304).send()
  return reply.code(200).header('content-type', 'application/json').send(text)
}

export const hasEvents = ({ reply }: Route, { headers }: FastifyRequest): boolean =>
  reply.orEvents !== undefined && wantsEvents(headers.accept)

/** Aborts when the caller goes away before all of the answer is sent. */
export function goneSignal({ raw: { socket } }: FastifyRequest, { raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  if (socket.destroyed) gone.abort()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}

interface Begun {
  readonly request: FastifyRequest
  readonly events: EventStream
  readonly tid: Date
}

/** What goes wrong after the first event is the last event, with the very body that an ordinary error has. */
export async function sendEvents(route: Route, { request, events, tid }: Begun, work: () => Promise<Answer<unknown>>) {
  try {
    return events.end({ hendelse: 'svar', svar: (await work()).body })
  } catch (thrown) {
    if (!events.isBegun()) throw thrown
    const problem = toProblem(thrown)
    noteProblem(request, problem, thrown)
    return events.end({
      hendelse: 'feil',
      feil: errorReply(problem, { pattern: route.path, requestId: request.id, tid, spraak: languageOf(request) }).body,
    })
  }
}

export function send(route: Route, answer: Answer<unknown>, reply: FastifyReply): FastifyReply {
  for (const cookie of answer.cookies ?? []) reply.header('set-cookie', cookieHeader(cookie))
  if (answer.headers !== undefined) reply.headers(answer.headers)
  if (answer.location !== undefined) reply.header('location', answer.location)
  reply.code(route.reply.status)
  if (route.reply.type === 'none') return reply.send()
  reply.header('content-type', answer.type ?? route.reply.type)
  if (answer.bytes !== undefined) return reply.send(Buffer.from(answer.bytes))
  if (route.reply.schema !== null && !isTable(route, answer)) return reply.send(JSON.stringify(answer.body))
  return reply.send(Buffer.from(answer.body as Uint8Array))
}

/**
 * Throws when a reply does not fit its closed schema: a field too many is a leak, one too few a broken promise. The check
 * is made at the first reply, for all of them together take a fifth of a second of a start.
 */
export function replyChecker(route: Route, schema: TSchema | null): (body: unknown) => void {
  if (schema === null) return nothing
  let made: ReturnType<typeof Compile> | null = null
  return (body) => {
    made ??= Compile(schema)
    const compiled = made
    const sent: unknown = JSON.parse(JSON.stringify(body))
    if (compiled.Check(sent)) return
    const where = compiled.Errors(sent).map((error) => `${error.instancePath} ${error.keyword}`)
    throw new ReplyOutsideSchema(`${route.id}: ${where.slice(0, 3).join(', ')}`)
  }
}

class ReplyOutsideSchema extends Error {
  override name = 'ReplyOutsideSchema'
}
