// A frozen record, or what went wrong → the second audit row of a look-up: which sources answered, and the names of the
// fields that were given. Names and codes only; no amount and no text.
import type { Given } from '../access/permit.ts'
import type { AuditPerson } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import type { Fact } from '../base/fact.ts'
import { personidentifikator } from '../base/person-number.ts'
import type { PersonType } from '../base/terms.ts'
import type { Resultat } from '../decision/record.ts'
import type { PersonFacts, TaxAnswer } from '../facts/types.ts'

/** `sumOrNothing`: the caller is answered with a code alone when there is no sum, so then no field was given. */
export function given(resultat: Resultat, now: Date, sumOrNothing = false): Given {
  const isGiven = resultat.grunnlag !== null || !sumOrNothing
  return {
    utfall: resultat.grunnlag === null ? 'uten-sum' : 'ok',
    fase: isGiven ? 'gitt' : 'feilet',
    resultat: resultat.id,
    personer: resultat.fakta.map((facts) => ({ ...givenPerson(facts, isGiven), ...markOf(resultat, facts) })),
    tid: now.toISOString(),
  }
}

function givenPerson(facts: PersonFacts, isGiven: boolean): AuditPerson {
  const answers = {
    summertskattegrunnlag: facts.summertskattegrunnlag,
    beregnetskatt: facts.beregnetskatt,
    avregning: facts.avregning,
  }
  const outcomes = Object.entries({ folkeregister: facts.navn, ...answers }).map(([api, fact]) => [api, outcome(fact)])
  return {
    personidentifikator: personidentifikator(facts.identifikator),
    kilder: Object.fromEntries(outcomes),
    ...(isGiven ? { felt: [...new Set(Object.values(answers).flatMap(fieldNames))].toSorted() } : {}),
  }
}

/** Who the person is in the question; what Folkeregisteret said of the relation, and the case worker's reason where it was overridden: codes alone. */
function markOf({ personer }: Resultat, { identifikator }: PersonFacts): Omit<AuditPerson, 'personidentifikator'> {
  const person = personer.find((one) => one.identifikator === identifikator)
  if (person === undefined) return {}
  const { type, relasjon: merke } = person
  if (merke === undefined) return { type }
  const { ord: relasjon, overstyring } = merke
  return { type, relasjon, ...(overstyring === undefined ? {} : { overstyring }) }
}

const outcome = (fact: Fact<unknown>): string => (fact.known ? 'ok' : fact.why)
const fieldNames = (fact: Fact<TaxAnswer>): string[] => (fact.known ? fact.value.poster.map(({ navn }) => navn) : [])

/** Nothing was given. `utfall` is the code of the Problem, or uventet-feil. */
export function failed(question: { personer: readonly AuditNumber[] }, thrown: unknown, now: Date): Given {
  return {
    utfall: thrown instanceof Problem ? thrown.kode : 'uventet-feil',
    fase: 'feilet',
    personer: question.personer.map(({ identifikator, type }) => ({
      personidentifikator: identifikator,
      ...(type === undefined ? {} : { type }),
    })),
    tid: now.toISOString(),
  }
}
interface AuditNumber {
  readonly identifikator: AuditPerson['personidentifikator']
  readonly type?: PersonType
}
