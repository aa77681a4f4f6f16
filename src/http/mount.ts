// One declaration → one fastify route: the caller is proven before the body is read, the body is checked before the
// handler runs, and the reply is checked before it leaves.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Caller } from './caller.ts'
import { inputChecker, textChecker } from './check-input.ts'
import { deprecationHeaders } from './deprecation.ts'
import { toProblem } from './error-body.ts'
import { withoutNulls } from './fiks/without-nulls.ts'
import { idempotencyHeader, onceOnly } from './once-only.ts'
import { checkFromOurPage, type Door, proveCaller } from './prove-caller.ts'
import { takeForms } from './form-body.ts'
import { framedBy } from './headers.ts'
import { type Answer, type Call, isFiksPath, type Route, routerPath } from './route.ts'
import { cookieHeader } from './cookies.ts'
import { writeAttempt } from './refused-input.ts'
import { checkRepeatable } from './repeatable.ts'
import { checkUnchanging, hasSame, unchangedHeaders } from './unchanged.ts'

const nothing = (): null => null
const nobody = { kind: 'nobody' } as const

/** Throws at the start for a declaration that promises what may not be given. */
function checkDeclared(route: Route): void {
  checkUnchanging(route)
  checkRepeatable(route)
}

const checksOf = (route: Route) => ({
  params: route.params === null ? nothing : textChecker(route.params),
  query: route.query === null ? nothing : textChecker(route.query),
  body: bodyChecker(route),
})

/** Mounts the route and gives the router's own writing of its path. */
export function mount(app: FastifyInstance, route: Route, door: Door): string {
  const { ports } = door
  checkDeclared(route)
  const callers = new WeakMap<FastifyRequest, Caller>()
  /** Requests whose handler runs: from there on the handler writes the rows. */
  const handed = new WeakSet<FastifyRequest>()
  const checks = checksOf(route)
  const checkReply = replyChecker(route)
  const url = routerPath(route.path)
  const isFiks = isFiksPath(route.path)
  const add = (place: FastifyInstance): unknown =>
    place.route({
      method: route.method,
      url,
      onRequest: async (request, reply) => {
        if (route.deprecated !== undefined) reply.headers(deprecationHeaders(route.deprecated))
        const caller = await proveCaller(route, request, door)
        callers.set(request, caller)
        checkFromOurPage(caller, request, ports)
      },
      handler: async (request, reply) => {
        const call: Call<unknown, unknown, unknown> = {
          caller: callers.get(request) ?? nobody,
          requestId: request.id,
          tid: ports.clock(),
          params: checks.params(request.params),
          query: checks.query(request.query),
          body: checks.body(callers.get(request) ?? nobody, isFiks ? withoutNulls(request.body) : request.body),
          cookie: (name) => request.cookies[name],
          url: request.raw.url ?? '',
          host: request.host,
          accept: request.headers.accept,
          address: request.ip,
        }
        const key = request.headers[idempotencyHeader]
        const answer = await onceOnly({ route, call, key: typeof key === 'string' ? key : undefined }, ports, () => {
          handed.add(request)
          return route.handler(call)
        })
        if (!isTable(route, answer)) checkReply(answer.body)
        if (route.framedByIssuer === true) {
          reply.removeHeader('x-frame-options').header('content-security-policy', framedBy(ports.login.issuer))
        }
        return route.unchanging === true ? sendUnchanged(request, answer, reply) : send(route, answer, reply)
      },
      // Too large, half of it, another type, a foreign page, a wrong field: asked all the same, so it is on record.
      errorHandler: async (thrown, request) => {
        const caller = callers.get(request)
        const { audit } = route
        if (typeof audit === 'string' && caller !== undefined && caller.kind !== 'nobody' && !handed.has(request)) {
          const { id: requestId, params, query, body } = request
          const attempt = { caller, handling: audit, requestId, tid: ports.clock(), params, query, body }
          await writeAttempt(attempt, ports, toProblem(thrown))
        }
        throw thrown
      },
    })
  if (route.form === true) void app.register(async (place) => void add(takeForms(place)))
  else add(app)
  return url
}

/** A body is read by the route's schema, or by the one of its schemas that the caller is set to; each is compiled once. */
function bodyChecker({ body, bodyFor }: Route): (caller: Caller, value: unknown) => unknown {
  if (body === null) return nothing
  const made = new Map<TSchema, (value: unknown) => unknown>()
  return (caller, value) => {
    const schema = bodyFor?.(caller) ?? body
    const check = made.get(schema) ?? inputChecker(schema)
    made.set(schema, check)
    return check(value)
  }
}

const isTable = ({ reply }: Route, { body }: Answer<unknown>): boolean =>
  reply.orCsv === true && body instanceof Uint8Array

/** 200 with an ETag, or 304 to whoever has it. */
function sendUnchanged(request: FastifyRequest, answer: Answer<unknown>, reply: FastifyReply): FastifyReply {
  const text = JSON.stringify(answer.body)
  const headers = unchangedHeaders(text)
  reply.headers({ ...headers, ...answer.headers })
  if (hasSame(request.headers['if-none-match'], headers.etag)) return reply.code(304).send()
  return reply.code(200).header('content-type', 'application/json').send(text)
}

function send(route: Route, answer: Answer<unknown>, reply: FastifyReply): FastifyReply {
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
function replyChecker(route: Route): (body: unknown) => void {
  const { schema } = route.reply
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
