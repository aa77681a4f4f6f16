// Folkeregisteret for public authorities with a hjemmel: look-up of one, of many, and search. The caller says which parts it
// wants. Source: Skatteetaten, folkeregisteret-api-dokumentasjon («Oppslag», «Dataminimering»).
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findPersonidentifikator } from '../../src/base/person-number.ts'
import { partsAsked, type Registerdel } from '../../src/base/register-parts.ts'
import { bearerOf } from '../bearer.ts'
import type { SimulatorContext } from '../context.ts'
import { documentOf } from './document.ts'
import { criteria, modifiers, mostHits, search, type SearchQuery } from './search.ts'

/** ANTATT: the scope that a municipality with a hjemmel is granted. */
const folkeregisterScope = 'folkeregister:deling/offentligmedhjemmel'
const root = '/folkeregister/offentlig-med-hjemmel/api/v1/personer'
/** As many numbers as one bulkoppslag takes. */
const mostNumbers = 1000

export function mountFolkeregister(app: FastifyInstance, context: SimulatorContext): void {
  app.get(`${root}/soek`, (request, reply) => withToken(request, reply, context, findHits))
  app.post(`${root}/bulkoppslag`, (request, reply) => withToken(request, reply, context, lookUpMany))
  app.get(`${root}/:personidentifikator`, (request, reply) => withToken(request, reply, context, lookUp))
}

class Refusal {
  readonly status: number
  readonly melding: string
  constructor(status: number, melding: string) {
    this.status = status
    this.melding = melding
  }
}
type Work = (request: FastifyRequest, context: SimulatorContext) => object

async function withToken(request: FastifyRequest, reply: FastifyReply, context: SimulatorContext, work: Work) {
  const bearer = await bearerOf(request, context, folkeregisterScope)
  const answer = bearer.ok
    ? work(request, context)
    : new Refusal(bearer.why === 'unauthenticated' ? 401 : 403, bearer.text)
  if (!(answer instanceof Refusal)) return answer
  // ANTATT: the error body has Skatteetaten's form; the codes are the simulator's own.
  const { status, melding } = answer
  return reply.code(status).send({ kode: `SIM-FREG-${status}`, melding, korrelasjonsid: randomUUID() })
}

function lookUp(request: FastifyRequest, { people }: SimulatorContext): object {
  const { personidentifikator: number } = request.params as { personidentifikator: string }
  if (findPersonidentifikator(number) === null) return new Refusal(400, 'Personidentifikator er ikke gyldig.')
  const parts = wantedParts(request)
  if (parts === null) return unknownPart
  const found = people.find(number)
  return found === null
    ? new Refusal(404, 'Personen finnes ikke i Folkeregisteret.')
    : documentOf(found, { number, parts }, people)
}

function lookUpMany(request: FastifyRequest, { people }: SimulatorContext): object {
  const { foedselsEllerDNummer: numbers } = (request.body ?? {}) as { foedselsEllerDNummer?: unknown }
  const isList = Array.isArray(numbers) && numbers.every((number) => findPersonidentifikator(String(number)) !== null)
  if (!isList || numbers.length === 0 || numbers.length > mostNumbers) {
    return new Refusal(400, `foedselsEllerDNummer: skriv 1–${mostNumbers} gyldige numre.`)
  }
  const parts = wantedParts(request)
  if (parts === null) return unknownPart
  const oppslag = (numbers as string[]).map((number) => {
    const found = people.find(number)
    const document = found === null ? {} : { folkeregisterperson: documentOf(found, { number, parts }, people) }
    return { foedselsEllerDNummer: number, ...document }
  })
  return { oppslag }
}

function findHits(request: FastifyRequest, { people }: SimulatorContext): object {
  const query = request.query as Record<string, string>
  const known: readonly string[] = [...criteria, ...modifiers]
  const names = Object.keys(query)
  if (names.some((name) => !known.includes(name))) return new Refusal(400, `Ukjent kriterium. Kjente: ${known}.`)
  const asked = query as SearchQuery
  if (!criteria.some((name) => asked[name] !== undefined)) return new Refusal(400, 'Oppgi minst ett kriterium.')
  if ((asked.adressenavn?.trim().length ?? 3) < 3) return new Refusal(400, 'adressenavn: minst tre tegn.')
  const hits = search(asked, people)
  return hits.length > mostHits
    ? new Refusal(400, `Over ${mostHits} treff. Konkretiser søket.`)
    : { foedselsEllerDNummer: hits }
}

const unknownPart = new Refusal(400, 'Ukjent part.')

/** `part=navn&part=status`, also with commas; without it person-basis. null when a part is unknown. */
function wantedParts(request: FastifyRequest): readonly Registerdel[] | null {
  const { part } = request.query as { part?: string | string[] }
  return partsAsked(part === undefined ? [] : [part].flat().flatMap((text) => text.split(',')))
}
