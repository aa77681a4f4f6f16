// Skatteoppgjør hendelser. Source: github.com/Skatteetaten/api-dokumentasjon, docs/api/hendelser.md. ANTATT: the form of the
// addresses (the list at the base itself, /start under it) is that of the older documentation, put on the new base.
import { Compile } from 'typebox/compile'
import type { Permit } from '../../access/permit.ts'
import { type Unknown, unknown } from '../../base/fact.ts'
import { UpstreamFailure } from '../failure.ts'
import type { PassedOn } from '../passed-on.ts'
import type { Reply } from '../sockets.ts'
import { type CodeTable, failureOfReply } from '../source-error.ts'
import { type Upstream, read } from '../source.ts'
import { Hendelser, Hendelsesstart } from './schema.ts'

/** What is left out is left out of the question to Skatteetaten too. */
export interface EventRange {
  /** This number and on. */
  readonly fra?: number
  /** At most so many, however many numbers are skipped. */
  readonly antall?: number
}

const codes: CodeTable = { 'FA-005': 'no-record' }
const isPage = Compile(Hendelser)
const isStart = Compile(Hendelsesstart)

/** The events of a range, as they came. Throws only when the permit is not for events. */
export function fetchEvents(upstream: Upstream, permit: Permit, { fra, antall }: EventRange) {
  const query = { fraSekvensnummer: fra, antall }
  return ask(upstream, permit, {
    path: '',
    query,
    rute: 'hendelser /',
    accept: (body) => pageIn(body, { fra, antall }),
  })
}

/** The first number that belongs to a day or a later one; without a day, the first there is. */
export function fetchEventStart(upstream: Upstream, permit: Permit, dato: string | undefined) {
  const accept = (body: unknown): Hendelsesstart | null => (isStart.Check(body) ? body : null)
  return ask(upstream, permit, { path: '/start', query: { dato }, rute: 'hendelser /start', accept })
}

/** A page that begins before what was asked for, or is longer, is another page. */
function pageIn(
  body: unknown,
  { fra = 0, antall = Number.POSITIVE_INFINITY }: { fra: number | undefined; antall: number | undefined },
) {
  if (!isPage.Check(body)) return null
  const { hendelser } = body
  return hendelser.length <= antall && hendelser.every(({ sekvensnummer }) => sekvensnummer >= fra) ? body : null
}

interface Question<T> {
  readonly path: string
  readonly query: Readonly<Record<string, string | number | undefined>>
  readonly rute: string
  /** The body when it is an answer to the question, else null. */
  readonly accept: (body: unknown) => T | null
}

async function ask<T>(upstream: Upstream, permit: Permit, question: Question<T>): Promise<PassedOn<T> | Unknown> {
  if (permit.ask.handling !== 'hendelser') throw new Error('The permit is not for events')
  const asked = Object.entries(question.query).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
  const path = query === '' ? question.path : `${question.path}?${query}`
  const kommune = permit.rolle.kommune.organisasjonsnummer
  const deadline = AbortSignal.timeout(upstream.limits.deadlineMs)
  try {
    return checked(await read(upstream, { api: 'hendelser', kommune, path, rute: question.rute, deadline }), question)
  } catch (thrown) {
    if (thrown instanceof UpstreamFailure) return unknown('hendelser', thrown.why, thrown.kode)
    throw thrown
  }
}

function checked<T>(reply: Reply, { rute, accept }: Question<T>): PassedOn<T> {
  if (reply.status !== 200) throw failureOfReply(reply, codes, rute)
  if (reply.body === undefined) throw new UpstreamFailure('ikke-json', rute)
  const svar = accept(reply.body)
  if (svar === null) throw new UpstreamFailure('ugyldig-svar', rute)
  return { known: true, bytes: reply.bytes, svar }
}
