// A route's answer as a stream of events (text/event-stream): how the work goes, and last the answer or the error, as JSON on
// one data line each. The first event begins the answer, so what is refused before it is an ordinary error with its own status.
import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { Problemsvar } from './own/schema.ts'
import type { Route } from './route.ts'

/** Proxies that heed it send each event on at once; behind one that does not, all comes at the end. */
const unbuffered = { 'x-accel-buffering': 'no' } as const

const closed = { additionalProperties: false } as const

/** One event of the route: how it goes, the same answer as without the stream, or the error. null: the route has none. */
export function eventsOf({ orEvents, schema }: Route['reply']): TSchema | null {
  if (orEvents === undefined || schema === null) return null
  const answer = Type.Object({ hendelse: Type.Literal('svar'), svar: schema }, closed)
  return Type.Union([orEvents, answer, Type.Object({ hendelse: Type.Literal('feil'), feil: Problemsvar }, closed)])
}

export interface EventStream {
  readonly isBegun: () => boolean
  /** Throws when the event is outside the route's schema. */
  readonly tell: (event: object) => void
  /** The last event. */
  readonly end: (event: object) => FastifyReply
}

/** Nothing is sent before the first event. */
export function eventStream(reply: FastifyReply, check: (event: unknown) => void): EventStream {
  const stream = new PassThrough()
  let begun = false
  const tell = (event: object): void => {
    check(event)
    if (!begun) reply.code(200).headers(unbuffered).type('text/event-stream; charset=utf-8').send(stream)
    begun = true
    if (stream.writable) stream.write(`data: ${JSON.stringify(event)}\n\n`)
  }
  const end = (event: object): FastifyReply => {
    tell(event)
    stream.end()
    return reply
  }
  return { isBegun: () => begun, tell, end }
}
