// Skatteetaten: Summert skattegrunnlag V2, Beregnet skatt V2, Avregning V2, the list of events (mount-events.ts) and the
// last settlement (mount-last-settlement.ts). Bearer token from the simulated Maskinporten.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bearerOf } from '../bearer.ts'
import type { SimulatorContext } from '../context.ts'
import { answerTo } from './answer.ts'
import { acceptsJson, correlationOf } from './headers.ts'
import { mountEvents } from './mount-events.ts'
import { mountLastSettlement } from './mount-last-settlement.ts'
import { hasPackage, packageName, type TaxApi } from './packages.ts'
import { Refused } from './refusal.ts'

interface Params {
  readonly stadie?: string
  readonly rettighetspakke: string
  readonly inntektsaar: string
  readonly personidentifikator: string
}

export function mountSkatteetaten(app: FastifyInstance, context: SimulatorContext): void {
  const rest = ':rettighetspakke/:inntektsaar/:personidentifikator'
  mountApi(app, context, 'summertskattegrunnlag', `:stadie/${rest}`)
  mountApi(app, context, 'beregnetskatt', rest)
  mountApi(app, context, 'avregning', rest)
  mountEvents(app, context)
  mountLastSettlement(app, context)
}

function mountApi(app: FastifyInstance, context: SimulatorContext, api: TaxApi, path: string): void {
  const answer = (handler: (request: FastifyRequest) => Promise<object>) => {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const korrelasjonsid = correlationOf(request)
      reply.header('Korrelasjonsid', korrelasjonsid)
      try {
        return await handler(request)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        return reply.code(error.status).send({ kode: error.code(api), melding: error.message, korrelasjonsid })
      }
    }
  }
  app.get(
    `/skatteetaten/${api}/v2/${path}`,
    answer((request) => lookUp(request, context, api)),
  )
  app.all(
    `/skatteetaten/${api}/*`,
    answer(() => Promise.reject(new Refused('unknown-url'))),
  )
}

async function lookUp(request: FastifyRequest, context: SimulatorContext, api: TaxApi): Promise<object> {
  if (!acceptsJson(request.headers.accept)) throw new Refused('format')
  const bearer = await bearerOf(request, context, `skatteetaten:${api}`)
  if (!bearer.ok) throw new Refused(bearer.why, bearer.text)
  const { stadie = null, rettighetspakke, inntektsaar, personidentifikator } = request.params as Params
  const pakke = packageName(rettighetspakke)
  if (!hasPackage(api, pakke) || !mayUse(context, bearer.consumer, pakke)) {
    throw new Refused('unauthorised', `Konsumenten har ikke tilgang til rettighetspakken ${pakke}.`)
  }
  return answerTo({ api, stadie, pakke, inntektsaar, personidentifikator }, context)
}

const mayUse = ({ registration }: SimulatorContext, consumer: string, pakke: string): boolean =>
  registration.skatteetaten.pakker.some(
    ({ organisasjonsnummer, pakker }) => organisasjonsnummer === consumer && pakker.map(packageName).includes(pakke),
  )
