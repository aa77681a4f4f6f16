// Folkeregisteret's person look-up for public authorities with a hjemmel. The caller says which parts it wants.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findPersonidentifikator } from '../../src/base/person-number.ts'
import { bearerOf } from '../bearer.ts'
import type { SimulatorContext } from '../context.ts'
import { documentOf, parts } from './document.ts'

/** ANTATT: the scope that a municipality with a hjemmel is granted. */
export const folkeregisterScope = 'folkeregister:deling/offentligmedhjemmel'
const path = '/folkeregister/offentlig-med-hjemmel/api/v1/personer/:personidentifikator'

export function mountFolkeregister(app: FastifyInstance, context: SimulatorContext): void {
  app.get(path, (request, reply) => lookUp(request, reply, context))
}

async function lookUp(request: FastifyRequest, reply: FastifyReply, context: SimulatorContext) {
  // ANTATT: the error body has Skatteetaten's form; the codes are the simulator's own.
  const refuse = (status: number, kode: string, melding: string) =>
    reply.code(status).send({ kode, melding, korrelasjonsid: randomUUID() })
  const bearer = await bearerOf(request, context, folkeregisterScope)
  if (!bearer.ok) {
    const [status, code] = bearer.why === 'unauthenticated' ? [401, 'SIM-FREG-401'] : [403, 'SIM-FREG-403']
    return refuse(Number(status), String(code), bearer.text)
  }
  const { personidentifikator } = request.params as { personidentifikator: string }
  if (findPersonidentifikator(personidentifikator) === null) {
    return refuse(400, 'SIM-FREG-400', 'Personidentifikator er ikke gyldig.')
  }
  const wanted = wantedParts((request.query as { part?: string | string[] }).part)
  if (wanted === null) return refuse(400, 'SIM-FREG-400', `Ukjent part. Kjente: ${parts.join(', ')}.`)
  const found = context.people.find(personidentifikator)
  if (found === null) return refuse(404, 'SIM-FREG-404', 'Personen finnes ikke i Folkeregisteret.')
  return documentOf(found, personidentifikator, context.people, wanted)
}

/** `part=navn,status`, also repeated; without it every part (ANTATT). null when a part is unknown. */
function wantedParts(asked: string | string[] | undefined): (typeof parts)[number][] | null {
  if (asked === undefined) return [...parts]
  const names = [asked].flat().flatMap((text) => text.split(','))
  const known = names.map((name) => parts.find((part) => part.toLowerCase() === name.trim().toLowerCase()))
  return known.some((part) => part === undefined) ? null : known.filter((part) => part !== undefined)
}
