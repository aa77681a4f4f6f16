// Folkeregisteret's person look-up. In: Permit and person. Out: a Fact with the parts the question needs and the role holds.
// The parts are named in the address; without any the register would give far more (person-basis).
import { Compile } from 'typebox/compile'
import type { Permit } from '../../access/permit.ts'
import { type Fact, known, unknown } from '../../base/fact.ts'
import type { Personidentifikator } from '../../base/person-number.ts'
import type { Registerdel } from '../../base/register-parts.ts'
import { placeInPermit } from '../coverage.ts'
import { UpstreamFailure } from '../failure.ts'
import type { Reply } from '../sockets.ts'
import { type Upstream, read } from '../source.ts'
import { followed } from '../watch.ts'
import { heldParts, withGrading, withKin } from './parts.ts'
import { registerRefusal } from './refusal.ts'
import { Folkeregisterperson } from './schema.ts'

const rute = 'folkeregister /personer/{personidentifikator}'
const shape = Compile(Folkeregisterperson)

/** For headings; to know a replaced number, also when Skatteetaten answers with the new one; and to say that one is dead. */
const nameParts: readonly Registerdel[] = ['navn', 'identifikasjonsnummer', 'status']
/** For the wizard: is this the right person, and which relatives may be offered. */
const personParts: readonly Registerdel[] = [...nameParts, 'adressebeskyttelse', 'sivilstand', 'familierelasjon']
/** For the check of relations: who is spouse, child or parent, and who shares an address. */
const relationParts: readonly Registerdel[] = [...personParts, 'bostedsadresse', 'deltBosted']

/** Name, numbers and status. Throws only when the permit does not cover it. */
export const fetchName = (upstream: Upstream, permit: Permit, person: Personidentifikator) =>
  fetchParts(upstream, permit, person, heldParts(permit, nameParts))

/** Name, numbers, status and protection: all that a question without relations to check needs. */
export const fetchIdentity = (upstream: Upstream, permit: Permit, person: Personidentifikator) =>
  fetchParts(upstream, permit, person, heldParts(permit, [...nameParts, 'adressebeskyttelse']))

/**
 * The same with relatives: who is spouse, child or parent, and is anybody the case worker's own family? Where a human asks, the
 * answer holds the family also for a role that lacks it: give nothing on of it before facts/near-family.ts asHeld.
 */
export const fetchFamily = (upstream: Upstream, permit: Permit, person: Personidentifikator) =>
  fetchParts(upstream, permit, person, withKin(permit, heldParts(permit, personParts)))

/** Name, status, replaced number, protection and relatives; asHeld as above. Throws unless the permit is for a personoppslag of this person. */
export async function lookUpPerson(
  upstream: Upstream,
  permit: Permit,
  person: Personidentifikator,
): Promise<Fact<Folkeregisterperson>> {
  if (permit.ask.handling !== 'personoppslag') throw new Error('Relations may be asked for in a personoppslag only')
  return fetchParts(upstream, permit, person, withKin(permit, heldParts(permit, personParts)))
}

/**
 * What a relation between the persons of a question is checked against, as far as the role's parts reach. Read it with
 * toRegisterPerson: a part that the role lacks is told in `ukjent`, and shareHome then answers null; asHeld as above.
 */
export const fetchRelations = (upstream: Upstream, permit: Permit, person: Personidentifikator) =>
  fetchParts(upstream, permit, person, withKin(permit, heldParts(permit, relationParts)))

/** Exactly the parts that the Permit was asked for, and the grading when there is an address among them. */
export const fetchAskedParts = (upstream: Upstream, permit: Permit, person: Personidentifikator) =>
  fetchParts(upstream, permit, person, withGrading(permit.ask.deler ?? []))

async function fetchParts(
  upstream: Upstream,
  permit: Permit,
  person: Personidentifikator,
  parts: readonly Registerdel[],
): Promise<Fact<Folkeregisterperson>> {
  const place = placeInPermit(permit, 'folkeregister', person)
  const id = `folkeregister:${place}`
  const path = `/personer/${person}?${parts.map((part) => `part=${part}`).join('&')}`
  const kommune = permit.rolle.kommune.organisasjonsnummer
  return followed<Folkeregisterperson>(upstream, { api: 'folkeregister', place }, async (terms) => {
    // A role without any of the parts learns nothing of the person; asking without parts would give person-basis.
    if (parts.length === 0) return unknown(id, 'not-asked')
    try {
      const answer = checked(await read(upstream, { api: 'folkeregister', kommune, path, rute, ...terms }), person)
      return known(id, answer, { api: 'folkeregister', hentet: upstream.clock().toISOString() })
    } catch (thrown) {
      if (thrown instanceof UpstreamFailure) return unknown(id, thrown.why, thrown.kode)
      throw thrown
    }
  })
}

function checked(reply: Reply, person: Personidentifikator): Folkeregisterperson {
  const { status, body } = reply
  if (status !== 200) throw registerRefusal(reply, rute)
  if (body === undefined) throw new UpstreamFailure('ikke-json', rute)
  if (!shape.Check(body)) throw new UpstreamFailure('ugyldig-svar', rute)
  const isAboutPerson = body.identifikasjonsnummer?.some(({ foedselsEllerDNummer }) => foedselsEllerDNummer === person)
  if (!isAboutPerson) throw new UpstreamFailure('annen-person', rute)
  return body
}
