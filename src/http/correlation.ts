// The header Korrelasjonsid: the caller's own name of the call, given back on every reply. One that could hold a person number,
// or none at all, is replaced by the request's own id, which is therefore drawn so that it can never read as one either.
import { randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { isCorrelationId } from '../base/correlation-id.ts'

const correlationHeader = 'korrelasjonsid'

export function correlationOf({ headers, id }: Pick<FastifyRequest, 'headers' | 'id'>): string {
  const sent = headers[correlationHeader]
  return typeof sent === 'string' && isCorrelationId(sent) ? sent : id
}

/** A request's own id. One random UUID in tens of thousands holds digits that are a valid person number: it is drawn again. */
export function drawRequestId(draw: () => string = randomUUID): string {
  for (;;) {
    const id = draw()
    if (isCorrelationId(id)) return id
  }
}
