// The mistakes seen in real lists are found, each with its field; what cannot be held against a rate is said, never passed over.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { date } from '../../base/dates.ts'
import { oereHalfUp } from '../../base/fraction.ts'
import { law } from '../calculator/law-for-tests.ts'
import { copyToNextYear } from './next-year.ts'
import { bracketOf } from './price-list.ts'
import { priceListFaults } from './price-list-faults.ts'
import { type PriceListJson, readAdoptedPriceList } from './read-price-list.ts'

const faultsOf = (list: unknown, fra = '2026-01-01') =>
  priceListFaults(readAdoptedPriceList(list, 'prisliste'), date(fra), law.rates).map(
    ({ kode, alvor, felt }) => `${alvor} ${kode} ${felt}`,
  )
const trinn = [
  { fraG: 0, tilG: 2, timepris: 81, maksPerMaaned: 245 },
  { fraG: 2, tilG: 3, timepris: 243 },
  { fraG: 3, tilG: null, timepris: 356 },
]

test('a list that is in order has no fault', () => expect(faultsOf({ trinn })).toEqual([]))

describe('brackets', () => {
  const changed = (i: number, change: object) => ({
    trinn: trinn.map((one, at) => (at === i ? { ...one, ...change } : one)),
  })
  test.each([
    ['begins above 0', changed(0, { fraG: 1 }), ['feil hull trinn[0].fraG']],
    ['never open upwards', changed(2, { tilG: 6 }), ['feil hull trinn[2].tilG']],
    ['a hole', changed(1, { tilG: 2.9 }), ['feil hull trinn[1].tilG']],
    ['a limit in two', changed(1, { fraG: 1.9 }), ['feil grense-i-to-trinn trinn[1].fraG']],
    ['two open ones', changed(1, { tilG: null }), ['feil grense-i-to-trinn trinn[2].fraG']],
    ['the same twice', { trinn: [...trinn, trinn[1]] }, ['feil grense-i-to-trinn trinn[3].fraG']],
    ['backwards', changed(1, { fraG: 3, tilG: 2 }), ['feil tomt-trinn trinn[1].tilG', 'feil hull trinn[0].tilG']],
    ['no price', changed(1, { timepris: undefined }), ['feil uten-pris trinn[1]']],
    [
      'a subscription and nothing below it',
      changed(1, { timepris: undefined, abonnement: { fraTimer: 6, pris: 900 } }),
      ['feil uten-pris trinn[1]'],
    ],
    [
      'a subscription from the first hour',
      changed(1, { timepris: undefined, abonnement: { fraTimer: 0, pris: 900 } }),
      [],
    ],
  ])('%s', (_, list, faults) => expect(faultsOf(list)).toEqual(faults))

  test('a list without bracket faults gives every income one bracket, and the other way round', () => {
    const bracket = fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.option(fc.integer({ min: 1, max: 4 })), fc.boolean())
      .map(([fraG, wide, inklusivOevre]) => ({
        ...{ fraG, inklusivOevre, timepris: 1 },
        tilG: wide === null ? null : fraG + wide,
      }))
    fc.assert(
      fc.property(fc.array(bracket, { minLength: 1, maxLength: 4 }), (brackets) => {
        const list = readAdoptedPriceList({ trinn: brackets }, 'prisliste')
        const faults = priceListFaults(list, date('2026-01-01'), law.rates).filter(({ alvor }) => alvor === 'feil')
        const one = { n: 1n, d: 1n }
        const places = Array.from({ length: 41 }, (_, quarter) => ({ n: BigInt(quarter), d: 4n }))
        const covered = places.every((income) => {
          try {
            return bracketOf(list, income, one) !== null
          } catch {
            return false
          }
        })
        const placed = faults.filter(({ kode }) => kode === 'hull' || kode === 'grense-i-to-trinn')
        expect(placed.length === 0, JSON.stringify(brackets)).toBe(covered)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('G', () => {
  const kaafjord = {
    gDato: '1.5',
    grunnbeloep: 93634,
    trinn: [{ ...trinn[0], maksPerMaaned: 200, inklusivOevre: true }, ...trinn.slice(1)],
  }
  test('Kåfjord 2019: last year’s G under this year’s date, and exactly 2 G in the lowest bracket', () => {
    expect(faultsOf(kaafjord, '2019-01-01')).toEqual([
      'feil grunnbeloep grunnbeloep',
      'varsel to-g-inklusiv trinn[0].inklusivOevre',
    ])
    const [first] = priceListFaults(readAdoptedPriceList(kaafjord, ''), date('2019-01-01'), law.rates)
    expect(first?.tekst.replaceAll('\u00a0', ' ')).toBe(
      'Listen oppgir G som 93 634, men G 01.05.2018 er 96 883. Det er G fra 01.05.2017. Rett tallet, eller velg en annen dato for G.',
    )
  })
  test('the right G of its date, by each choice of date', () => {
    for (const [gDato, grunnbeloep] of [
      ['1.1', 130160],
      ['1.5', 136549],
      ['vedtaksdato', 136549],
    ] as const)
      expect(faultsOf({ trinn, gDato, grunnbeloep }, '2026-06-01'), gDato).toEqual([])
  })
  test('a G that is not known yet is said to be unchecked', () => {
    expect(
      faultsOf(
        { trinn: trinn.slice(1).map((one, i) => (i === 0 ? { ...one, fraG: 0 } : one)), grunnbeloep: 140000 },
        '2028-01-01',
      ),
    ).toEqual(['varsel ikke-kontrollert grunnbeloep'])
  })
})

describe('the national cap, § 10', () => {
  test('a price per month, or a subscription, above it; at it is fine, and above 2 G the municipality decides', () => {
    const under = (change: object) => faultsOf({ trinn: [{ ...trinn[0], ...change }, ...trinn.slice(1)] })
    expect(under({ maksPerMaaned: 245.01 })).toEqual(['feil over-taket trinn[0].maksPerMaaned'])
    expect(under({ abonnement: { fraTimer: 3, pris: 250 } })).toEqual(['feil over-taket trinn[0].abonnement.pris'])
    expect(
      faultsOf({
        trinn: [
          { fraG: 0, tilG: 2.5, maksPerMaaned: 900 },
          { fraG: 2.5, tilG: null, timepris: 1 },
        ],
      }),
    ).toEqual(['varsel over-taket trinn[0].maksPerMaaned'])
    const open = (change: object) => faultsOf({ trinn: [{ fraG: 0, tilG: null, ...change }] })
    expect(open({ maksPerMaaned: 246 })).toEqual(['varsel over-taket trinn[0].maksPerMaaned'])
    expect(open({ maksPerMaaned: 245 })).toEqual([])
    expect(faultsOf({ trinn: [...trinn.slice(0, 2), { ...trinn[2], maksPerMaaned: 900 }] })).toEqual([])
  })
  test('last year’s list in a new year; and a year whose cap is not known', () => {
    expect(faultsOf({ trinn }, '2025-01-01')).toEqual(['feil over-taket trinn[0].maksPerMaaned'])
    expect(faultsOf({ trinn }, '2027-01-01')).toEqual(['varsel ikke-kontrollert trinn'])
  })
})

describe('selvkost, § 9', () => {
  test('wage and social costs with ten percent', () => {
    const selvkostgrunnlag = { loenn: 300, sosialeUtgifter: 90.5 }
    expect(faultsOf({ trinn, selvkostgrunnlag, selvkostPerTime: 429.55 })).toEqual([])
    expect(faultsOf({ trinn, selvkostgrunnlag, selvkostPerTime: 430 })).toEqual([
      'feil selvkost-formel selvkostPerTime',
    ])
    expect(faultsOf({ trinn, selvkostgrunnlag })).toEqual(['feil selvkost-formel selvkostPerTime'])
  })
  test('an hour dearer than selvkost is shown', () => {
    expect(faultsOf({ trinn, selvkostPerTime: 300 })).toEqual(['varsel over-selvkost trinn[2].timepris'])
  })
})

test('a copy for next year leaves out what belongs to the old one', () => {
  const list: PriceListJson = {
    trinn,
    gDato: '1.5',
    selvkostPerTime: 430,
    grunnbeloep: 130160,
    selvkostgrunnlag: { loenn: 300, sosialeUtgifter: 90 },
    merknad: 'sak 25/1',
  }
  const kept = { trinn, gDato: '1.5', selvkostPerTime: 430 }
  expect(copyToNextYear(list, date('2026-12-31'), date('2026-11-21'))).toEqual({
    fra: '2027-01-01',
    til: '2027-12-31',
    liste: kept,
  })
  expect(copyToNextYear(list, null, date('2026-11-21')).fra).toBe('2027-01-01')
})

test('notes hold no person number, and amounts two decimals', () => {
  expect(() => readAdoptedPriceList({ trinn, merknad: 'se 17912099997' }, 'prisliste')).toThrow('prisliste.merknad')
  expect(() => readAdoptedPriceList({ trinn: [{ ...trinn[0], timepris: 81.005 }] }, 'prisliste')).toThrow(
    'prisliste.trinn[0].timepris',
  )
  expect(oereHalfUp(readAdoptedPriceList({ trinn }, '').trinn[0]?.timepris ?? { n: 0n, d: 1n })).toBe(8100)
})
