// One person in Folkeregisteret, in the role's name: is it the right, living one, and which relatives may be offered?
// Names of relatives are not looked up here: each is a question of its own when the case worker chooses it.
import { Permit } from '../access/permit.ts'
import { humanBehind } from '../access/reason.ts'
import type { Registerdel } from '../base/register-parts.ts'
import { asHeld, nearFamily } from '../facts/near-family.ts'
import { type RegisterPerson, toRegisterPerson } from '../facts/register-person.ts'
import { lookUpPerson } from '../upstream/folkeregister/client.ts'
import { failed } from './given.ts'
import type { House } from './house.ts'
import { ownPurpose } from './own-purpose.ts'
import { registerAnswer } from './person-parts.ts'
import type { PersonQuestion } from './question.ts'
import { refuseOwnFamily, refuseUnknownFamily } from './relations.ts'

/** Throws Problem: 403 without the role or about close family, 404 when the register does not know the number, 503 when it is down. */
export async function findPerson(question: PersonQuestion, house: House): Promise<RegisterPerson> {
  const { identifikator } = question
  const permit = await Permit.ask(await askFor(question, house), house.access)
  try {
    const whole = await lookUpPerson(house.upstream, permit, identifikator)
    const family = [nearFamily(whole, identifikator)]
    refuseOwnFamily(family, humanBehind(question.actor))
    const answer = asHeld(whole, permit.rolle.folkeregisterdeler)
    const person = registerAnswer(toRegisterPerson(answer, identifikator))
    refuseUnknownFamily(family, humanBehind(question.actor))
    const felt = answer.known ? Object.keys(answer.value) : []
    const type = question.type === undefined ? {} : { type: question.type }
    const personer = [{ personidentifikator: identifikator, ...type, kilder: { folkeregister: 'ok' }, felt }]
    await permit.given({ fase: 'gitt', utfall: 'ok', personer, tid: house.clock().toISOString() })
    return person
  } catch (thrown) {
    await permit.given(failed({ personer: [question] }, thrown, house.clock()))
    throw thrown
  }
}

/** Without these nobody can tell that it is the right, living one. The rest is asked for as far as the role has it. */
const needed: readonly Registerdel[] = ['navn', 'identifikasjonsnummer', 'status']

/** The role's own service: a person look-up serves the purpose that the role was made for. */
async function askFor(question: PersonQuestion, house: House) {
  const { actor, rolleId, identifikator, type, requestId, tid, saksreferanse, begrunnelse } = question
  const about = { handling: 'personoppslag', personer: [identifikator] } as const
  const { beregningstype, foersteAar } = await ownPurpose(question, about, house)
  return {
    actor,
    rolleId,
    beregningstype,
    inntektsaar: foersteAar,
    requestId,
    tid,
    ...about,
    deler: needed,
    ...(type === undefined ? {} : { typer: [type] }),
    ...(saksreferanse === undefined ? {} : { saksreferanse }),
    ...(begrunnelse === undefined ? {} : { begrunnelse }),
  }
}
