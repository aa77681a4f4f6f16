// Form bodies arrive as URLSearchParams; an empty or other body stays what fastify makes of it.
import type { FastifyInstance } from 'fastify'

export function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  )
}
