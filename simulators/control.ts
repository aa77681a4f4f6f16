// Steering the simulators: GET/POST /klokke and /feil, as JSON for programs and as forms for people.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SimulatorContext } from './context.ts'
import { faultApis, faultKinds, type Faults, parseFault } from './faults.ts'
import { faultPage } from './fault-page.ts'

export function mountControl(app: FastifyInstance, { clock, faults }: SimulatorContext): void {
  app.get('/klokke', () => ({ naa: clock.now().toISOString() }))
  app.post('/klokke', (request, reply) => {
    const set = attempt(() => clock.set(fieldsOf(request.body)['naa'] ?? ''))
    if (set !== null) return reply.code(400).send({ melding: set })
    return wantsHtml(request) ? reply.redirect('/', 303) : { naa: clock.now().toISOString() }
  })
  app.get('/feil', (request, reply) => {
    return wantsHtml(request) ? reply.type('text/html; charset=utf-8').send(faultPage(faults)) : { feil: faults.list() }
  })
  app.post('/feil', (request, reply) => {
    const set = attempt(() => setFault(faults, fieldsOf(request.body)))
    if (set !== null) return reply.code(400).send({ melding: set })
    return wantsHtml(request) ? reply.redirect('/feil', 303) : { feil: faults.list() }
  })
}

const wantsHtml = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html')

/** The message of what went wrong, or null. */
function attempt(act: () => void): string | null {
  try {
    act()
    return null
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

/** Form or JSON as texts; empty fields left out. */
function fieldsOf(body: unknown): Record<string, string> {
  const entries = body instanceof URLSearchParams ? [...body] : Object.entries((body ?? {}) as object)
  return Object.fromEntries(entries.filter(([, v]) => v !== null && v !== '').map(([name, v]) => [name, String(v)]))
}

/** `{api, feil, person?, antall?, ms?}`; feil "ingen" removes that one, api "alle" with "ingen" removes all. */
function setFault(faults: Faults, { api: name, feil = '', person = null, antall, ms }: Record<string, string | null>) {
  if (name === 'alle' && feil === 'ingen') return faults.clear()
  const api = faultApis.find((known) => known === name)
  if (api === undefined) throw new RangeError(`api må være ett av: ${faultApis.join(', ')}`)
  if (feil === 'ingen') return faults.remove(api, person)
  const fault = parseFault(ms ? `${feil}:${ms}` : (feil ?? ''))
  if (fault === null) throw new RangeError(`feil må være ett av: ingen, ${faultKinds.join(', ')}; ms et helt tall`)
  if (antall && !/^[1-9]\d{0,5}$/.test(antall)) throw new RangeError('antall må være et helt tall over 0')
  faults.set({ api, person, ...fault }, antall ? Number(antall) : null)
}

/** Sends a page. */
export const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').send(html)
