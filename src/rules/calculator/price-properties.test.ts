// What holds for every price, whatever is asked (habit 13): more income never lowers it (bostøtte: never raises it), nothing is below
// zero or above its ceiling, the order of children changes nothing, and a new rate is the only thing that a new rate changes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, date, type IsoDate } from '../../base/dates.ts'
import { compare, decimal, fraction } from '../../base/fraction.ts'
import type { Rate, Rates } from '../../rates/rates.ts'
import { billParts, billTotal } from '../langtidsopphold/bill.ts'
import { type CalculatorName, calculators } from './calculators.ts'
import { law } from './law-for-tests.ts'

const fewer = process.env['PROPERTY_RUNS']
/** Drawn questions per property; mutation runs take fewer, and the same each time. */
const runs = fewer === undefined ? { numRuns: 200 } : { numRuns: Number(fewer), seed: 20_261_122, endOnFailure: true }
const kroner = fc.integer({ min: 0, max: 1_500_000 })
const dato = fc.constantFrom(
  '2025-12-31',
  '2026-01-01',
  '2026-04-30',
  '2026-05-01',
  '2026-07-31',
  '2026-08-01',
  '2026-10-15',
)
type Answer = Readonly<Record<string, number>>
const ask = (name: CalculatorName, request: object, rates = law.rates): Answer =>
  calculators[name](request, { ...law, rates }).resultat as unknown as Answer

const child = fc.record({
  foedselsdato: fc.constantFrom('2020-03-01', '2021-11-30', '2022-05-01', '2023-05-02', '2024-12-31', '2025-01-01'),
  oppholdsprosent: fc.integer({ min: 0, max: 100 }),
  timerPerUke: fc.integer({ min: 0, max: 45 }),
})
const barn = fc.array(child, { minLength: 1, maxLength: 4 })
const elever = fc.array(
  fc.record({
    trinn: fc.integer({ min: 1, max: 7 }),
    prisPerMaaned: fc.integer({ min: 0, max: 5000 }),
    saerskiltBehov: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
)
const prisliste = {
  trinn: [
    { fraG: 0, tilG: 2, timepris: 60 },
    { fraG: 2, tilG: 4, timepris: 200 },
    { fraG: 4, tilG: null, timepris: 350, maksPerMaaned: 9000 },
  ],
  selvkostPerTime: 500,
}

/** One question per calculator with the household's income left open; `price` is what is paid. */
const priced: readonly (readonly [CalculatorName, string, fc.Arbitrary<object>, string])[] = [
  ['langtidsopphold', 'grunnlag', fc.record({ dato, ufrivilligDobbeltrom: fc.boolean() }), 'egenandelAarEksakt'],
  [
    'praktisk-bistand',
    'husstandsinntekt',
    fc.record({ dato, timerPerMaaned: fc.integer({ min: 0, max: 30 }), prisliste: fc.constant(prisliste) }),
    'aaBetalePerMaanedEksakt',
  ],
  ['barnehage', 'husstandsinntekt', fc.record({ dato, barn }), 'sumPerMaanedEksakt'],
  ['sfo', 'husstandsinntekt', fc.record({ dato, elever }), 'sumPerMaanedEksakt'],
]

describe.each(priced)('%s', (name, income, question, price) => {
  const of = (asked: object, amount: number): number => ask(name, { ...asked, [income]: amount })[price] ?? Number.NaN
  it('more income never lowers the price, and it is never below 0', () =>
    fc.assert(
      fc.property(question, kroner, kroner, (asked, less, more) => {
        expect(of(asked, less)).toBeGreaterThanOrEqual(0)
        expect(of(asked, less + more)).toBeGreaterThanOrEqual(of(asked, less))
      }),
      runs,
    ))
})

describe('ceilings', () => {
  it('a long stay never costs more than the stay, nor leaves less than 25 % of G and 75 % of the fribeløp', () =>
    fc.assert(
      fc.property(dato, kroner, kroner, (day, grunnlag, oppholdsutgifterAar) => {
        const asked = { dato: day, grunnlag, grunnbeloep: 130_160 }
        const [free, capped] = [asked, { ...asked, oppholdsutgifterAar }].map(
          (one) => ask('langtidsopphold', one)['egenandelAarEksakt'] ?? Number.NaN,
        )
        expect(capped).toBe(Math.min(free ?? Number.NaN, oppholdsutgifterAar))
        if ((free ?? 0) > 0)
          expect(grunnlag - (free ?? 0)).toBeGreaterThanOrEqual(0.25 * 130_160 + 0.75 * 10_450 - 0.01)
      }),
      runs,
    ))
  it('a child in barnehage never costs more than 6 % of the income over 11 months, nor than makspris', () =>
    fc.assert(
      fc.property(dato, kroner, child, (day, husstandsinntekt, one) => {
        const paid = ask('barnehage', { dato: day, husstandsinntekt, makspris: 1000, barn: [one] })[
          'sumPerMaanedEksakt'
        ]
        expect(paid).toBeLessThanOrEqual(Math.min(1000, (husstandsinntekt * 0.06) / 11) + 0.01)
      }),
      runs,
    ))
  it('practical help under 2 G never costs more than the cap; no help more than selvkost', () =>
    fc.assert(
      fc.property(kroner, fc.integer({ min: 0, max: 60 }), (husstandsinntekt, timerPerMaaned) => {
        const asked = { dato: '2026-03-01', husstandsinntekt, timerPerMaaned, prisliste }
        const { aaBetalePerMaanedEksakt = Number.NaN, takPerMaaned } = ask('praktisk-bistand', asked)
        expect(aaBetalePerMaanedEksakt).toBeLessThanOrEqual(takPerMaaned ?? 500 * timerPerMaaned)
      }),
      runs,
    ))
})

it('the order of children and pupils changes nothing', () =>
  fc.assert(
    fc.property(dato, kroner, barn, elever, (...[day, husstandsinntekt, children, pupils]) => {
      // Children born the same day have no order of their own; one of them is enough.
      const born = [...new Map(children.map((one) => [one.foedselsdato, one])).values()]
      const asked = { dato: day, husstandsinntekt }
      const sum = (name: 'barnehage' | 'sfo', more: object) => ask(name, { ...asked, ...more })['sumPerMaanedEksakt']
      expect(sum('barnehage', { barn: born.toReversed() })).toBe(sum('barnehage', { barn: born }))
      expect(sum('sfo', { elever: pupils.toReversed() })).toBe(sum('sfo', { elever: pupils }))
    }),
    runs,
  ))

it('bostøtte: more income or wealth never raises it, more rent never lowers it, and it is never below 0', () => {
  const home = fc.record({
    voksne: fc.integer({ min: 1, max: 3 }),
    barn: fc.integer({ min: 0, max: 4 }),
    tilpassetBolig: fc.boolean(),
  })
  fc.assert(
    fc.property(home, fc.tuple(kroner, kroner, kroner), kroner, (asked, [inntektAar, formue, boutgifterAar], more) => {
      const base = { ...asked, dato: '2026-07-01', kommunenummer: '0301', inntektAar, formue, boutgifterAar }
      const of = (change: object) => ask('bostoette', { ...base, ...change })['bostoettePerMaanedEksakt'] ?? Number.NaN
      expect(of({})).toBeGreaterThanOrEqual(0)
      expect(of({ inntektAar: inntektAar + more })).toBeLessThanOrEqual(of({}))
      expect(of({ formue: formue + more })).toBeLessThanOrEqual(of({}))
      expect(of({ boutgifterAar: boutgifterAar + more })).toBeGreaterThanOrEqual(of({}))
    }),
    runs,
  )
})

/** The same rates, but what begins on the day begins the day after. */
function delayed(rates: Rates, day: IsoDate): Rates {
  const row = (rate: Rate): Rate =>
    rate.gjelderTil === addDays(day, -1)
      ? { ...rate, gjelderTil: day }
      : rate.gjelderFra === day
        ? { ...rate, gjelderFra: addDays(day, 1) }
        : rate
  return new Map([...rates].map(([navn, rows]) => [navn, rows.map(row)]))
}
describe('the day before and the day of a new rate differ through that rate alone', () => {
  it.each([
    ['langtidsopphold', '2026-01-01', { grunnlag: 300_000 }],
    ['langtidsopphold', '2026-05-01', { grunnlag: 300_000 }],
    ['korttidsopphold', '2026-01-01', { doegn: 3, dagEllerNatt: 2, tidligereDoegnIAaret: 0 }],
    ['barnehage', '2025-08-01', { husstandsinntekt: 900_000, barn: [{ foedselsdato: '2025-01-01' }] }],
    ['barnehage', '2024-08-01', { husstandsinntekt: 900_000, barn: [{ foedselsdato: '2024-01-01' }] }],
  ] as const)('%s %s', (name, day, asked) => {
    const answer = (on: string, rates = law.rates) => ask(name, { ...asked, dato: on }, rates)
    const before = answer(addDays(date(day), -1))
    expect(answer(day)).not.toEqual(before)
    expect(answer(day, delayed(law.rates, date(day)))).toEqual(before)
  })
})

it('splitting a month changes nothing but proration: a price that is the same on both sides costs the same', () =>
  fc.assert(
    fc.property(
      kroner,
      fc.integer({ min: 2, max: 30 }),
      fc.constantFrom('aar-365', 'maaned-30', 'maaned-dager'),
      (yearly, day, choice) => {
        const aar = decimal(String(yearly))
        const days = { fra: date('2026-01-01'), til: date('2026-01-31'), dager: 31, helMaaned: true } as const
        const part = { ...days, helMaaned: false }
        const once = [{ fra: days.fra, aar }]
        const twice = [...once, { fra: date(`2026-01-${String(day).padStart(2, '0')}`), aar }]
        expect(compare(billTotal(billParts(days, twice, choice)), billTotal(billParts(part, once, choice)))).toBe(0)
        const whole = billTotal(billParts(days, once, choice))
        expect(compare(whole, { n: aar.n, d: aar.d * 12n })).toBe(0)
        if (choice === 'maaned-dager') expect(compare(billTotal(billParts(days, twice, choice)), whole)).toBe(0)
        expect(billParts(days, twice, choice).reduce((sum, { dager }) => sum + dager, 0)).toBe(31)
        expect(compare(fraction(0), whole)).toBeLessThanOrEqual(0)
      },
    ),
    runs,
  ))
