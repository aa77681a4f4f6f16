// What is available for a person, before the look-up is made: the last income year with a settlement. In: who asks, why and about
// whom. Out: the year, none, or unknown. Two rows of its own, as for any question to Skatteetaten (skatteforvaltningsloven § 3-3);
// nobody asks about himself or his family, and Skatteetaten is not asked about somebody shielded.
import { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import { osloDate } from '../base/dates.ts'
import type { Fact } from '../base/fact.ts'
import { type LastSettlement, toLastSettlement } from '../facts/last-settlement.ts'
import { nearFamily } from '../facts/near-family.ts'
import { gradingOf, isShielded } from '../facts/register-address.ts'
import { confirmedBy } from '../upstream/ask-sources.ts'
import { fetchFamily } from '../upstream/folkeregister/client.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import { fetchLastSettlement } from '../upstream/sisteoppgjoer/client.ts'
import { failed } from './given.ts'
import type { House } from './house.ts'
import { ownPurpose } from './own-purpose.ts'
import type { PersonQuestion } from './question.ts'
import { refuseOwnFamily, refuseUnknownFamily } from './relations.ts'

/** Throws Problem: 403 without the role or about close family, 503 when Folkeregisteret is down. Skatteetaten down is `ukjent`. */
export async function findLastSettlement(question: PersonQuestion, house: House): Promise<LastSettlement> {
  const { identifikator } = question
  const permit = await Permit.ask(await askFor(question, house), house.access)
  try {
    const register = await fetchFamily(house.upstream, permit, identifikator)
    const family = [nearFamily(register, identifikator)]
    refuseOwnFamily(family, humanBehind(question.actor))
    refuseUnknownFamily(family, humanBehind(question.actor))
    const answer = shielded(register) ? withheld : await ask(question, permit, { house, register })
    const row = { personidentifikator: identifikator, kilder: { sisteoppgjoer: outcome(answer) }, felt: given(answer) }
    await permit.given({ fase: 'gitt', utfall: 'ok', personer: [row], tid: house.clock().toISOString() })
    return answer
  } catch (thrown) {
    await permit.given(failed({ personer: [question] }, thrown, house.clock()))
    throw thrown
  }
}

const withheld: LastSettlement = { svar: 'ukjent', hvorfor: 'withheld' }
const shielded = (fact: Fact<Folkeregisterperson>): boolean => fact.known && isShielded(gradingOf(fact.value)) === true
const outcome = (answer: LastSettlement): string =>
  answer.svar === 'ukjent' ? answer.hvorfor : answer.svar === 'ingen' ? 'no-record' : 'ok'
const given = ({ svar }: LastSettlement): readonly string[] => (svar === 'finnes' ? ['sisteTilgjengeligePeriode'] : [])

async function ask(
  { identifikator }: PersonQuestion,
  permit: Permit,
  { house, register }: { readonly house: House; readonly register: Fact<Folkeregisterperson> },
): Promise<LastSettlement> {
  const samePerson = confirmedBy(Promise.resolve(register))
  const fact = await fetchLastSettlement(house.upstream, { permit, person: identifikator, samePerson })
  return toLastSettlement(fact, osloDate(house.clock()))
}

/** The year is that of no question: Skatteetaten names it. */
async function askFor(question: PersonQuestion, house: House) {
  const { actor, rolleId, identifikator, type, requestId, tid, saksreferanse, begrunnelse } = question
  const about = { handling: 'siste-oppgjoer', personer: [identifikator] } as const
  const { beregningstype, foersteAar } = await ownPurpose(question, about, house)
  return {
    actor,
    rolleId,
    beregningstype,
    inntektsaar: foersteAar,
    requestId,
    tid,
    ...about,
    ...(type === undefined ? {} : { typer: [type] }),
    ...(saksreferanse === undefined ? {} : { saksreferanse }),
    ...(begrunnelse === undefined ? {} : { begrunnelse }),
  }
}
