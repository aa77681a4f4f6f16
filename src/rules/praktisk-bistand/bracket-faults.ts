// Whether the brackets of a price list cover every income once and give it a price. In: brackets in any order, in multiples of G.
// Out: every hole, every limit in two brackets, every bracket without a price.
import { compare, type Fraction, oereHalfUp, zero } from '../../base/fraction.ts'
import { printAmount } from '../../base/print.ts'
import type { Bracket } from './price-list.ts'
import type { PriceListFault } from './price-list-fault.ts'

/** "2,5 G" */
export const gText = (multiple: Fraction): string => `${printAmount(oereHalfUp(multiple)).replace(/(,\d)0$/, '$1')} G`

interface Placed {
  readonly bracket: Bracket
  readonly felt: string
}

export function bracketFaults(trinn: readonly Bracket[]): readonly PriceListFault[] {
  const placed = trinn
    .map((bracket, i) => ({ bracket, felt: `trinn[${i}]` }))
    .toSorted((a, b) => compare(a.bracket.fraG, b.bracket.fraG))
  const real = placed.filter(({ bracket }) => !isEmpty(bracket))
  return [...ends(real), ...placed.flatMap(inside), ...real.flatMap((one, i) => between(one, real[i + 1]))]
}

const isEmpty = ({ fraG, tilG }: Bracket): boolean => tilG !== null && compare(tilG, fraG) <= 0

const fault = (kode: PriceListFault['kode'], felt: string, tekst: string): PriceListFault => ({
  kode,
  alvor: 'feil',
  felt,
  tekst,
})

function ends(placed: readonly Placed[]): PriceListFault[] {
  const [first, last] = [placed[0], placed.at(-1)]
  if (first === undefined || last === undefined)
    return [fault('hull', 'trinn', 'Listen har ingen trinn. Legg til minst ett.')]
  const low = compare(first.bracket.fraG, zero) === 0
  const high = placed.some(({ bracket }) => bracket.tilG === null)
  return [
    ...(low
      ? []
      : [
          fault(
            'hull',
            `${first.felt}.fraG`,
            `Ingen trinn gjelder under ${gText(first.bracket.fraG)}. La det laveste begynne på 0.`,
          ),
        ]),
    ...(high
      ? []
      : [
          fault(
            'hull',
            `${last.felt}.tilG`,
            'Ingen trinn gjelder for de høyeste inntektene. La det øverste være åpent oppover.',
          ),
        ]),
  ]
}

function inside({ bracket, felt }: Placed): PriceListFault[] {
  const { fraG, tilG, timepris, maksPerMaaned, abonnement } = bracket
  const fixed = abonnement !== undefined && compare(abonnement.fraTimer, zero) === 0
  const priced = timepris !== undefined || maksPerMaaned !== undefined || fixed
  return [
    ...(tilG !== null && isEmpty(bracket)
      ? [fault('tomt-trinn', `${felt}.tilG`, `Trinnet slutter på ${gText(tilG)}, og begynner på ${gText(fraG)}.`)]
      : []),
    ...(priced
      ? []
      : [
          fault('uten-pris', felt, 'Trinnet mangler pris for noen timetall. Skriv timepris, eller et beløp per måned.'),
        ]),
  ]
}

function between({ bracket, felt }: Placed, next: Placed | undefined): PriceListFault[] {
  if (next === undefined) return []
  const { fraG } = next.bracket
  const order = bracket.tilG === null ? 1 : compare(bracket.tilG, fraG)
  if (order === 0) return []
  if (order > 0)
    return [
      fault(
        'grense-i-to-trinn',
        `${next.felt}.fraG`,
        `${gText(fraG)} ligger i to trinn. Et trinn skal begynne der det forrige slutter.`,
      ),
    ]
  return [fault('hull', `${felt}.tilG`, `Ingen trinn gjelder mellom ${gText(bracket.tilG ?? fraG)} og ${gText(fraG)}.`)]
}
