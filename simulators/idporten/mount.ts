// The simulated ID-porten in the simulators' server: the provider under /idporten, and its own login page where one picks a
// test person. The provider reads raw requests, so it takes them over before fastify reads the body.
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import { findPersonidentifikator } from '../../src/base/person-number.ts'
import type { SimulatorContext } from '../context.ts'
import { descriptionsOf } from '../people/pages.ts'
import { criteriaFrom, search } from '../people/search-page.ts'
import { type Choice, expiredPage, loginPage, type LoginView } from './login-page.ts'
import { acrValues, idportenProvider } from './provider.ts'

type Login = Awaited<ReturnType<Provider['interactionDetails']>>
type LoginRequest = FastifyRequest<{ Params: { uid: string } }>

export function mountIdporten(app: FastifyInstance, context: SimulatorContext): void {
  const provider = idportenProvider(context)
  mountLogin(app, context, provider)
  const answer = provider.callback()
  void app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      reply.hijack()
      await answer(withoutPrefix(request.raw), reply.raw)
    })
    scope.all('/idporten/*', () => undefined)
  })
}

/** The provider finds its mount path by comparing `url` with `originalUrl`. */
function withoutPrefix(raw: IncomingMessage): IncomingMessage {
  const originalUrl = raw.url ?? '/'
  return Object.assign(raw, { originalUrl, url: originalUrl.slice('/idporten'.length) })
}

function mountLogin(app: FastifyInstance, context: SimulatorContext, provider: Provider): void {
  const html = (reply: FastifyReply, text: string) => reply.type('text/html; charset=utf-8').send(text)
  const loginOf = async (request: LoginRequest, reply: FastifyReply): Promise<Login | null> => {
    const login = await provider.interactionDetails(request.raw, reply.raw).catch(() => null)
    return login?.uid === request.params.uid ? login : null
  }
  app.get('/idporten/logginn/:uid', async (request: LoginRequest, reply) => {
    const login = await loginOf(request, reply)
    if (login === null) return html(reply.code(404), expiredPage)
    const { soek } = request.query as { soek?: unknown }
    return html(reply, loginPage(viewOf(login, context, typeof soek === 'string' ? soek : '')))
  })
  app.post('/idporten/logginn/:uid', async (request: LoginRequest, reply) => {
    const login = await loginOf(request, reply)
    if (login === null) return html(reply.code(404), expiredPage)
    const result = resultOf(request.body instanceof URLSearchParams ? request.body : new URLSearchParams())
    if (result === null) return html(reply.code(400), loginPage({ ...viewOf(login, context, ''), feil: badNumber }))
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303)
  })
}

const badNumber =
  'Nummeret kan ikke brukes. Skriv elleve siffer med riktige kontrollsifre, der måneden er økt med 80 (syntetisk person).'

/** null when the number is not a synthetic person's. The level is what was chosen, the highest when nothing was. */
function resultOf(form: URLSearchParams) {
  if (form.get('avbryt') === 'ja') return { error: 'access_denied', error_description: 'Innloggingen ble avbrutt' }
  const number = findPersonidentifikator(form.get('nummer')?.trim() ?? '')
  if (number === null || Number(number[2]) < 8) return null
  const acr = acrValues.find((known) => known === form.get('nivaa')) ?? acrValues[0]
  return { login: { accountId: number, acr, amr: ['TestID'], remember: false } }
}

function viewOf(login: Login, context: SimulatorContext, soek: string): LoginView {
  const { brukere } = context.registration
  return {
    action: `/idporten/logginn/${login.uid}`,
    klient: String(login.params['client_id']),
    nivaaer: levelsFor(login.params['acr_values']),
    brukere: brukere.map(({ navn, foedselsnummer, rolle }) => ({ navn, foedselsnummer, tekst: rolle })),
    soek,
    treff: soek === '' ? [] : peopleFor(soek, context),
    feil: null,
  }
}

/** The levels with the client's wish first; without one, the highest. */
function levelsFor(wish: unknown): readonly string[] {
  const wanted = acrValues.filter((acr) =>
    String(wish ?? '')
      .split(' ')
      .includes(acr),
  )
  return [...wanted, ...acrValues.filter((acr) => !wanted.includes(acr))]
}

function peopleFor(soek: string, context: SimulatorContext): readonly Choice[] {
  return search(descriptionsOf(context), criteriaFrom({ q: soek })).map(({ navn, person, fortelling }) => ({
    navn,
    foedselsnummer: person.personidentifikator,
    tekst: fortelling,
  }))
}
