// «Siste tilgjengelige skatteoppgjør»: the last income year a person has a settlement for. In: Permit and person. Out: a Fact with
// the raw answer. Source: github.com/Skatteetaten/api-dokumentasjon, docs/api/sistetilgjengeligeskatteoppgjoer.md. It is a support
// service of Summert skattegrunnlag, opened by that scope and no other, so a purpose that may ask for the one may ask for this.
// ANTATT: that the municipal packages are let in to it; a refusal is a Fact with its reason, and stops nobody.
import { Compile } from 'typebox/compile'
import type { Permit } from '../../access/permit.ts'
import { type Fact, known, unknown } from '../../base/fact.ts'
import type { Personidentifikator } from '../../base/person-number.ts'
import { placeInPermit } from '../coverage.ts'
import { UpstreamFailure } from '../failure.ts'
import { type CodeTable, failureOfReply } from '../source-error.ts'
import { type Upstream, read } from '../source.ts'
import type { SamePerson } from '../tax-lookup.ts'
import { SisteTilgjengelige } from './schema.ts'

const rute = 'sisteoppgjoer /{personidentifikator}'
const shape = Compile(SisteTilgjengelige)
/** The others (TD-001, 002, 003, 005, 006) say nothing of the person. */
const codes: CodeTable = { 'TD-004': 'no-record' }
/** The only resource the documentation names; a year of something else is not the settlement's. */
const resource = 'skattegrunnlag'

export interface LastSettlementQuestion {
  readonly permit: Permit
  readonly person: Personidentifikator
  readonly samePerson: SamePerson
}

/** Throws only when the permit does not cover the question (a mistake in our code). */
export async function fetchLastSettlement(
  upstream: Upstream,
  { permit, person, samePerson }: LastSettlementQuestion,
): Promise<Fact<SisteTilgjengelige>> {
  if (permit.ask.handling !== 'siste-oppgjoer') throw new Error('The permit is not for the last settlement')
  const id = `sisteoppgjoer:${placeInPermit(permit, 'summertskattegrunnlag', person)}`
  const kommune = permit.rolle.kommune.organisasjonsnummer
  const deadline = AbortSignal.timeout(upstream.limits.deadlineMs)
  try {
    const path = `/${encodeURIComponent(person)}`
    const reply = await read(upstream, { api: 'sisteoppgjoer', kommune, path, rute, deadline })
    if (reply.status !== 200) throw failureOfReply(reply, codes, rute)
    if (reply.body === undefined) throw new UpstreamFailure('ikke-json', rute)
    if (!shape.Check(reply.body)) throw new UpstreamFailure('ugyldig-svar', rute)
    await requireAskedFor(reply.body, person, samePerson)
    return known(id, reply.body, { api: 'summertskattegrunnlag', hentet: upstream.clock().toISOString() })
  } catch (thrown) {
    if (thrown instanceof UpstreamFailure) return unknown(id, thrown.why, thrown.kode)
    throw thrown
  }
}

/** An answer about somebody or something else is never used. */
async function requireAskedFor(svar: SisteTilgjengelige, person: string, samePerson: SamePerson): Promise<void> {
  if (svar.ressursId !== resource) throw new UpstreamFailure('annen-ressurs', rute)
  if (svar.personidentifikator !== person && !(await samePerson(svar.personidentifikator)))
    throw new UpstreamFailure('annen-person', rute)
}
