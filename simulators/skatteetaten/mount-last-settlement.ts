// «Siste tilgjengelige skatteoppgjør» V1 over HTTP: the last income year a person has a settlement for. It has no scope of its own:
// that of Summert skattegrunnlag opens it, and there is no package. The older address with the resource in it is closed.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findPersonidentifikator } from '../../src/base/person-number.ts'
import { bearerOf } from '../bearer.ts'
import type { SimulatorContext } from '../context.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { isVisible } from './answer.ts'
import { acceptsJson, correlationOf } from './headers.ts'
import { Refused } from './refusal.ts'

const base = '/skatteetaten/sistetilgjengeligeskatteoppgjoer'
const scope = 'skatteetaten:summertskattegrunnlag'

export function mountLastSettlement(app: FastifyInstance, context: SimulatorContext): void {
  const answer =
    (handler: (request: FastifyRequest) => Promise<object>) => async (request: FastifyRequest, reply: FastifyReply) => {
      const korrelasjonsid = correlationOf(request)
      reply.header('Korrelasjonsid', korrelasjonsid)
      try {
        return await handler(request)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        const kode = error.code('sisteoppgjoer')
        return reply.code(error.status).send({ kode, melding: error.message, korrelasjonsid })
      }
    }
  app.get(
    `${base}/v1/:personidentifikator`,
    answer((request) => lookUp(request, context)),
  )
  app.all(
    `${base}/*`,
    answer(() => Promise.reject(new Refused('unknown-url'))),
  )
}

async function lookUp(request: FastifyRequest, context: SimulatorContext): Promise<object> {
  if (!acceptsJson(request.headers.accept)) throw new Refused('format')
  const bearer = await bearerOf(request, context, scope)
  if (!bearer.ok) throw new Refused(bearer.why, bearer.text)
  const { personidentifikator } = request.params as { personidentifikator: string }
  if (findPersonidentifikator(personidentifikator) === null)
    throw new Refused('bad-input', 'Oppgitt personidentifikator er ikke gyldig.')
  const found = context.people.find(personidentifikator)
  const aar = found === null ? undefined : lastYear(found.person, context.clock.now())
  if (found === null || aar === undefined) throw new Refused('no-record', 'Fant ikke tilgjengeligdata.')
  const { personidentifikator: current } = found.person
  return { personidentifikator: current, ressursId: 'skattegrunnlag', sisteTilgjengeligePeriode: aar }
}

/** ANTATT: a settlement that is withdrawn does not count, and one of a shielded person does. */
function lastYear({ summertskattegrunnlag = {} }: SimulatedPerson, now: Date): string | undefined {
  const settled = Object.entries(summertskattegrunnlag).filter(([aar, { oppgjoer }]) => {
    if (oppgjoer === undefined || oppgjoer === 'slettet') return false
    return isVisible(oppgjoer === 'skjermet' ? {} : oppgjoer, aar, now)
  })
  return settled
    .map(([aar]) => aar)
    .toSorted()
    .at(-1)
}
