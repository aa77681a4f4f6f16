// Periods and bills worked by hand; properties: splitting a period changes nothing but proration.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, date } from '../../base/dates.ts'
import { fraction, oereHalfUp } from '../../base/fraction.ts'
import { oere } from '../../base/money.ts'
import { billParts, billTotal } from './bill.ts'
import { etteroppgjoer } from './etteroppgjoer.ts'
import { ChoiceMissing, firstPayableDay, payableDays } from './period.ts'

const stay = (innflytting: string, more: { direkteFra?: string; sisteDag?: string } = {}) => ({
  innflytting: date(innflytting),
  direkteFra: more.direkteFra === undefined ? undefined : date(more.direkteFra),
  sisteDag: more.sisteDag === undefined ? undefined : date(more.sisteDag),
})

describe('§ 6: the free month', () => {
  it.each([
    ['2026-01-15', undefined, 'samme-dato', '2026-02-15'],
    ['2026-01-15', undefined, 'dagen-etter', '2026-02-16'],
    ['2026-01-31', undefined, 'samme-dato', '2026-02-28'],
    ['2026-02-10', '2026-01-20', 'samme-dato', '2026-02-20'],
    ['2026-03-10', '2026-01-20', 'samme-dato', '2026-03-10'],
  ] as const)('moved in %s, directly from a stay since %s, %s → %s', (innflytting, direkteFra, choice, expected) => {
    expect(firstPayableDay(stay(innflytting, direkteFra ? { direkteFra } : {}), choice)).toBe(expected)
  })
  it('is not billed until the municipality has chosen', () => {
    expect(() => firstPayableDay(stay('2026-01-15'), undefined)).toThrow(ChoiceMissing)
  })
  it('counts the last day', () => {
    expect(payableDays(stay('2026-01-01', { sisteDag: '2026-03-10' }), date('2026-02-01'), date('2026-03-01'))).toEqual(
      {
        fra: '2026-03-01',
        til: '2026-03-10',
        dager: 10,
        helMaaned: false,
      },
    )
    expect(
      payableDays(stay('2026-01-01', { sisteDag: '2026-03-10' }), date('2026-02-01'), date('2026-04-01')),
    ).toBeNull()
  })
})

const yearly = (fra: string, kroner: number) => ({ fra: date(fra), aar: fraction(kroner) })
const march = (fra: string, til: string) => {
  const days = payableDays(stay('2025-01-01', { sisteDag: til }), date(fra), date('2026-03-01'))
  if (days === null) throw new Error('no payable days')
  return days
}
const total = (...args: Parameters<typeof billParts>) => oereHalfUp(billTotal(billParts(...args)))

describe('the bill', () => {
  it('a whole month is a twelfth and needs no choice', () => {
    expect(total(march('2026-01-01', '2026-03-31'), [yearly('2026-01-01', 233_132)], undefined)).toBe(oere(19427_67))
  })
  it.each([
    ['aar-365', 6000_00],
    ['maaned-30', 6083_33],
    ['maaned-dager', 5887_10],
  ] as const)('ten days of March at 219 000 a year by %s', (choice, expected) => {
    expect(total(march('2026-03-22', '2026-03-31'), [yearly('2026-01-01', 219_000)], choice)).toBe(expected)
  })
  it('a part without a choice is an error, never a guess', () => {
    expect(() => billParts(march('2026-03-22', '2026-03-31'), [yearly('2026-01-01', 1)], undefined)).toThrow(
      ChoiceMissing,
    )
  })
  it('splits at a change', () => {
    const parts = billParts(
      march('2026-01-01', '2026-03-31'),
      [yearly('2026-01-01', 365), yearly('2026-03-11', 730)],
      'aar-365',
    )
    expect(parts.map(({ fra, til, dager }) => [fra, til, dager])).toEqual([
      ['2026-03-01', '2026-03-10', 10],
      ['2026-03-11', '2026-03-31', 21],
    ])
    expect(oereHalfUp(billTotal(parts))).toBe(52_00)
  })
  it('splitting into two equal charges changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 29 }),
        fc.integer({ min: 0, max: 900_000 }),
        fc.constantFrom('aar-365', 'maaned-30', 'maaned-dager'),
        (cut, kroner, choice) => {
          const days = march('2026-03-02', '2026-03-31')
          const one = total(days, [yearly('2026-01-01', kroner)], choice)
          const two = total(
            days,
            [yearly('2026-01-01', kroner), { fra: addDays(date('2026-03-02'), cut), aar: fraction(kroner) }],
            choice,
          )
          expect(two).toBe(one)
        },
      ),
    )
  })
})

describe('etteroppgjør', () => {
  it('goes both ways and adds up', () => {
    const result = etteroppgjoer([
      { maaned: '2025-02', krevd: oere(1000_00), riktig: oere(1250_00) },
      { maaned: '2025-01', krevd: oere(1000_00), riktig: oere(600_00) },
    ])
    expect(result.maaneder.map(({ maaned, differanse }) => [maaned, differanse])).toEqual([
      ['2025-01', -400_00],
      ['2025-02', 250_00],
    ])
    expect(result.differanse).toBe(-150_00)
  })
  it('refuses a month that stands twice', () => {
    const month = { maaned: '2025-01', krevd: oere(0), riktig: oere(0) }
    expect(() => etteroppgjoer([month, month])).toThrow(RangeError)
  })
})

describe('at the edges', () => {
  const year = (fra: string, kroner: number) => ({ fra: date(fra), aar: fraction(kroner) })
  const march = { fra: date('2026-03-01'), til: date('2026-03-31'), dager: 31, helMaaned: true }
  it('a new decision on the last payable day is a part of one day; one after it is not part of this bill', () => {
    const parts = (fra: string) => billParts(march, [year('2026-01-01', 365), year(fra, 730)], 'aar-365')
    expect(parts('2026-03-31').map(({ dager }) => dager)).toEqual([30, 1])
    expect(parts('2026-04-01').map(({ dager }) => dager)).toEqual([31])
    expect(parts('2026-03-01').map(({ dager }) => dager)).toEqual([31])
  })
  it('says what is missing', () => {
    expect(() => billParts(march, [year('2026-03-02', 365)], 'aar-365')).toThrow(
      'No yearly egenandel is in force on 2026-03-01',
    )
    const missing = () => billParts({ ...march, helMaaned: false }, [year('2026-01-01', 365)], undefined)
    expect(missing).toThrow('The municipality has not chosen delmaaned')
    expect(missing).toThrow(expect.objectContaining({ name: 'ChoiceMissing', valg: 'delmaaned' }))
    expect(() => firstPayableDay(stay('2026-01-01'), undefined)).toThrow(
      'The municipality has not chosen foersteBetalingsdag',
    )
  })
  it('a month that stands twice is told, and months come in order', () => {
    const month = (maaned: string) => ({ maaned, krevd: oere(1), riktig: oere(2) })
    expect(() => etteroppgjoer([month('2026-01'), month('2026-01')])).toThrow('A month stands twice in the settlement')
    const months = ['2026-03', '2026-01', '2026-02'].map(month)
    expect(etteroppgjoer(months).maaneder.map(({ maaned }) => maaned)).toEqual(['2026-01', '2026-02', '2026-03'])
  })
})
