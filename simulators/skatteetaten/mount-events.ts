// «Skatteoppgjør hendelser» V1 over HTTP: the list from a number, and the first number of a day. It has no scope of its own: one
// of the scopes of the data it tells about opens it, and there is no package. ANTATT: the form of the addresses (settings.ts).
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findDate } from '../../src/base/dates.ts'
import { bearerOf } from '../bearer.ts'
import type { SimulatorContext } from '../context.ts'
import { eventsOf, pageOf, startOf, type TaxEvent } from './events.ts'
import { acceptsJson, correlationOf } from './headers.ts'
import { Refused } from './refusal.ts'
import { standardRange } from './settings.ts'

const scopes = ['skatteetaten:summertskattegrunnlag', 'skatteetaten:beregnetskatt', 'skatteetaten:avregning']
const base = '/skatteetaten/skatteoppgjoerhendelser'

type Query = Readonly<Record<string, unknown>>
type Handler = (query: Query, events: readonly TaxEvent[], now: Date) => object

export function mountEvents(app: FastifyInstance, context: SimulatorContext): void {
  const events = eventsOf(context.people.all)
  const answer = (handler: Handler) => async (request: FastifyRequest, reply: FastifyReply) => {
    const korrelasjonsid = correlationOf(request)
    reply.header('Korrelasjonsid', korrelasjonsid)
    try {
      if (!acceptsJson(request.headers.accept)) throw new Refused('format')
      const bearer = await bearerOf(request, context, scopes)
      if (!bearer.ok) throw new Refused(bearer.why, bearer.text)
      return handler(request.query as Query, events, context.clock.now())
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return reply.code(error.status).send({ kode: error.code('hendelser'), melding: error.message, korrelasjonsid })
    }
  }
  app.get(`${base}/v1`, answer(list))
  app.get(`${base}/v1/start`, answer(start))
  app.all(
    `${base}/*`,
    answer(() => {
      throw new Refused('unknown-url')
    }),
  )
}

const list: Handler = (query, events, now) => {
  const range = {
    fra: countOf(query['fraSekvensnummer'], standardRange.fra),
    antall: countOf(query['antall'], standardRange.antall),
  }
  const hendelser = pageOf(events, now, range)
  if (hendelser.length === 0) throw new Refused('no-record', 'Ingen hendelser funnet for oppgitt input.')
  return { hendelser }
}

const start: Handler = ({ dato = '1900-01-01' }, events, now) => {
  if (typeof dato !== 'string' || findDate(dato) === null)
    throw new Refused('bad-input', 'Oppgitt dato er ikke gyldig.')
  const sekvensnummer = startOf(events, now, dato)
  if (sekvensnummer === null) throw new Refused('no-record', 'Ingen hendelser funnet for oppgitt input.')
  return { sekvensnummer }
}

/** Above 0, as documented. */
function countOf(text: unknown, standard: number): number {
  if (text === undefined) return standard
  if (typeof text !== 'string' || !/^[1-9]\d{0,14}$/.test(text))
    throw new Refused('bad-input', 'fraSekvensnummer og antall må være hele tall over 0.')
  return Number(text)
}
