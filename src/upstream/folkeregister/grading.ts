// How protected a member of staff's address is, before the name is shown to a citizen. In: a StaffCheck. Out: a Fact with the
// number and the grading alone; what cannot be had is unknown, and then the name stays hidden.
import { Compile } from 'typebox/compile'
import type { StaffCheck } from '../../access/insight.ts'
import { type Fact, known, unknown } from '../../base/fact.ts'
import { UpstreamFailure } from '../failure.ts'
import { read, type Upstream } from '../source.ts'
import { registerRefusal } from './refusal.ts'
import { Folkeregisterperson } from './schema.ts'

const rute = 'folkeregister /personer/{personidentifikator}'
const shape = Compile(Folkeregisterperson)

/** Never throws for a source that is down or does not know the person. */
export async function fetchGrading(upstream: Upstream, check: StaffCheck): Promise<Fact<Folkeregisterperson>> {
  const { ansatt, organisasjonsnummer: kommune } = check
  const id = 'folkeregister:ansatt'
  const path = `/personer/${ansatt}?part=identifikasjonsnummer&part=adressebeskyttelse`
  const deadline = AbortSignal.timeout(upstream.limits.deadlineMs)
  try {
    const reply = await read(upstream, { api: 'folkeregister', kommune, path, rute, deadline })
    if (reply.status !== 200) throw registerRefusal(reply, rute)
    const { body } = reply
    if (!shape.Check(body)) throw new UpstreamFailure('ugyldig-svar', rute)
    const isAbout = body.identifikasjonsnummer?.some(({ foedselsEllerDNummer }) => foedselsEllerDNummer === ansatt)
    if (!isAbout) throw new UpstreamFailure('annen-person', rute)
    return known(id, body, { api: 'folkeregister', hentet: upstream.clock().toISOString() })
  } catch (thrown) {
    if (thrown instanceof UpstreamFailure) return unknown(id, thrown.why, thrown.kode)
    throw thrown
  }
}
