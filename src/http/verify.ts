// The running process walks its own audit chains for `npm run audit:verify`: the embedded database has one opener. Not part
// of the API: loopback only, and only for who can read the secret in DATA.
import type { FastifyInstance } from 'fastify'
import { mayVerify, verifyPath } from '../audit/verify-running.ts'
import { Problem } from '../base/errors.ts'
import type { Ports } from './ports.ts'

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

export function mountVerify(app: FastifyInstance, { secret, run }: NonNullable<Ports['verify']>): void {
  app.post(verifyPath, async (request, reply) => {
    const isHere = loopback.includes(request.socket.remoteAddress ?? '')
    if (!isHere || !mayVerify(request.headers.authorization, secret)) throw new Problem('ukjent-adresse')
    return reply.header('content-type', 'application/json').send(JSON.stringify(await run()))
  })
}
