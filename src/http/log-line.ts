// One line per request: the route, never the address, the headers or the body; and the code of what went wrong, also where it
// went wrong after the answer had begun.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { entryOf, type Problem } from '../base/errors.ts'
import type { Ports } from './ports.ts'

const kodeOf = new WeakMap<FastifyRequest, Problem['kode']>()
const stackOf = new WeakMap<FastifyRequest, readonly string[]>()

/** What the line of this request will say. */
export function noteProblem(request: FastifyRequest, problem: Problem, thrown: unknown): void {
  kodeOf.set(request, problem.kode)
  if (problem.kode === 'uventet-feil') stackOf.set(request, framesOf(thrown))
}

/** Where it went wrong. The message is left out: libraries put what they were given into it. */
function framesOf(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Error)) return []
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [thrown.name, ...frames.slice(0, 8).map((line) => line.trim())]
}

export function writeLine(ports: Ports, request: FastifyRequest, reply: FastifyReply, route: string): void {
  const kode = kodeOf.get(request)
  const stack = stackOf.get(request)
  ports.log(kode === undefined ? 'info' : entryOf(kode).log, {
    requestId: request.id,
    method: request.method,
    route,
    status: reply.statusCode,
    ms: Math.trunc(reply.elapsedTime * 10) / 10,
    ...(kode === undefined ? {} : { kode }),
    ...(stack === undefined ? {} : { stack }),
  })
}
