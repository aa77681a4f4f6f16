// Only what did not answer is asked again, and the earlier record's facts with the new answers make a new record: the same as if
// all had answered at first. In: the id of a record in which a source did not answer. Out: the new one. A look-up of its own, with
// its own proof and rows; reading the earlier record has its own too.
import { Permit } from '../access/permit.ts'
import type { Ask } from '../access/types.ts'
import { Problem } from '../base/errors.ts'
import { personidentifikator } from '../base/person-number.ts'
import { complete } from '../decision/complete.ts'
import type { Resultat } from '../decision/record.ts'
import { mergeAnswers } from '../facts/merge-answers.ts'
import { toFacts } from '../facts/to-facts.ts'
import { askSources, tellPlanOf } from '../upstream/ask-sources.ts'
import { headOf, keptAt } from './frame.ts'
import { failed, given } from './given.ts'
import { goneOr, refuseWhenGone } from './gone.ts'
import type { House } from './house.ts'
import { type AskedAgain, type Missing, missingIn } from './missing-answers.ts'
import { withPrice, withPriceOf } from './price.ts'
import type { AskAgain } from './question.ts'
import { readRecord } from './record.ts'
import { type RegisterAgain, registerAgain } from './register-again.ts'
import { refuseOpenRelations } from './relations.ts'
import { refuseSamePersonTwice } from './same-person.ts'

/** Throws Problem: as for a look-up and for reading a record (a person also where a relation is open); ugyldig-foresporsel when every source has answered. */
export async function askAgain(wanted: AskAgain, house: House): Promise<Resultat> {
  const { kilder, egenandel, ...asking } = wanted
  const earlier = await readRecord({ ...asking, handling: 'resultat' }, house)
  const permit = await Permit.ask(askOf(earlier, asking), house.access)
  try {
    const missing = missingIn(earlier, kilder)
    tellPlanOf(house.upstream, missing)
    const { people, relasjoner } = registerAgain(earlier, missing, permit, house)
    if (asking.actor.kind === 'person') await refuseOpen(earlier, relasjoner)
    const answers = await askSources(house.upstream, permit, people)
    refuseSamePersonTwice(answers)
    const fresh = toFacts(permit, answers)
    const fakta = earlier.fakta.map((facts, i) => mergeAnswers(facts, fresh[i] ?? facts, missing[i] ?? []))
    const next = { id: house.newId(), relasjoner: await relasjoner(), spurtIgjen: named(earlier, missing) }
    const completed = complete(earlier, fakta, next, house.law)
    const priced = await (egenandel === undefined
      ? withPriceOf(earlier, completed, house)
      : withPrice(completed, egenandel, house))
    refuseWhenGone(house)
    const made = await freeze(priced, { permit, earlier }, house)
    await permit.given(given(made, house.clock()))
    return made
  } catch (thrown) {
    const why = goneOr(thrown, house)
    await permit.given(failed({ personer: peopleOf(earlier) }, why, house.clock()))
    throw why
  }
}

/** Before any tax is asked for, as in a look-up at the pages: what a machine made may have relations that nobody has confirmed. */
async function refuseOpen({ personer }: Resultat, relasjoner: RegisterAgain['relasjoner']): Promise<void> {
  const marks = await relasjoner()
  refuseOpenRelations(personer.map(({ type }, i) => ({ type, relasjon: marks[i] })))
}

/** It may have been marked as the wrong person's since it was read: then nothing new is made of it. */
async function freeze(
  priced: Resultat,
  { permit, earlier }: { readonly permit: Permit; readonly earlier: Resultat },
  house: House,
): Promise<Resultat> {
  const { record, time } = keptAt(priced, house)
  const head = await house.results.findHead(permit, earlier.id, time.now)
  const isKept = head !== null && (await house.results.derive(headOf(record, head.naere), record, time, [earlier.id]))
  if (!isKept) throw new Problem('ikke-funnet')
  return record
}

const peopleOf = ({ personer }: Resultat) =>
  personer.map(({ identifikator, type }) => ({ identifikator: personidentifikator(identifikator), type }))

const named = ({ personer }: Resultat, missing: Missing): readonly AskedAgain[] =>
  personer.flatMap(({ identifikator }, i) => (missing[i] ?? []).map((api) => ({ person: identifikator, api })))

/** The earlier question's reason stands: it is the same case. */
function askOf(
  earlier: Resultat,
  { actor, rolleId, requestId, tid }: Omit<AskAgain, 'id' | 'kilder' | 'egenandel'>,
): Ask {
  const { beregningstype, inntektsaar, saksreferanse, begrunnelse } = earlier
  const people = peopleOf(earlier)
  return {
    ...{ actor, rolleId, requestId, tid, handling: 'beregning', beregningstype, inntektsaar },
    personer: people.map(({ identifikator }) => identifikator),
    typer: people.map(({ type }) => type),
    ...(saksreferanse === null ? {} : { saksreferanse }),
    ...(begrunnelse === undefined ? {} : { begrunnelse: begrunnelse.kode }),
  }
}
