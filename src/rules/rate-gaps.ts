// The tax of excluded gains and losses needs a rate. Where it is not proven (tiltakssonen before 2025, Svalbard), only the case
// worker can give the amount; without it there is no sum. Sivilombudet 17.11.2025; skatteloven § 15-5.
import type { Rates } from '../rates/rates.ts'
import type { Gap } from './gaps.ts'
import { hasEffect, rateOf } from './langtidsopphold/skatt.ts'
import { Ids } from './lines.ts'
import type { PostSet } from './post-sets.ts'
import type { RuleInput } from './types.ts'

const typedEffects = ['kommune.skatteeffektGevinst', 'kommune.skatteeffektTap']

export function rateGaps(input: RuleInput, { set, rates }: { set: PostSet; rates: Rates }): readonly Gap[] {
  const person = input.personer.find(({ type }) => type === 'SOEKER')
  if (input.beregningstype !== 'LANGTIDSOPPHOLD_INSTITUSJON' || person === undefined) return []
  const effect = person.poster.some((post) => hasEffect(post, set))
  if (!effect || person.manuelle.some(({ id }) => typedEffects.includes(id))) return []
  if (rateOf({ person, index: 0, ids: new Ids() }, set, rates) !== null) return []
  const tekst = `Beboeren har gevinst eller tap, og skattesatsen der skatten hører til, er ikke bekreftet for ${input.inntektsaar}. Skriv inn skatten av gevinsten eller tapet som en manuell post.`
  return [
    {
      person: person.id,
      persontype: person.type,
      api: 'beregnetskatt',
      why: 'manual-needed',
      kode: 'kommune.skatteeffektGevinst',
      stopper: true,
      tekst,
    },
  ]
}
