// Facts of an earlier record, and the answers of the sources that were asked again → the facts as if all had answered at first.
// In: per person the earlier and the new facts, and which sources the new ones are of. Skatteforvaltningsloven § 3-3.
import { type Fact, unknown } from '../base/fact.ts'
import type { Api } from '../base/terms.ts'
import type { PersonFacts } from './types.ts'

const isWithheld = (fact: Fact<unknown>): boolean => !fact.known && fact.why === 'withheld'

/** Throws nothing. A person that a source shields now is shielded whole: what was told before is told no more. */
export function mergeAnswers(earlier: PersonFacts, fresh: PersonFacts, asked: readonly Api[]): PersonFacts {
  const { identifikator, type } = earlier
  const newest = {
    navn: asked.includes('folkeregister') ? fresh.navn : earlier.navn,
    summertskattegrunnlag: asked.includes('summertskattegrunnlag')
      ? fresh.summertskattegrunnlag
      : earlier.summertskattegrunnlag,
    beregnetskatt: asked.includes('beregnetskatt') ? fresh.beregnetskatt : earlier.beregnetskatt,
    avregning: asked.includes('avregning') ? fresh.avregning : earlier.avregning,
  }
  if (Object.values(newest).some(isWithheld)) return shielded(earlier)
  const { identitet } = asked.includes('folkeregister') ? fresh : earlier
  return { identifikator, type, ...newest, ...(identitet === undefined ? {} : { identitet }) }
}

function shielded({ identifikator, type, ...facts }: PersonFacts): PersonFacts {
  const hidden = <T>(fact: Fact<T>): Fact<T> =>
    !fact.known && fact.why === 'not-asked' ? fact : unknown(fact.id, 'withheld')
  return {
    identifikator,
    type,
    navn: hidden(facts.navn),
    summertskattegrunnlag: hidden(facts.summertskattegrunnlag),
    beregnetskatt: hidden(facts.beregnetskatt),
    avregning: hidden(facts.avregning),
  }
}
