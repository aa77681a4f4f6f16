// The people's pages: GET /personer (search), GET /personer/<slug> (one person), POST /personer/<slug>/feil (a fault for one).
// Addresses hold the slug, never a person number.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { osloDate } from '../../src/base/dates.ts'
import type { SimulatorContext } from '../context.ts'
import { faultApis, parseFault } from '../faults.ts'
import { page } from '../page.ts'
import { type Description, describePeople } from './describe.ts'
import { builtPeople } from './index.ts'
import { personPage } from './person-page.ts'
import { criteriaFrom, searchPage } from './search-page.ts'

type SlugRequest = FastifyRequest<{ Params: { slug: string } }>

export function mountPeoplePages(app: FastifyInstance, context: SimulatorContext): void {
  const all = (): readonly Description[] => descriptionsOf(context)
  const find = (request: SlugRequest) => all().find(({ slug }) => slug === request.params.slug)
  const html = (reply: FastifyReply, text: string) => reply.type('text/html; charset=utf-8').send(text)

  app.get('/personer', (request, reply) =>
    html(reply, searchPage(all(), criteriaFrom(request.query as Record<string, unknown>))),
  )
  app.get('/personer/:slug', (request: SlugRequest, reply) => {
    const one = find(request)
    return one === undefined ? html(reply.code(404), unknownPage) : html(reply, personPage(one, all(), context))
  })
  app.post('/personer/:slug/feil', (request: SlugRequest, reply) => {
    const one = find(request)
    if (one === undefined) return html(reply.code(404), unknownPage)
    if (!setFault(request.body, one.person.personidentifikator, context)) return html(reply.code(400), badFaultPage)
    return reply.redirect(`/personer/${one.slug}`, 303)
  })
}

/** Everyone who has a file or is built in, as the pages and the login page tell of them. */
export function descriptionsOf({ people, clock }: Pick<SimulatorContext, 'people' | 'clock'>): readonly Description[] {
  const today = osloDate(clock.now())
  return describePeople(people.all, builtPeople(today), today)
}

/** False when the form names no such service or fault. */
function setFault(body: unknown, person: string, { faults }: SimulatorContext): boolean {
  const form = body instanceof URLSearchParams ? body : new URLSearchParams()
  const api = faultApis.find((known) => known === form.get('api'))
  if (api === undefined) return false
  if (form.get('feil') === 'ingen') {
    faults.remove(api, person)
    return true
  }
  const fault = parseFault(form.get('feil') ?? '')
  if (fault === null) return false
  faults.set({ api, person, ...fault })
  return true
}

const unknownPage = page(
  'Finnes ikke',
  '<p>Ingen simulert person har denne adressen. <a href="/personer">Vis alle</a>.</p>',
)
const badFaultPage = page('Feilen ble ikke satt', '<p>Skjemaet nevner en tjeneste eller en feil som ikke finnes.</p>')
