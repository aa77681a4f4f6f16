// The tax of excluded gains and losses needs a rate. Where it is not proven (tiltakssonen before 2025, Svalbard), only the case
// worker can give the amount; without it there is no sum. Sivilombudet 17.11.2025; skatteloven § 15-5.
import type { Rates } from '../rates/rates.ts'
import type { Gap } from './gaps.ts'
import { netEffect, rateOf } from './langtidsopphold/skatt.ts'
import { Ids } from './lines.ts'
import { withoutDoubles } from './overlaps.ts'
import type { PostSet } from './post-sets.ts'
import type { Merknad, RuleInput, RulePerson } from './types.ts'

const typedEffects = ['kommune.skatteeffektGevinst', 'kommune.skatteeffektTap']

/** The note that the rate is unknown, and the gap it makes until the case worker has typed the tax. Net 0 needs no rate. */
export function rateGaps(
  input: RuleInput,
  { set, rates }: { readonly set: PostSet; readonly rates: Rates },
): { readonly mangler: readonly Gap[]; readonly merknader: readonly Merknad[] } {
  const { personer } = withoutDoubles(input, set).input
  const person = personer.find(({ type }) => type === 'SOEKER')
  const known =
    input.beregningstype !== 'LANGTIDSOPPHOLD_INSTITUSJON' ||
    person === undefined ||
    netEffect(person, set, input.retningslinjer) === 0 ||
    rateOf({ person, index: 0, ids: new Ids() }, set, rates) !== null
  if (known) return { mangler: [], merknader: [] }
  const typed = person.manuelle.some(({ id }) => typedEffects.includes(id))
  return { mangler: typed ? [] : [gap(person, input.inntektsaar)], merknader: [note(input.inntektsaar)] }
}

const note = (aar: number): Merknad => ({
  kode: 'skattesats-ukjent',
  tekst: `Skattesatsen for gevinst og tap er ikke bekreftet for ${aar} der skatten hører til. Skatten av dem må skrives inn av saksbehandler.`,
  ufullstendig: false,
})

const gap = (person: RulePerson, aar: number): Gap => ({
  person: person.id,
  persontype: person.type,
  api: 'beregnetskatt',
  why: 'manual-needed',
  kode: 'kommune.skatteeffektGevinst',
  stopper: true,
  tekst: `Beboeren har gevinst eller tap, og skattesatsen der skatten hører til, er ikke bekreftet for ${aar}. Skriv inn skatten av gevinsten eller tapet som en manuell post.`,
})
