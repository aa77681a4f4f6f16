// The header Korrelasjonsid: the caller's own name of the call, given back on every reply. One that could hold a person number,
// or none at all, is replaced by the request's own id.
import type { FastifyRequest } from 'fastify'
import { isCorrelationId } from '../base/correlation-id.ts'

export const correlationHeader = 'korrelasjonsid'

export function correlationOf({ headers, id }: Pick<FastifyRequest, 'headers' | 'id'>): string {
  const sent = headers[correlationHeader]
  return typeof sent === 'string' && isCorrelationId(sent) ? sent : id
}
