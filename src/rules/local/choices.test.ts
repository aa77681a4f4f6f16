// What a municipality may decide: every value is checked, nothing is chosen for it, and its own amounts go before the national.
import { describe, expect, test } from 'vitest'
import { date } from '../../base/dates.ts'
import { decimal } from '../../base/fraction.ts'
import { rateOn } from '../../rates/rates.ts'
import { law } from '../calculator/law-for-tests.ts'
import { guidelines } from '../guidelines.ts'
import { firstPayableDay } from '../langtidsopphold/period.ts'
import { localChoices, localIds } from './choices.ts'
import { checkLimit, ratesWithLocal } from './local-rates.ts'
import { choiceOf, readChoice } from './read-choice.ts'
import { billChoices, institutionChoices, type LocalRow, localRows, retningslinjerOf } from './use-choices.ts'

const row = (
  id: LocalRow['id'],
  verdi: LocalRow['verdi'],
  fra = '2026-01-01',
  til: string | null = null,
): LocalRow => ({
  id,
  verdi,
  fra: date(fra),
  til: til === null ? null : date(til),
  vedtatt: date('2025-12-10'),
  saksnummer: '25/77',
})

describe('the list', () => {
  test('every choice stands once, with a § and a text, and every guideline of the grunnlag is among them', () => {
    expect(localChoices.map(({ id }) => id).toSorted()).toEqual([...localIds].toSorted())
    expect(localIds).toEqual(expect.arrayContaining(guidelines.map(({ id }) => id)))
    for (const choice of localChoices) {
      expect(choice.hjemmel, choice.id).toMatch(/§/)
      expect(choice.standardtekst.length, choice.id).toBeGreaterThan(20)
      if (choice.standard !== undefined) expect(readChoice(choice, choice.standard), choice.id).toEqual(choice.standard)
    }
  })
  test('two choices have no default: a bill that needs one without it says which', () => {
    expect(localChoices.filter(({ standard }) => standard === undefined).map(({ id }) => id)).toEqual([
      'delmaaned',
      'foersteBetalingsdag',
    ])
    const { foersteBetalingsdag } = billChoices([])
    expect(() => firstPayableDay({ innflytting: date('2026-01-10') }, foersteBetalingsdag)).toThrow(
      'foersteBetalingsdag',
    )
  })
})

describe('values', () => {
  test.each([
    ['formuesskatt', 'ja'],
    ['formuesskatt', null],
    ['delmaaned', 'aar-360'],
    ['delmaaned', null],
    ['andelOver1G', 86],
    ['andelInntil1G', 74.5],
    ['boutgifter', { beloepPerMaaned: 5000 }],
    ['boutgifter', { beloepPerMaaned: -1, maaneder: 3 }],
    ['boutgifter', { beloepPerMaaned: 5000, maaneder: 0 }],
    ['barnehageMakspris', 1200.005],
    ['barnehageMakspris', '1200'],
  ] as const)('%s = %j is refused, naming the field', (id, value) => {
    expect(() => readChoice(choiceOf(id), value)).toThrow(/^verdi/)
  })
  test('a stored row that is no choice of ours stops the calculation', () => {
    const stored = { emne: 'noeNytt', innhold: true, ...row('formuesskatt', true) }
    expect(() => localRows([stored])).toThrow('noeNytt')
    expect(localRows([{ ...stored, emne: 'formuesskatt' }])).toEqual([row('formuesskatt', true)])
  })
})

describe('the national limit', () => {
  const on = (id: LocalRow['id'], verdi: number, [navn, day]: readonly [string, string]) =>
    rateOn(ratesWithLocal(law.rates, [row(id, verdi, '2024-08-01')]), navn, date(day))
  test('an own price is never above a confirmed maximum: 1 500 stands while that is 2 000, and is 1 200 from 1 August 2025', () => {
    const price = (day: string) => on('barnehageMakspris', 1500, ['makspris-barnehage', day])
    expect(price('2025-07-31')).toMatchObject({ verdi: decimal('1500'), merke: 'K', gjelderTil: '2025-07-31' })
    expect(price('2025-08-01')).toEqual(rateOn(law.rates, 'makspris-barnehage', date('2025-08-01')))
    expect(() => price('2027-01-01')).toThrow('makspris-barnehage')
  })
  test('one that must be confirmed gives way; the free places of tiltakssonen stay free', () => {
    const at = '2025-09-01'
    expect(on('barnehageMakspris', 750, ['makspris-barnehage-sentralitet-5-6', at]).verdi).toEqual(decimal('750'))
    expect(on('barnehageMakspris', 750, ['makspris-barnehage-tiltakssonen', at]).verdi).toEqual(decimal('0'))
  })
  test('an own income limit is never below a confirmed one: 650 000 is 669 050 in the school year 2025', () => {
    const limit = (day: string) => on('barnehageKjernetidsgrense', 650_000, ['kjernetid-inntektsgrense', day])
    expect(limit('2025-09-01').verdi).toEqual(decimal('669050'))
    expect(limit('2026-09-01').verdi).toEqual(decimal('650000'))
  })
  test.each([
    ['barnehageMakspris', 1200.5, '2025-09-01', 'høyere enn det nasjonale 01.09.2025, som er 1\u00a0200'],
    ['barnehageKjernetidsgrense', 669_049, '2025-09-01', 'lavere enn det nasjonale'],
    ['barnehageMakspris', 1200, '2025-09-01', null],
    ['barnehageKjernetidsgrense', 669_050, '2025-09-01', null],
    ['barnehageKjernetidsgrense', 1, '2026-09-01', null],
    ['andelOver1G', 80, '2025-09-01', null],
  ] as const)('%s %d from %s', (id, verdi, fra, fault) => {
    const check = () => checkLimit(choiceOf(id), verdi, date(fra), law.rates)
    if (fault === null) expect(check).not.toThrow()
    else expect(check).toThrow(fault)
  })
})

describe('use', () => {
  test('the grunnlag gets what was decided, in øre, and nothing else', () => {
    expect(retningslinjerOf([])).toEqual({})
    const rows = [
      row('boutgifter', { beloepPerMaaned: 6500.5, maaneder: 6 }),
      row('samboerSomEktefelle', true),
      row('delmaaned', 'aar-365'),
    ]
    expect(retningslinjerOf(rows)).toEqual({
      boutgifter: { beloepPerMaaned: 650050, maaneder: 6 },
      samboerSomEktefelle: true,
    })
    expect(retningslinjerOf([row('boutgifter', null)])).toEqual({ boutgifter: null })
  })
  test('the law’s shares and G of the date until the municipality decides otherwise', () => {
    const dato = date('2026-03-01')
    expect(institutionChoices([], dato)).toEqual({
      andelInntil1G: decimal('0.75'),
      andelOver1G: decimal('0.85'),
      gDato: dato,
    })
    const rows = [row('andelOver1G', 80), row('grunnbeloepDato', '1.5')]
    expect(institutionChoices(rows, dato)).toMatchObject({ andelOver1G: decimal('0.8'), gDato: '2025-05-01' })
    expect(billChoices([row('delmaaned', 'maaned-30')])).toEqual({
      delmaaned: 'maaned-30',
      foersteBetalingsdag: undefined,
    })
  })
  test('an own limit goes before the national one for its own days, and tells where it comes from', () => {
    const rates = ratesWithLocal(law.rates, [row('barnehageKjernetidsgrense', 700000, '2026-09-01', '2026-12-31')])
    const on = (day: string) => rateOn(rates, 'kjernetid-inntektsgrense', date(day))
    expect(on('2026-08-31')).toEqual(rateOn(law.rates, 'kjernetid-inntektsgrense', date('2026-08-31')))
    expect(on('2026-09-01')).toMatchObject({
      verdi: decimal('700000'),
      bekreftes: false,
      kilde: 'kommunens vedtak 2025-12-10, sak 25/77',
    })
    expect(on('2026-12-31').verdi).toEqual(decimal('700000'))
    expect(on('2027-01-01')).toMatchObject({ verdi: decimal('692465'), bekreftes: true })
    const makspris = ratesWithLocal(law.rates, [row('barnehageMakspris', 690)])
    expect(rateOn(makspris, 'makspris-barnehage-sentralitet-5-6', date('2026-03-01')).verdi).toEqual(decimal('690'))
    expect(ratesWithLocal(law.rates, [row('barnehageMakspris', null)])).toEqual(law.rates)
  })
})
