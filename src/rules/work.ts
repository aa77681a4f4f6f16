// From facts to a worked basis, or the reasons why there is none. The one door to the rules: the server freezes what comes out,
// the browser shows it while a case worker types. Pure.
import type { Rates } from '../rates/rates.ts'
import type { FactPerson, Sporsmaal, Typed } from './from-facts.ts'
import { ruleInput } from './from-facts.ts'
import { type Gap, gaps } from './gaps.ts'
import { grunnlag } from './grunnlag.ts'
import { rateGaps } from './rate-gaps.ts'
import type { PostSet } from './post-sets.ts'
import type { Grunnlag, Merknad } from './types.ts'

export interface Law {
  readonly set: PostSet
  readonly rates: Rates
}
export interface Worked {
  /** null exactly when some gap stops the sum. */
  readonly grunnlag: Grunnlag | null
  readonly mangler: readonly Gap[]
  /** The basis' own notes, and those about the facts themselves. */
  readonly merknader: readonly Merknad[]
  readonly ufullstendig: boolean
}

export function work(sporsmaal: Sporsmaal, fakta: readonly FactPerson[], typed: readonly Typed[], law: Law): Worked {
  const input = ruleInput(sporsmaal, fakta, typed)
  const rate = rateGaps(input, law)
  const mangler = [...gaps(fakta, typed, { ...sporsmaal, set: law.set }), ...rate.mangler]
  const worked = mangler.some(({ stopper }) => stopper) ? null : grunnlag(input, law.set, law.rates)
  const merknader = [...(worked?.merknader ?? []), ...rate.merknader, ...unknownNames(fakta)]
  return { grunnlag: worked, mangler, merknader, ufullstendig: merknader.some(({ ufullstendig }) => ufullstendig) }
}

/** Names the source sent that have no place for the service and year. Their amounts were dropped; only the names are known. */
function unknownNames(fakta: readonly FactPerson[]): Merknad[] {
  const facts = fakta.flatMap(({ summertskattegrunnlag, beregnetskatt, avregning }) => [
    summertskattegrunnlag,
    beregnetskatt,
    avregning,
  ])
  const navn = [...new Set(facts.flatMap((fact) => (fact.known ? fact.value.ukjenteNavn : [])))].sort()
  if (navn.length === 0) return []
  const tekst =
    'Skatteetaten sendte opplysninger som ikke har plass i reglene for tjenesten og året. De er slettet og ikke regnet med. Kontroller skatteoppgjøret.'
  return [{ kode: 'ukjente-felt', tekst, ufullstendig: true, navn }]
}
