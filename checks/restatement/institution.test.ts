// Langtidsopphold and korttidsopphold, restated from FOR-2011-12-16-1349 §§ 1, 3 and 4 and the open calculator's contract,
// written without sight of the rules and compared with them on 10 000 random inputs each.
import { expect, test } from 'vitest'
import { compare, inputs } from './compare.ts'
import { type Draw, amount, chance, dayIn, hundredths, whole, yearly } from './draw.ts'
import { atLeastZero, exact, kronerDown, least, minus, oereHalfUp, over, plus, times } from './exact.ts'
import { egenandelOn, grunnbeloepOn } from './rate-tables.ts'

interface LongStay {
  dato: string
  grunnlag: number
  ufrivilligDobbeltrom?: boolean
  oppholdsutgifterAar?: number
  grunnbeloep?: number
  andelInntil1G?: number
  andelOver1G?: number
}

function longStay(r: LongStay): unknown {
  const rates = egenandelOn(r.dato)
  const g = exact(r.grunnbeloep ?? grunnbeloepOn(r.dato))
  const f = exact(r.ufrivilligDobbeltrom ? rates.dobbeltrom() : rates.fribeloep)
  const income = exact(r.grunnlag)
  const underG = atLeastZero(minus(least(income, g), f))
  const overG = atLeastZero(minus(income, g))
  const krav = plus(times(exact(r.andelInntil1G ?? 0.75), underG), times(exact(r.andelOver1G ?? 0.85), overG))
  const behold = plus(times(exact(0.25), g), times(exact(0.75), f))
  const bounds = [minus(income, behold)]
  if (r.oppholdsutgifterAar !== undefined) bounds.push(exact(r.oppholdsutgifterAar))
  const year = atLeastZero(least(krav, ...bounds))
  const month = over(year, exact(12))
  return {
    egenandelAar: kronerDown(year),
    egenandelAarEksakt: oereHalfUp(year),
    egenandelMaaned: kronerDown(month),
    egenandelMaanedEksakt: oereHalfUp(month),
  }
}

const changes = [...yearly('01-01', 2013, 2027), ...yearly('05-01', 2016, 2027), '2014-07-01']
const limits = [9_000, 10_950, 52_950, 38_000, 40_752.5, 101_351, 124_028, 130_160, 136_549]

function drawLongStay(draw: Draw): LongStay {
  const withG = chance(draw, 0.3)
  const request: LongStay = {
    dato: dayIn(draw, withG ? ['2012-06-01', '2027-12-31'] : ['2016-01-01', '2027-12-31'], changes),
    grunnlag: amount(draw, chance(draw, 0.5) ? 180_000 : 900_000, limits),
  }
  if (withG) request.grunnbeloep = amount(draw, 200_000, limits)
  if (chance(draw, 0.3)) request.ufrivilligDobbeltrom = chance(draw, 0.7)
  if (chance(draw, 0.3)) request.oppholdsutgifterAar = amount(draw, 700_000, [233_771.5, 59_247.5])
  if (chance(draw, 0.25)) request.andelInntil1G = hundredths(draw, 0, 75)
  if (chance(draw, 0.25)) request.andelOver1G = hundredths(draw, 0, 85)
  return request
}

test('langtidsopphold', () => {
  const run = compare('langtidsopphold', drawLongStay, longStay)
  expect(run.differences).toEqual([])
  expect(run.results).toBeGreaterThan(inputs * 0.6)
  expect(run.faults['RateUnknown']).toBeGreaterThan(inputs * 0.03)
})

interface ShortStay {
  dato: string
  doegn: number
  dagEllerNatt: number
  tidligereDoegnIAaret: number
}

function shortStay(r: ShortStay): unknown {
  const left = 59 - r.tidligereDoegnIAaret
  const short = left < 0 ? 0 : left < r.doegn ? left : r.doegn
  const rates = egenandelOn(r.dato)
  const price = BigInt(short) * BigInt(rates.doegn) + BigInt(r.dagEllerNatt) * BigInt(rates.dagNatt)
  return {
    egenandel: Number(price),
    egenandelEksakt: Number(price),
    doegnKorttid: short,
    doegnLangtid: r.doegn - short,
  }
}

test('korttidsopphold', () => {
  const drawShortStay = (draw: Draw): ShortStay => ({
    dato: dayIn(draw, ['2012-06-01', '2027-12-31'], yearly('01-01', 2013, 2027)),
    doegn: whole(draw, 1, chance(draw, 0.8) ? 80 : 366),
    // At least one stay that the rates of the day must price, so that an unproven day is one for both.
    dagEllerNatt: whole(draw, 1, 60),
    tidligereDoegnIAaret: chance(draw, 0.4) ? whole(draw, 57, 61) : whole(draw, 0, 120),
  })
  const run = compare('korttidsopphold', drawShortStay, shortStay)
  expect(run.differences).toEqual([])
  expect(run.results).toBeGreaterThan(inputs * 0.7)
  expect(run.faults['RateUnknown']).toBeGreaterThan(inputs * 0.03)
})

test('the restatement gives the figures worked from the text of § 3', () => {
  const at = (dato: string, grunnlag: number, more: Partial<LongStay> = {}): unknown =>
    (longStay({ dato, grunnlag, ...more }) as { egenandelAarEksakt: number }).egenandelAarEksakt
  expect(at('2026-01-01', 100_000)).toBe(59_247.5)
  expect(at('2026-01-01', 300_000)).toBe(233_771.5)
  expect(at('2026-05-01', 136_549)).toBe(94_199.25)
  expect(at('2026-05-01', 300_000)).toBe(233_132.6)
  expect(at('2026-05-01', 300_000, { ufrivilligDobbeltrom: true })).toBe(201_632.6)
})
