// The open calculator against figures worked outside it, and against requests that are wrong.
import { describe, expect, it } from 'vitest'
import { RateUnknown } from '../../rates/rates.ts'
import { InputFault } from '../input.ts'
import { type CalculatorName, calculators } from './calculators.ts'
import { law } from './law-for-tests.ts'

const ask = (name: CalculatorName, request: unknown) => calculators[name](request, law).resultat

describe('langtidsopphold: figures worked by hand', () => {
  it.each([
    [130160, 100000, false, 59247.5],
    [130160, 300000, false, 233771.5],
    [136549, 136549, false, 94199.25],
    [136549, 300000, false, 233132.6],
    [136549, 300000, true, 201632.6],
  ])('G %s, grunnlag %s, double room %s → %s', (grunnbeloep, grunnlag, ufrivilligDobbeltrom, expected) => {
    const answer = ask('langtidsopphold', { dato: '2026-06-01', grunnlag, grunnbeloep, ufrivilligDobbeltrom })
    expect(answer['egenandelAarEksakt']).toBe(expected)
    expect(answer['egenandelAar']).toBe(Math.floor(expected))
  })
  it('takes G of the date when none is given, and stops at the real cost', () => {
    expect(ask('langtidsopphold', { dato: '2026-05-01', grunnlag: 300000 })['egenandelAarEksakt']).toBe(233132.6)
    expect(ask('langtidsopphold', { dato: '2026-04-30', grunnlag: 300000 })['egenandelAarEksakt']).toBe(233771.5)
    expect(ask('langtidsopphold', { dato: '2026-05-01', grunnlag: 300000, oppholdsutgifterAar: 120000 })).toEqual({
      egenandelAar: 120000,
      egenandelAarEksakt: 120000,
      egenandelMaaned: 10000,
      egenandelMaanedEksakt: 10000,
    })
  })
})

describe('praktisk bistand', () => {
  const flaa = {
    trinn: [
      { fraG: 0, tilG: 2, timepris: 81 },
      { fraG: 2, tilG: 3, timepris: 243 },
      { fraG: 3, tilG: null, timepris: 324 },
    ],
    selvkostPerTime: 600,
  }
  it('is under 2 G strictly below: 260 319 and 260 320 in 2026', () => {
    expect(ask('praktisk-bistand', { dato: '2026-03-01', husstandsinntekt: 260319 })).toMatchObject({
      under2G: true,
      takPerMaaned: 245,
    })
    expect(ask('praktisk-bistand', { dato: '2026-03-01', husstandsinntekt: 260320 })).toMatchObject({
      under2G: false,
      takPerMaaned: null,
    })
  })
  it('rounds to half hours: 2 h 20 min → 2,5 h × 243 = 607,50', () => {
    const answer = ask('praktisk-bistand', {
      dato: '2026-03-01',
      husstandsinntekt: 300000,
      timerPerMaaned: 2.33,
      prisliste: flaa,
    })
    expect(answer).toMatchObject({ aaBetalePerMaaned: 607, aaBetalePerMaanedEksakt: 607.5 })
  })
  it('lets the national cap bite: 4 h × 81 = 324 → 245', () => {
    const answer = ask('praktisk-bistand', {
      dato: '2026-03-01',
      husstandsinntekt: 200000,
      timerPerMaaned: 4,
      prisliste: flaa,
    })
    expect(answer['aaBetalePerMaaned']).toBe(245)
  })
  it('caps in hours: 3–4 G, 5 h → 3 h × 430 = 1 290 (Asker)', () => {
    const prisliste = { trinn: [{ fraG: 3, tilG: 4, timepris: 430, maksTimer: 3 }] }
    const answer = ask('praktisk-bistand', {
      dato: '2026-03-01',
      husstandsinntekt: 400000,
      timerPerMaaned: 5,
      prisliste,
    })
    expect(answer['aaBetalePerMaaned']).toBe(1290)
  })
  it('refuses an income in two brackets or in none', () => {
    const two = {
      trinn: [
        { fraG: 0, tilG: 5, timepris: 1 },
        { fraG: 2, tilG: 3, timepris: 2 },
      ],
    }
    const none = { trinn: [{ fraG: 5, tilG: null, timepris: 1 }] }
    for (const prisliste of [two, none])
      expect(() =>
        ask('praktisk-bistand', { dato: '2026-03-01', husstandsinntekt: 300000, timerPerMaaned: 1, prisliste }),
      ).toThrow(InputFault)
  })
})

describe('barnehage and SFO', () => {
  const child = (foedselsdato: string, more = {}) => ({ foedselsdato, ...more })
  it('makes the limit of the maximum price 220 000 and 128 333 kroner', () => {
    const at = (husstandsinntekt: number, kommunenummer?: string) =>
      ask('barnehage', {
        dato: '2026-02-01',
        husstandsinntekt,
        barn: [child('2025-01-05')],
        ...(kommunenummer ? { kommunenummer } : {}),
      })
    expect(at(220000)['sumPerMaanedEksakt']).toBe(1200)
    expect(at(219999)['sumPerMaaned']).toBe(1199)
    expect(at(128334, '3320')['sumPerMaaned']).toBe(700)
    expect(at(128333, '3320')['sumPerMaaned']).toBe(699)
    expect(at(900000, '5601')['sumPerMaaned']).toBe(0)
  })
  it('counts from the oldest, and gave the third child 50 % before 1.8.2023', () => {
    const barn = [child('2022-05-01'), child('2020-01-01'), child('2021-03-01')]
    const at = (dato: string) => ask('barnehage', { dato, husstandsinntekt: 2_000_000, barn })['barn']
    expect(at('2023-07-31')).toMatchObject([{ prisPerMaaned: 1500 }, { prisPerMaaned: 3000 }, { prisPerMaaned: 2100 }])
    expect(at('2023-08-01')).toMatchObject([{ prisPerMaaned: 0 }, { prisPerMaaned: 3000 }, { prisPerMaaned: 2100 }])
  })
  it('gives free core time strictly below the limit: 1 200 × 25/45 = 666,67', () => {
    const at = (husstandsinntekt: number) =>
      ask('barnehage', { dato: '2026-02-01', husstandsinntekt, barn: [child('2022-01-01')] })
    expect(at(669049)['barn']).toEqual([{ prisPerMaaned: 666, prisPerMaanedEksakt: 666.67, gratisKjernetid: true }])
    expect(at(669050)['barn']).toEqual([{ prisPerMaaned: 1200, prisPerMaanedEksakt: 1200, gratisKjernetid: false }])
  })
  it('moderates SFO to six percent: 845 → limit 154 917 (Bergen 2026/27)', () => {
    const at = (husstandsinntekt: number, trinn = 2, dato = '2026-09-01') =>
      ask('sfo', { dato, husstandsinntekt, elever: [{ trinn, prisPerMaaned: 845 }] })['sumPerMaaned']
    expect(at(154917)).toBe(845)
    expect(at(154916)).toBe(844)
    expect(at(100000, 5)).toBe(845)
    expect(at(100000, 3, '2021-07-31')).toBe(845)
    expect(at(100000, 3, '2021-08-01')).toBe(545)
  })
})

describe('bostoette: figures worked by hand', () => {
  const base = { dato: '2026-06-15', kommunenummer: '3101', voksne: 1, barn: 0, boutgifterAar: 150000 }
  it('one person, no addition: 3 401.06', () => {
    expect(ask('bostoette', { ...base, inntektAar: 200000 })['bostoettePerMaanedEksakt']).toBe(3401.06)
  })
  it('four persons in Bergen: 6 705.62', () => {
    const weight = 1.43
    const request = {
      ...base,
      kommunenummer: '4601',
      voksne: 2,
      barn: 2,
      inntektAar: 250000 * weight,
      boutgifterAar: 200000,
    }
    expect(ask('bostoette', request)['bostoettePerMaanedEksakt']).toBe(6705.62)
  })
  it('wealth of 500 000 in a rented home adds 101 249.85', () => {
    const worked = calculators.bostoette({ ...base, inntektAar: 0, formue: 500000 }, law)
    expect(worked.linjer.find(({ id }) => id === 'formuestillegg')?.beloep).toBe(101249.85)
  })
})

describe('a wrong request is named', () => {
  const good = { dato: '2026-06-01', grunnlag: 1 }
  it.each([
    [{ ...good, grunnlag: -1 }, 'grunnlag'],
    [{ ...good, grunnlag: 1.005 }, 'grunnlag'],
    [{ ...good, grunnlag: 1e9 + 1 }, 'grunnlag'],
    [{ ...good, grunnlag: '1' }, 'grunnlag'],
    [{ ...good, grunnlag: null }, 'grunnlag'],
    [{ dato: '2026-06-01' }, 'grunnlag'],
    [{ ...good, dato: '2026-02-30' }, 'dato'],
    [{ ...good, farge: 1 }, 'farge'],
    [{ ...good, andelOver1G: 0.86 }, 'andelOver1G'],
    [[], '(forespørselen)'],
  ])('%j → %s', (request, felt) => {
    expect(() => ask('langtidsopphold', request)).toThrow(expect.objectContaining({ felt }))
  })
  it('a rate outside its dates is unknown, never last year’s', () => {
    expect(() => ask('langtidsopphold', { ...good, dato: '2027-01-01' })).toThrow(RateUnknown)
  })
})
