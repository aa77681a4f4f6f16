// What Skatteetaten's services read of a call's headers: its own id, and whether JSON will do.
import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** The caller's own id when it is a sensible one, else one of ours. */
export function correlationOf(request: FastifyRequest): string {
  const given = request.headers['korrelasjonsid']
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
}

export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined) return true
  return accept.split(',').some((range) => /^\s*(application\/(json|\*)|\*\/\*)\s*(;|$)/i.test(range))
}
