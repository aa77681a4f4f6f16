// Folkeregisteret's person look-up. In: Permit and person. Out: a Fact with exactly the parts the question needs.
// The parts are named in the address; without any the register would give far more (person-basis).
import { Compile } from 'typebox/compile'
import type { Permit } from '../../access/permit.ts'
import { type Fact, known, unknown } from '../../base/fact.ts'
import type { Personidentifikator } from '../../base/person-number.ts'
import { placeInPermit } from '../coverage.ts'
import { UpstreamFailure } from '../failure.ts'
import type { Reply } from '../sockets.ts'
import { failureOfReply } from '../source-error.ts'
import { type Upstream, read } from '../source.ts'
import { Folkeregisterperson } from './schema.ts'

const rute = 'folkeregister /personer/{personidentifikator}'
const shape = Compile(Folkeregisterperson)

/** For headings; to know a replaced number, also when Skatteetaten answers with the new one; and to say that one is dead. */
const nameParts = ['navn', 'identifikasjonsnummer', 'status']
/** For the wizard: is this the right person, and which relatives may be offered. */
const personParts = [...nameParts, 'adressebeskyttelse', 'sivilstand', 'familierelasjon']

/** Name, numbers and status. Throws only when the permit does not cover it. */
export const fetchName = (upstream: Upstream, permit: Permit, person: Personidentifikator) =>
  fetchParts(upstream, permit, person, nameParts)

/** Name, status, replaced number, protection and relatives. Throws unless the permit is for a personoppslag of this person. */
export async function lookUpPerson(
  upstream: Upstream,
  permit: Permit,
  person: Personidentifikator,
): Promise<Fact<Folkeregisterperson>> {
  if (permit.ask.handling !== 'personoppslag') throw new Error('Relations may be asked for in a personoppslag only')
  return fetchParts(upstream, permit, person, personParts)
}

async function fetchParts(
  upstream: Upstream,
  permit: Permit,
  person: Personidentifikator,
  parts: readonly string[],
): Promise<Fact<Folkeregisterperson>> {
  const id = `folkeregister:${placeInPermit(permit, 'folkeregister', person)}`
  const path = `/personer/${person}?${parts.map((part) => `part=${part}`).join('&')}`
  const kommune = permit.rolle.kommune.organisasjonsnummer
  const deadline = AbortSignal.timeout(upstream.limits.deadlineMs)
  try {
    const answer = checked(await read(upstream, { api: 'folkeregister', kommune, path, rute, deadline }), person)
    return known(id, answer, { api: 'folkeregister', hentet: upstream.clock().toISOString() })
  } catch (thrown) {
    if (thrown instanceof UpstreamFailure) return unknown(id, thrown.why, thrown.kode)
    throw thrown
  }
}

function checked(reply: Reply, person: Personidentifikator): Folkeregisterperson {
  const { status, body } = reply
  if (status !== 200) throw refusal(reply)
  if (body === undefined) throw new UpstreamFailure('ikke-json', rute)
  if (!shape.Check(body)) throw new UpstreamFailure('ugyldig-svar', rute)
  const isAboutPerson = body.identifikasjonsnummer?.some(({ foedselsEllerDNummer }) => foedselsEllerDNummer === person)
  if (!isAboutPerson) throw new UpstreamFailure('annen-person', rute)
  return body
}

// The register's own error codes are not published with the field lists we have, so the status of a proper error body decides.
function refusal(reply: Reply): UpstreamFailure {
  const failure = failureOfReply(reply, { 'DAS-002': 'source-down' }, rute)
  if (failure.why !== 'source-down' || failure.kode.startsWith('http-') || failure.kode === 'DAS-002') return failure
  if (reply.status === 404) return new UpstreamFailure(failure.kode, rute, { why: 'no-person', status: 404 })
  if (reply.status === 403) return new UpstreamFailure(failure.kode, rute, { why: 'not-delegated', status: 403 })
  return failure
}
