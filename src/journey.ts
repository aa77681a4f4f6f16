// START HERE. One question from a case worker or a case system, from top to bottom: proof, sources, facts, law, evidence.
// In: a well-formed question. Out: the frozen record that page, API and PDF print. Egenandelsforskriften §§ 3, 5, 8–10.
import { Permit } from './access/permit.ts'
import { decide } from './decision/decide.ts'
import type { Resultat } from './decision/record.ts'
import { toFacts } from './facts/to-facts.ts'
import { frameOf, headOf, keptAt } from './journey/frame.ts'
import type { House } from './journey/house.ts'
import { failed, given } from './journey/given.ts'
import { openHousehold } from './journey/household.ts'
import { type Question, askOf } from './journey/question.ts'
import { withPrice } from './journey/price.ts'
import { goneOr, refuseWhenGone } from './journey/gone.ts'
import { refuseSamePersonTwice } from './journey/same-person.ts'
import { askSources, tellPlan } from './upstream/ask-sources.ts'

/**
 * Throws Problem (refused: 400, 403 or 422) before any tax is asked for. A source that is down is no error: the
 * record then holds no sum, and says why. Rejects without an answer when the database does not take a row.
 */
export async function lookUp(question: Question, house: House): Promise<Resultat> {
  // 1 May this actor ask? The question is on record before anyone knows the answer.
  const permit = await Permit.ask(askOf(question), house.access)
  // Whoever follows the look-up hears which calls will be made, and then how each goes.
  tellPlan(house.upstream, permit)
  try {
    // 2 Folkeregisteret: is the household what it is said to be, and nobody of it the case worker's own family?
    const household = await openHousehold(question, permit, house)
    // 3 Ask every source about every person at once, holding the proof.
    const answers = await askSources(house.upstream, permit, household.personer)
    refuseSamePersonTwice(answers)
    // 4 Their words → ours; what the purpose may not see ends here.
    const facts = toFacts(permit, answers)
    // 5 What does the law make of it? Unknown facts that count give no sum.
    const decided = decide(await frameOf(question, await household.merker(), permit, house), facts, house.law)
    // And what does the household pay, where that is asked for in the same call?
    const priced = await withPrice(decided, question.egenandel, house)
    // 6 Whoever asked may have gone: then nothing is made. Else freeze it: from here on this record is the only number there is.
    refuseWhenGone(house)
    const naere = await household.naere()
    const { record: resultat, time } = keptAt(priced, house)
    await house.results.save(headOf(resultat, naere), resultat, time)
    // 7 What was given is on record before the first byte of the answer.
    await permit.given(given(resultat, house.clock(), question.sumOrNothing))
    return resultat
  } catch (thrown) {
    const why = goneOr(thrown, house)
    await permit.given(failed(question, why, house.clock()))
    throw why
  }
}
