// A case system asks one of Skatteetaten's APIs through us: proof, the one call, evidence, and Skatteetaten's body as it came.
// The role's own package is what minimises it (skatteforvaltningsloven § 3-3); no record is made and nothing is kept.
import { Permit } from '../access/permit.ts'
import type { SourceCall } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import type { Reason, Unknown } from '../base/fact.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import { sourceNames } from '../base/terms.ts'
import { namesIn } from '../facts/names-in.ts'
import { type PassedOn, passOnTax } from '../upstream/passed-on.ts'
import { failed } from './given.ts'
import type { House } from './house.ts'
import { refuseOwnFamilyOf } from './own-family.ts'
import { ownPurpose } from './own-purpose.ts'
import type { Asking } from './question.ts'

export interface ProxyQuestion extends Asking {
  readonly identifikator: Personidentifikator
  readonly inntektsaar: number
  readonly videre: SourceCall
}

/**
 * Throws Problem: 403 for a role, API, package or stage that is not the role's own (nothing is then asked of Skatteetaten), 400
 * for a year that is not opened, 403, 404, 410 and 503 as Skatteetaten's answer says.
 */
export async function passOn(question: ProxyQuestion, house: House): Promise<PassedOn<object>> {
  const { actor, rolleId, requestId, tid, identifikator, inntektsaar, videre } = question
  const about = { handling: 'videreformidling', personer: [identifikator] } as const
  const { beregningstype } = await ownPurpose(question, about, house)
  const ask = { actor, rolleId, requestId, tid, beregningstype, inntektsaar, videre, ...about }
  const permit = await Permit.ask(ask, house.access)
  const row = (utfall: string) => ({ personidentifikator: identifikator, kilder: { [videre.api]: utfall } })
  let personer = [row('not-asked')]
  try {
    await refuseOwnFamilyOf(permit, house)
    personer = [row('uventet-feil')]
    const answer = await passOnTax(house.upstream, permit)
    personer = [row(answer.known ? 'ok' : answer.why)]
    const passed = got(answer, videre.api)
    const given = personer.map((person) => ({ ...person, felt: namesIn(passed.svar) }))
    await permit.given({ fase: 'gitt', utfall: 'ok', personer: given, tid: house.clock().toISOString() })
    return passed
  } catch (thrown) {
    await permit.given({ ...failed({ personer: [] }, thrown, house.clock()), personer })
    throw thrown
  }
}

const kodeOf: Partial<Record<Reason, Problem['kode']>> = {
  'no-person': 'grunnlag-ikke-funnet',
  'no-record': 'grunnlag-ikke-funnet',
  withheld: 'grunnlag-skjermet',
  deleted: 'grunnlag-slettet',
  'not-delegated': 'grunnlag-ikke-delegert',
}

/** The answer. Throws Problem with Skatteetaten's own code, where it gave one, for the client to read. */
function got<T>(answer: PassedOn<T> | Unknown, api: SourceCall['api']): PassedOn<T> {
  if (answer.known) return answer
  const kildekode = answer.why === 'withheld' ? 'SKJERMET' : answer.kode
  const params = { kilde: sourceNames[api], hvem: 'personen', ...(kildekode === undefined ? {} : { kildekode }) }
  throw new Problem(kodeOf[answer.why] ?? 'kilde-nede', params)
}
