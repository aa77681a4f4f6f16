// One declaration → one fastify route: the caller is proven before the body is read, the body is checked before the
// handler runs, and the reply is checked before it leaves.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import type { Caller } from './caller.ts'
import { inputChecker, textChecker } from './check-input.ts'
import { deprecationHeaders } from './deprecation.ts'
import { toProblem } from './error-body.ts'
import { eventsOf, eventStream } from './event-stream.ts'
import { withoutNulls } from './fiks/without-nulls.ts'
import { idempotencyHeader, onceOnly } from './once-only.ts'
import { checkFromOurPage, type Door, proveCaller } from './prove-caller.ts'
import { takeForms } from './form-body.ts'
import { framedBy } from './headers.ts'
import { languageOf } from './language.ts'
import { type Answer, type Call, isFiksPath, type Route, routerPath } from './route.ts'
import { writeAttempt } from './refused-input.ts'
import { checkRepeatable } from './repeatable.ts'
import { goneSignal, hasEvents, isTable, replyChecker, send, sendEvents, sendUnchanged } from './send-reply.ts'
import { checkUnchanging } from './unchanged.ts'

const nothing = (): null => null
const nobody = { kind: 'nobody' } as const

/** Throws at the start for a declaration that promises what may not be given. */
function checkDeclared(route: Route): void {
  checkUnchanging(route)
  checkRepeatable(route)
}

type Checks = ReturnType<typeof checksOf>
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
  const checkReply = replyChecker(route, route.reply.schema)
  const checkEvent = replyChecker(route, eventsOf(route.reply))
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
        const events = hasEvents(route, request) ? eventStream(reply, checkEvent) : null
        const come = { request, reply, caller: callers.get(request) ?? nobody, tid: ports.clock() }
        const call = { ...readCall(come, checks, isFiks), tell: events?.tell ?? null }
        const key = request.headers[idempotencyHeader]
        const work = async (): Promise<Answer<unknown>> => {
          const sent = { route, call, key: typeof key === 'string' ? key : undefined }
          const answer = await onceOnly(sent, ports, () => {
            handed.add(request)
            return route.handler(call)
          })
          if (!isTable(route, answer)) checkReply(answer.body)
          return answer
        }
        if (events !== null) return sendEvents(route, { request, events, tid: call.tid }, work)
        const answer = await work()
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

interface Come {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly caller: Caller
  readonly tid: Date
}
type Sent = Call<unknown, unknown, unknown>

function readCall({ request, reply, caller, tid }: Come, checks: Checks, isFiks: boolean): Omit<Sent, 'tell'> {
  return {
    caller,
    requestId: request.id,
    tid,
    params: checks.params(request.params),
    query: checks.query(request.query),
    body: checks.body(caller, isFiks ? withoutNulls(request.body) : request.body),
    cookie: (name) => request.cookies[name],
    spraak: languageOf(request),
    url: request.raw.url ?? '',
    host: request.host,
    accept: request.headers.accept,
    address: request.ip,
    gone: goneSignal(request, reply),
  }
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
