// A frozen record → which sources did not answer, per person in the order of the question. Pure. What a source did answer, that
// it has nothing, shields the person or wants a delegation, is an answer: asking again at once would give the same.
import type { Fact } from '../base/fact.ts'
import { Problem } from '../base/errors.ts'
import type { Api } from '../base/terms.ts'
import type { Resultat } from '../decision/record.ts'
import type { PersonFacts } from '../facts/types.ts'

/** Per person, the sources. */
export type Missing = readonly (readonly Api[])[]
export type AskedAgain = NonNullable<Resultat['spurtIgjen']>[number]

/** `only`: these sources; absent: all that did not answer. Throws Problem ugyldig-foresporsel when there is none. */
export function missingIn({ fakta }: Pick<Resultat, 'fakta'>, only?: readonly Api[]): Missing {
  const missing = fakta.map((facts) => unanswered(facts).filter((api) => only?.includes(api) ?? true))
  if (missing.some((apis) => apis.length > 0)) return missing
  const hva = only === undefined ? 'alle kildene har svart' : `${only.join(', ')} har svart for alle`
  throw new Problem('ugyldig-foresporsel', { hva: `det er ingenting å spørre om på nytt: ${hva}` }, 'kilder')
}

function unanswered({ navn, summertskattegrunnlag, beregnetskatt, avregning }: PersonFacts): readonly Api[] {
  const facts: Readonly<Record<Api, Fact<unknown>>> = {
    folkeregister: navn,
    summertskattegrunnlag,
    beregnetskatt,
    avregning,
  }
  return (Object.keys(facts) as Api[]).filter((api) => isSilent(facts[api]))
}

const isSilent = (fact: Fact<unknown>): boolean => !fact.known && fact.why === 'source-down'
