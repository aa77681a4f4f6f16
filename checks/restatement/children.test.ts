// Barnehage (FOR-2005-12-16-1478 §§ 3a–3c) and SFO (opplæringsforskrifta §§ 2-3, 2-4), restated from the regulations and the
// open calculator's contract, without sight of the rules.
import { expect, test } from 'vitest'
import { compare, inputs } from './compare.ts'
import { type Draw, amount, chance, dayIn, hundredths, oneOf, whole, yearly } from './draw.ts'
import {
  type Exact,
  atLeastZero,
  below,
  exact,
  kronerDown,
  least,
  minus,
  oereHalfUp,
  over,
  plus,
  times,
  zero,
} from './exact.ts'
import { freeZone, freeZoneUntil2023, lessCentral, moreCentral, unrenumbered, zoneOf } from './municipality-sample.ts'
import { coreTimeLimitOn, maksprisOn } from './rate-tables.ts'

interface Child {
  foedselsdato: string
  oppholdsprosent?: number
  timerPerUke?: number
}
interface Kindergarten {
  dato: string
  husstandsinntekt: number
  barn: Child[]
  kommunenummer?: string
  makspris?: number
  maanederPerAar?: number
}

const sixPercent = (income: number, months: number | undefined): Exact =>
  over(times(exact(0.06), exact(income)), exact(months ?? 11))

const printed = (price: Exact): { prisPerMaaned: number; prisPerMaanedEksakt: number } => ({
  prisPerMaaned: kronerDown(price),
  prisPerMaanedEksakt: oereHalfUp(price),
})

const sums = (prices: readonly Exact[]): { sumPerMaaned: number; sumPerMaanedEksakt: number } => ({
  sumPerMaaned: prices.reduce((total, price) => total + kronerDown(price), 0),
  sumPerMaanedEksakt: oereHalfUp(prices.reduce(plus, zero)),
})

/** Place in the row of siblings, 1 for the oldest; the same day goes in the order given. */
const placeOf = (children: readonly Child[], at: number): number =>
  1 +
  children.filter((other, i) => {
    const mine = (children[at] as Child).foedselsdato
    return other.foedselsdato < mine || (other.foedselsdato === mine && i < at)
  }).length

function inCoreAge(birth: string, day: string): boolean {
  const year = Number(birth.slice(0, 4))
  return day >= `${year + 2}-08-01` && day <= `${year + 6}-07-31`
}

function siblingShare(place: number, day: string): Exact {
  if (place === 1) return exact(1)
  if (place === 2) return exact(0.7)
  return exact(day >= '2023-08-01' ? 0 : 0.5)
}

function kindergarten(r: Kindergarten): unknown {
  const top = exact(r.makspris ?? maksprisOn(r.dato, zoneOf(r.kommunenummer)))
  const base = least(top, sixPercent(r.husstandsinntekt, r.maanederPerAar))
  const worked = r.barn.map((child, i) => {
    const free =
      inCoreAge(child.foedselsdato, r.dato) && below(exact(r.husstandsinntekt), exact(coreTimeLimitOn(r.dato)))
    const hours = exact(child.timerPerUke ?? 45)
    let price = times(base, siblingShare(placeOf(r.barn, i), r.dato))
    if (free) price = over(times(price, atLeastZero(minus(hours, exact(20)))), hours)
    return { free, price: over(times(price, exact(child.oppholdsprosent ?? 100)), exact(100)) }
  })
  return {
    barn: worked.map(({ free, price }) => ({ ...printed(price), gratisKjernetid: free })),
    ...sums(worked.map(({ price }) => price)),
  }
}

function drawMunicipality(draw: Draw, day: string): string {
  if (day < '2024-01-01') return oneOf(draw, chance(draw, 0.5) ? freeZoneUntil2023 : unrenumbered)
  return oneOf(draw, oneOf(draw, [freeZone, lessCentral, moreCentral]))
}

const kindergartenChanges = [...yearly('01-01', 2022, 2027), ...yearly('08-01', 2021, 2026)]
const coreLimits = [566_100, 583_650, 598_825, 615_590, 642_700, 669_050, 692_465]
const sixPercentLimits = [220_000, 128_333.33, 366_666.67, 275_000, 550_000, 592_166.67, 559_166.67, 607_750]

function drawChild(draw: Draw, day: string): Child {
  const birth = dayIn(
    draw,
    [`${Number(day.slice(0, 4)) - 7}-01-01`, day],
    [`${Number(day.slice(0, 4)) - whole(draw, 1, 6)}-01-01`],
  )
  const child: Child = { foedselsdato: birth > day ? day : birth }
  if (chance(draw, 0.4)) child.oppholdsprosent = chance(draw, 0.6) ? whole(draw, 0, 100) : hundredths(draw, 0, 10_000)
  if (chance(draw, 0.4)) child.timerPerUke = oneOf(draw, [10, 19.99, 20, 20.01, 21, 37.5, 41, 45, 47.25])
  return child
}

function drawKindergarten(draw: Draw): Kindergarten {
  const dato = dayIn(draw, ['2021-01-01', '2027-03-31'], kindergartenChanges)
  const barn = Array.from({ length: whole(draw, 1, 4) }, () =>
    drawChild(draw, dato < '2021-01-01' ? '2021-01-01' : dato),
  )
  if (barn.length > 1 && chance(draw, 0.2)) (barn[1] as Child).foedselsdato = (barn[0] as Child).foedselsdato
  const limits = chance(draw, 0.6) ? coreLimits : sixPercentLimits
  const request: Kindergarten = { dato, husstandsinntekt: amount(draw, 900_000, limits), barn }
  if (chance(draw, 0.6)) request.kommunenummer = drawMunicipality(draw, dato)
  // A price of one's own only where the nation's is proven too: whether it is "needed" beside one's own is not ours to say.
  if (chance(draw, 0.2) && dato <= '2026-12-31') request.makspris = amount(draw, 3_500)
  if (chance(draw, 0.3)) request.maanederPerAar = whole(draw, 1, 12)
  return request
}

test('barnehage', () => {
  const run = compare('barnehage', drawKindergarten, kindergarten)
  expect(run.differences).toEqual([])
  expect(run.results).toBeGreaterThan(inputs * 0.8)
  expect(run.faults['RateUnknown']).toBeGreaterThan(inputs * 0.02)
})

interface Pupil {
  trinn: number
  prisPerMaaned: number
  maanederPerAar?: number
  saerskiltBehov?: boolean
}
interface AfterSchool {
  dato: string
  husstandsinntekt: number
  elever: Pupil[]
}

function afterSchool(r: AfterSchool): unknown {
  const lastGrade = r.dato >= '2021-08-01' ? 4 : 2
  const prices = r.elever.map((pupil) => {
    if (pupil.trinn >= 5 && pupil.saerskiltBehov) return zero
    const price = exact(pupil.prisPerMaaned)
    return pupil.trinn <= lastGrade ? least(price, sixPercent(r.husstandsinntekt, pupil.maanederPerAar)) : price
  })
  return { elever: prices.map(printed), ...sums(prices) }
}

test('sfo', () => {
  const drawPupil = (draw: Draw): Pupil => {
    const pupil: Pupil = { trinn: whole(draw, 1, 7), prisPerMaaned: amount(draw, 4_000, [845, 3_551]) }
    if (chance(draw, 0.3)) pupil.maanederPerAar = whole(draw, 1, 12)
    if (chance(draw, 0.3)) pupil.saerskiltBehov = chance(draw, 0.7)
    return pupil
  }
  const drawAfterSchool = (draw: Draw): AfterSchool => ({
    dato: dayIn(draw, ['2021-01-02', '2027-07-30'], ['2021-08-01', '2024-08-01', '2026-08-01']),
    husstandsinntekt: amount(draw, 800_000, [154_916.67, 651_016.67, 154_917]),
    elever: Array.from({ length: whole(draw, 1, 4) }, () => drawPupil(draw)),
  })
  const run = compare('sfo', drawAfterSchool, afterSchool)
  expect(run.differences).toEqual([])
  expect(run.results).toBe(inputs)
})

test('the restatement gives published figures: Oslo counts 45 hours, Bergen 11 months', () => {
  const oslo = kindergarten({
    dato: '2026-02-01',
    husstandsinntekt: 600_000,
    barn: [{ foedselsdato: '2022-01-01' }, { foedselsdato: '2023-01-01' }],
  }) as { barn: { prisPerMaanedEksakt: number }[] }
  expect(oslo.barn.map((child) => child.prisPerMaanedEksakt)).toEqual([666.67, 466.67])
  const bergen = afterSchool({
    dato: '2026-10-01',
    husstandsinntekt: 154_917,
    elever: [{ trinn: 2, prisPerMaaned: 845 }],
  }) as { sumPerMaanedEksakt: number }
  expect(bergen.sumPerMaanedEksakt).toBe(845)
})
