// Praktisk bistand, restated from FOR-2011-12-16-1349 §§ 9 and 10 and the open calculator's contract, without sight of the rules.
import { expect, test } from 'vitest'
import { Refused, compare, inputs } from './compare.ts'
import { type Draw, amount, chance, dayIn, hundredths, oneOf, whole, yearly } from './draw.ts'
import { type Exact, below, exact, kronerDown, least, oereHalfUp, times } from './exact.ts'
import { egenandelOn, grunnbeloepOn } from './rate-tables.ts'

interface Bracket {
  fraG: number
  tilG: number | null
  inklusivOevre?: boolean
  timepris?: number
  maksPerMaaned?: number
  maksTimer?: number
  abonnement?: { fraTimer: number; pris: number }
}
interface Bill {
  dato: string
  husstandsinntekt: number
  timerPerMaaned?: number
  prisliste?: { gDato?: '1.1' | '1.5' | 'vedtaksdato'; trinn: Bracket[]; selvkostPerTime?: number }
}

/** Nearest half hour, a quarter goes up: h = n hundredths → floor((n + 25) / 50) halves. */
function halfHours(hours: number): Exact {
  const { top, bottom } = exact(hours)
  return { top: (4n * top + bottom) / (2n * bottom), bottom: 2n }
}

const latestMay = (day: string): string =>
  day.slice(5) >= '05-01' ? `${day.slice(0, 4)}-05-01` : `${Number(day.slice(0, 4)) - 1}-05-01`

function bracketOf(bill: Bill, trinn: readonly Bracket[], g: Exact): Bracket {
  const income = exact(bill.husstandsinntekt)
  const found = trinn.filter((b) => {
    const [lower, upper] = [times(exact(b.fraG), g), b.tilG === null ? null : times(exact(b.tilG), g)]
    const startsAbove = trinn.some((other) => other.inklusivOevre && other.tilG === b.fraG)
    const overLower = startsAbove ? below(lower, income) : !below(income, lower)
    return overLower && (upper === null || (b.inklusivOevre ? !below(upper, income) : below(income, upper)))
  })
  if (found.length !== 1) throw new Refused('not one bracket')
  return found[0] as Bracket
}

function listPrice(b: Bracket, hours: Exact): Exact {
  if (b.abonnement && !below(hours, exact(b.abonnement.fraTimer))) return exact(b.abonnement.pris)
  if (b.timepris !== undefined)
    return times(b.maksTimer === undefined ? hours : least(hours, exact(b.maksTimer)), exact(b.timepris))
  if (b.maksPerMaaned === undefined) throw new Refused('no price')
  return exact(b.maksPerMaaned)
}

function practicalHelp(bill: Bill): unknown {
  const g1 = grunnbeloepOn(`${bill.dato.slice(0, 4)}-01-01`)
  const under2G = below(exact(bill.husstandsinntekt), exact(2 * g1))
  const tak = under2G ? egenandelOn(bill.dato).tak : null
  if (!bill.prisliste || bill.timerPerMaaned === undefined)
    return { under2G, takPerMaaned: tak, aaBetalePerMaaned: null, aaBetalePerMaanedEksakt: null }
  const gDato = bill.prisliste.gDato ?? '1.1'
  const g = gDato === '1.1' ? g1 : grunnbeloepOn(gDato === '1.5' ? latestMay(bill.dato) : bill.dato)
  const bracket = bracketOf(bill, bill.prisliste.trinn, exact(g))
  const hours = halfHours(bill.timerPerMaaned)
  const bounds: Exact[] = []
  if (bracket.maksPerMaaned !== undefined) bounds.push(exact(bracket.maksPerMaaned))
  if (bill.prisliste.selvkostPerTime !== undefined) bounds.push(times(exact(bill.prisliste.selvkostPerTime), hours))
  if (tak !== null) bounds.push(exact(tak))
  const pay = least(listPrice(bracket, hours), ...bounds)
  return { under2G, takPerMaaned: tak, aaBetalePerMaaned: kronerDown(pay), aaBetalePerMaanedEksakt: oereHalfUp(pay) }
}

function drawBracket(draw: Draw, fraG: number, tilG: number | null): Bracket {
  const bracket: Bracket = { fraG, tilG }
  if (chance(draw, 0.3)) bracket.inklusivOevre = chance(draw, 0.6)
  if (chance(draw, 0.75)) bracket.timepris = amount(draw, 600)
  if (chance(draw, bracket.timepris === undefined ? 0.9 : 0.5))
    bracket.maksPerMaaned = amount(draw, 4_500, [245, 240, 230])
  if (bracket.timepris !== undefined && chance(draw, 0.35)) bracket.maksTimer = hundredths(draw, 0, 1_000)
  if (chance(draw, 0.3)) bracket.abonnement = { fraTimer: whole(draw, 0, 24) / 2, pris: amount(draw, 3_600) }
  return bracket
}

function drawList(draw: Draw): NonNullable<Bill['prisliste']> {
  const marks = [0, oneOf(draw, [2, 2, 2, 2.5]), 3, 4, oneOf(draw, [5, 5.25])].slice(0, whole(draw, 1, 5))
  const trinn = marks.map((from, i) => drawBracket(draw, from, marks[i + 1] ?? null))
  // Now and then a hole or an overlap: then none or two brackets fit, and the bill is refused.
  const last = trinn.at(-1)
  if (last && chance(draw, 0.1)) last.fraG = last.fraG + 0.5
  if (last && chance(draw, 0.1)) last.fraG = Math.max(0, last.fraG - 0.5)
  const list: NonNullable<Bill['prisliste']> = { trinn }
  if (chance(draw, 0.6)) list.gDato = oneOf(draw, ['1.1', '1.5', 'vedtaksdato'] as const)
  if (chance(draw, 0.4)) list.selvkostPerTime = amount(draw, 600)
  return list
}

const multiples = [92_576, 101_351, 106_399, 118_620, 124_028, 130_160, 136_549].flatMap((g) =>
  [2, 2.5, 3, 4, 5].map((n) => n * g),
)

function drawBill(draw: Draw): Bill {
  const dato = dayIn(
    draw,
    ['2016-06-01', '2027-06-30'],
    [...yearly('01-01', 2017, 2027), ...yearly('05-01', 2017, 2027)],
  )
  const own = [`${dato.slice(0, 4)}-01-01`, dato].flatMap((day) => {
    try {
      return [2, 2.5, 3, 4, 5].map((n) => n * grunnbeloepOn(day))
    } catch {
      return []
    }
  })
  const bill: Bill = {
    dato,
    husstandsinntekt: amount(draw, 900_000, chance(draw, 0.7) && own.length > 0 ? own : multiples),
  }
  if (chance(draw, 0.9)) bill.timerPerMaaned = chance(draw, 0.4) ? whole(draw, 0, 80) / 4 : hundredths(draw, 0, 3_000)
  if (chance(draw, 0.9)) bill.prisliste = drawList(draw)
  return bill
}

test('praktisk bistand', () => {
  const run = compare('praktisk-bistand', drawBill, practicalHelp)
  expect(run.differences).toEqual([])
  expect(run.results).toBeGreaterThan(inputs * 0.7)
  expect(run.faults['RateUnknown']).toBeGreaterThan(inputs * 0.02)
  expect(run.faults['InputFault']).toBeGreaterThan(inputs * 0.02)
})

test('the restatement gives the bills that price lists themselves show', () => {
  const at = (husstandsinntekt: number, timerPerMaaned: number, bracket: Partial<Bracket>): unknown =>
    (
      practicalHelp({
        dato: '2026-03-01',
        husstandsinntekt,
        timerPerMaaned,
        prisliste: { trinn: [{ fraG: 0, tilG: null, ...bracket }] },
      }) as { aaBetalePerMaanedEksakt: number }
    ).aaBetalePerMaanedEksakt
  expect(at(300_000, 2.33, { timepris: 243 })).toBe(607.5)
  expect(at(200_000, 4, { timepris: 81, maksPerMaaned: 245 })).toBe(245)
  expect(at(450_000, 5, { timepris: 430, maksTimer: 3 })).toBe(1_290)
})
