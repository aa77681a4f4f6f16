// The route table → a fastify server: limits, headers, proof of the caller, checked input, one error shape per path, and
// a log line that names the route and never the address, the headers or the body.
import fastifyCookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { entryOf } from '../base/errors.ts'
import { correlationOf, drawRequestId } from './correlation.ts'
import { errorReply, toProblem } from './error-body.ts'
import { errorPage, isForPeople } from './error-page.ts'
import { apiHeaders, pageHeaders } from './headers.ts'
import { noteProblem, writeLine } from './log-line.ts'
import { languageOf } from './language.ts'
import { pageRoutes } from './pages.ts'
import type { Ports } from './ports.ts'
import { mount } from './mount.ts'
import { refusedCalls } from './prove-caller.ts'
import { noRouteOf } from './unknown-address.ts'
import { mountVerify } from './verify.ts'
import type { Route } from './route.ts'

const bodyLimit = 64 * 1024
/** What stands for the path where no route was found. */
const noRoute = '(ingen rute)'

export async function buildServer(routes: readonly Route[], ports: Ports): Promise<FastifyInstance> {
  const patterns = new Map<string, string>()
  const patternOf = (request: FastifyRequest): string =>
    patterns.get(request.routeOptions?.url ?? '') ?? unknownPattern(request.raw.url ?? '')
  const fail = (thrown: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const problem = toProblem(thrown)
    noteProblem(request, problem, thrown)
    const { status, type, body, spraak } = errorReply(problem, {
      pattern: patternOf(request),
      requestId: request.id,
      tid: ports.clock(),
      spraak: languageOf(request),
    })
    reply.header('content-language', spraak)
    if (entryOf(problem.kode).status === 429) reply.header('retry-after', String(problem.params['sekunder']))
    if (entryOf(problem.kode).status === 503) reply.header('retry-after', '30')
    if (isForPeople(request)) {
      return void reply
        .code(status)
        .headers(pageHeaders)
        .type('text/html; charset=utf-8')
        .send(errorPage(problem, spraak))
    }
    reply
      .code(status)
      .header('content-type', type)
      .send(Buffer.from(JSON.stringify(body)))
  }
  const app = Fastify({
    logger: false,
    bodyLimit,
    trustProxy: ports.trustProxy.length === 0 ? false : [...ports.trustProxy],
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => drawRequestId(),
    frameworkErrors: fail,
  })
  app.setErrorHandler((error, request, reply) => fail(error, request, reply))
  const noRouteFor = noRouteOf(routes)
  app.setNotFoundHandler((request, reply) => {
    const { problem, allow } = noRouteFor(request.method, request.raw.url ?? '')
    if (allow !== null) reply.header('allow', allow)
    fail(problem, request, reply)
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(apiHeaders).headers({ 'x-request-id': request.id, korrelasjonsid: correlationOf(request) })
  })
  app.addHook('onResponse', async (request, reply) => writeLine(ports, request, reply, patternOf(request)))
  app.removeContentTypeParser('text/plain')
  takeEmptyJson(app)
  await app.register(fastifyCookie)
  const door = { ports, refused: refusedCalls() }
  for (const route of routes) patterns.set(mount(app, route, door), route.path)
  if (ports.verify !== null) mountVerify(app, ports.verify)
  if (ports.pages !== null) for (const url of await pageRoutes(app, ports.pages)) patterns.set(url, url)
  return app
}

/** Clients that set the type on every call send nothing to POST …/verdier: no body is no body; what wants one says so itself. */
function takeEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) =>
    text === '' ? done(null, undefined) : parse(request, text as string, done),
  )
}

/** Enough of an unknown address to choose the error's shape, and nothing else of it. */
function unknownPattern(url: string): string {
  const first = /^\/(register|skatteetaten|folkeregister|audit-sok|api)(?=\/|$)/.exec(url)
  return first === null ? noRoute : `${first[0]}/${noRoute}`
}
