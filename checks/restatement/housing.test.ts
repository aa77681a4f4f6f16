// Bostøtte, restated from FOR-2012-11-29-1283 §§ 1, 3, 4, 6, 7 and 13 and the open calculator's contract, without sight of the rules.
import { expect, test } from 'vitest'
import { Refused, compare, inputs } from './compare.ts'
import { type Draw, amount, chance, dayIn, oneOf, whole } from './draw.ts'
import {
  type Exact,
  atLeastZero,
  below,
  exact,
  kronerHalfUp,
  least,
  minus,
  oereHalfUp,
  over,
  plus,
  times,
  zero,
} from './exact.ts'
import { additionOf, freeZone, gone, lessCentral, moreCentral } from './municipality-sample.ts'
import { type Bostoette, bostoetteOn } from './rate-tables.ts'

interface Household {
  dato: string
  kommunenummer: string
  voksne: number
  barn: number
  inntektAar: number
  formue?: number
  boligFormuesverdi?: number
  boutgifterAar: number
  ensligAlderspensjonist?: boolean
  ungUfoer?: boolean
  tilpassetBolig?: boolean
}

function wealthAddition(r: Household, rates: Bostoette): Exact {
  const fribeloep =
    r.boligFormuesverdi === undefined ? exact(rates.rented) : least(exact(r.boligFormuesverdi), exact(rates.ownHome))
  return times(exact(0.65), atLeastZero(minus(exact(r.formue ?? 0), fribeloep)))
}

function ownShare(r: Household, rates: Bostoette): Exact {
  const weight = 100 + 13 * (r.voksne - 1) + 15 * r.barn
  const adjusted = over(times(plus(exact(r.inntektAar), wealthAddition(r, rates)), exact(100)), exact(weight))
  const [t1, t2] = r.ensligAlderspensjonist ? rates.pensionerT : r.ungUfoer ? [rates.t[0], rates.disabledT2] : rates.t
  const steps = [
    times(exact(0.1644), atLeastZero(minus(adjusted, exact(t1)))),
    times(exact(0.6356), atLeastZero(minus(adjusted, exact(t2)))),
  ]
  return steps.reduce(plus, exact(rates.minste))
}

function housing(r: Household): unknown {
  if (gone.includes(r.kommunenummer)) throw new Refused('not a municipality on that day')
  if (r.ensligAlderspensjonist && r.ungUfoer) throw new Refused('both')
  const rates = bostoetteOn(r.dato)
  const persons = r.voksne + r.barn
  const place = additionOf(r.kommunenummer)
  const cap =
    (rates.cap[persons > 5 ? 4 : persons - 1] as number) +
    (place ? rates.addition[place] : 0) +
    (r.tilpassetBolig ? rates.addition.adapted : 0)
  const counted = atLeastZero(minus(least(exact(r.boutgifterAar), exact(cap)), ownShare(r, rates)))
  const month = over(times(exact(0.737), counted), exact(12))
  const paid = below(month, exact(rates.minimum)) ? zero : month
  return { bostoettePerMaaned: kronerHalfUp(paid), bostoettePerMaanedEksakt: oereHalfUp(paid) }
}

const limits = [
  133_200, 137_462, 143_677, 148_275, 156_275, 237_672, 245_278, 248_656, 256_613, 264_613, 286_623, 295_795,
]
const caps = [89_029, 92_234, 109_820, 113_774, 119_218, 145_159, 150_385, 26_576, 27_601.76, 27_602]

function drawHousehold(draw: Draw): Household {
  const voksne = chance(draw, 0.6) ? 1 : whole(draw, 1, 4)
  const barn = chance(draw, 0.5) ? 0 : whole(draw, 0, 5)
  const weight = (100 + 13 * (voksne - 1) + 15 * barn) / 100
  const request: Household = {
    dato: dayIn(draw, ['2025-05-01', '2027-06-30'], ['2025-06-01', '2026-06-01', '2026-09-01', '2027-06-01']),
    kommunenummer: oneOf(
      draw,
      chance(draw, 0.01) ? gone : oneOf(draw, [moreCentral, moreCentral, lessCentral, freeZone]),
    ),
    voksne,
    barn,
    inntektAar: amount(
      draw,
      500_000,
      limits.map((limit) => Math.round(limit * weight * 100) / 100),
    ),
    boutgifterAar: amount(draw, 220_000, caps),
  }
  if (chance(draw, 0.5)) request.formue = amount(draw, 1_200_000, [333_557, 344_231, 700_468, 722_883])
  if (chance(draw, 0.4)) request.boligFormuesverdi = amount(draw, 1_200_000, [700_468, 722_883, 344_231])
  if (chance(draw, 0.3)) request.ensligAlderspensjonist = chance(draw, 0.8)
  if (chance(draw, 0.2)) request.ungUfoer = chance(draw, 0.8)
  if (chance(draw, 0.3)) request.tilpassetBolig = chance(draw, 0.8)
  return request
}

test('bostøtte', () => {
  const run = compare('bostoette', drawHousehold, housing)
  expect(run.differences).toEqual([])
  expect(run.results).toBeGreaterThan(inputs * 0.7)
  expect(run.faults['RateUnknown']).toBeGreaterThan(inputs * 0.03)
  expect(run.faults['InputFault']).toBeGreaterThan(inputs * 0.01)
})

test('the restatement gives the figures worked from the text of §§ 1, 3 and 4', () => {
  const at = (request: Partial<Household>): unknown =>
    (
      housing({
        dato: '2026-07-01',
        kommunenummer: '3101',
        voksne: 1,
        barn: 0,
        inntektAar: 200_000,
        boutgifterAar: 150_000,
        ...request,
      }) as { bostoettePerMaanedEksakt: number }
    ).bostoettePerMaanedEksakt
  expect(at({})).toBe(3_401.06)
  expect(at({ kommunenummer: '4601', voksne: 2, barn: 2, inntektAar: 357_500, boutgifterAar: 200_000 })).toBe(6_705.62)
})
