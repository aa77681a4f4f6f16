// One person's document from Folkeregisteret, for a case system that names the parts it wants. Two rows: the parts asked for,
// and the parts given. A part that is neither given nor refused is one that a graded address takes with it.
import { Permit } from '../access/permit.ts'
import { Problem } from '../base/errors.ts'
import type { Fact } from '../base/fact.ts'
import type { Registerdel } from '../base/register-parts.ts'
import { permittedParts, type Registerutdrag } from '../facts/permitted-parts.ts'
import { fetchAskedParts } from '../upstream/folkeregister/client.ts'
import { failed } from './given.ts'
import type { House } from './house.ts'
import { refuseOwnFamilyOf } from './own-family.ts'
import { ownPurpose } from './own-purpose.ts'
import type { PersonQuestion } from './question.ts'

export interface PartsQuestion extends PersonQuestion {
  readonly deler: readonly Registerdel[]
}

/** Throws Problem: 403 without the role or one of the parts, 404 when the register does not know the number, 503 when it is down. */
export async function lookUpParts(question: PartsQuestion, house: House): Promise<Registerutdrag> {
  const { identifikator, ...asking } = question
  const about = { handling: 'folkeregisteroppslag', personer: [identifikator] } as const
  const { beregningstype, foersteAar } = await ownPurpose(asking, about, house)
  const permit = await Permit.ask({ ...asking, ...about, beregningstype, inntektsaar: foersteAar }, house.access)
  try {
    await refuseOwnFamilyOf(permit, house)
    const document = registerAnswer(await fetchAskedParts(house.upstream, permit, identifikator))
    const given = permittedParts(document, question.deler)
    const felt = Object.keys(given)
    const personer = [{ personidentifikator: identifikator, kilder: { folkeregister: 'ok' }, felt }]
    await permit.given({ fase: 'gitt', utfall: 'ok', personer, tid: house.clock().toISOString() })
    return given
  } catch (thrown) {
    await permit.given(failed({ personer: [{ identifikator }] }, thrown, house.clock()))
    throw thrown
  }
}

/** What the register said, or the Problem that stands for why it did not. */
export function registerAnswer<T>(fact: Fact<T>): T {
  if (fact.known) return fact.value
  if (fact.why === 'no-person' || fact.why === 'no-record') throw new Problem('ikke-funnet')
  if (fact.why === 'not-delegated') throw new Problem('grunnlag-ikke-delegert', { kilde: 'Folkeregisteret' })
  throw new Problem('kilde-nede', { kilde: 'Folkeregisteret' })
}
