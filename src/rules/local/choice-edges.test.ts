// A municipality's own value at its edges: what is refused and in which words, and on which days its own amount goes before.
import { describe, expect, it } from 'vitest'
import { date } from '../../base/dates.ts'
import { fraction } from '../../base/fraction.ts'
import { findRate, type Rate, type Rates } from '../../rates/rates.ts'
import { InputFault } from '../input.ts'
import { checkLimit, ratesWithLocal } from './local-rates.ts'
import { choiceOf, findChoice, readChoice } from './read-choice.ts'
import { type LocalRow, retningslinjerOf } from './use-choices.ts'

function said(id: LocalRow['id'], value: unknown): string {
  try {
    return `ok ${JSON.stringify(readChoice(choiceOf(id), value))}`
  } catch (error) {
    if (error instanceof InputFault) return `${error.felt}: ${error.hva}`
    throw error
  }
}
const pattern =
  'verdi: skriv formen med 0 for et siffer, A for en bokstav, X for en av delene, + etter et tegn for én eller flere, og - / . _ som de er; for eksempel 0000/0+'

describe('a value', () => {
  it.each<[LocalRow['id'], unknown, string]>([
    ['andelInntil1G', 0, 'ok 0'],
    ['andelInntil1G', 75, 'ok 75'],
    ['andelInntil1G', 76, 'verdi: skriv hele prosent fra 0 til 75'],
    ['andelInntil1G', -1, 'verdi: skriv hele prosent fra 0 til 75'],
    ['andelInntil1G', '75', 'verdi: skriv hele prosent fra 0 til 75'],
    ['andelOver1G', 85.5, 'verdi: skriv hele prosent fra 0 til 85'],
    ['grunnbeloepDato', '1.6', 'verdi: skriv ett av vedtaksdato, 1.1, 1.5'],
    ['saksreferanse', '0000/0+', 'ok "0000/0+"'],
    ['saksreferanse', 'nei takk!', pattern],
    ['saksreferanse', 7, pattern],
    ['saksreferanse', null, 'ok null'],
    ['formuesskatt', null, 'verdi: skriv true eller false'],
    ['formuesskatt', true, 'ok true'],
    ['barnehageMakspris', null, 'ok null'],
    ['barnehageMakspris', -1, 'verdi: skriv kroner som et tall fra 0 til 1 000 000 000 med høyst to desimaler'],
    ['boutgifter', { beloepPerMaaned: 5, maaneder: 120 }, 'ok {"beloepPerMaaned":5,"maaneder":120}'],
    ['boutgifter', { beloepPerMaaned: 5, maaneder: 121 }, 'verdi.maaneder: skriv et helt tall fra 1'],
    ['boutgifter', { beloepPerMaaned: 5 }, 'verdi.maaneder: feltet mangler'],
    ['boutgifter', true, 'verdi: skriv et JSON-objekt'],
  ])('%s %j: %s', (id, value, words) => expect(said(id, value)).toBe(words))
  it('an id outside the list is our mistake', () => {
    expect(findChoice('gebyr')).toBeNull()
    expect(() => choiceOf('gebyr' as LocalRow['id'])).toThrow('No local choice is called gebyr')
  })
  it('housing cost to the øre; a guideline that was taken back is none', () => {
    const row = (verdi: LocalRow['verdi']): LocalRow => ({ ...own, id: 'boutgifter', verdi })
    const of = (verdi: LocalRow['verdi']) => retningslinjerOf([row(verdi)]).boutgifter
    expect([of({ beloepPerMaaned: 12.34, maaneder: 3 }), of(null)]).toEqual([
      { beloepPerMaaned: 1234, maaneder: 3 },
      null,
    ])
    expect(retningslinjerOf([{ ...own, id: 'formuesskatt', verdi: true }])).toEqual({ formuesskatt: true })
    expect(retningslinjerOf([])).toEqual({})
  })
})

const own: LocalRow = {
  id: 'barnehageKjernetidsgrense',
  verdi: 700,
  fra: date('2026-03-01'),
  til: date('2026-05-31'),
  vedtatt: date('2026-01-15'),
  saksnummer: '26/1',
}
const national: Rate = {
  navn: 'kjernetid-inntektsgrense',
  tekst: 'Grense',
  enhet: 'kr',
  hjemmel: '§ 3c',
  verdi: fraction(600),
  gjelderFra: date('2026-01-01'),
  gjelderTil: date('2026-12-31'),
  kilde: 'K',
  merke: 'P',
  sistSjekket: date('2026-01-01'),
  bekreftes: false,
}
const rates = (...rows: Rate[]): Rates => new Map([[national.navn, rows]])
const valueOn = (given: Rates, day: string) => {
  const found = findRate(given, national.navn, date(day))
  return found === null ? null : Number(found.verdi.n / found.verdi.d)
}

describe('an own amount goes before the national one', () => {
  const days = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01']
  const on = (row: Partial<LocalRow>, rate: Partial<Rate> = {}) => {
    const merged = ratesWithLocal(rates({ ...national, ...rate }), [{ ...own, ...row }])
    return days.map((day) => valueOn(merged, day))
  }
  it('from its first to its last day, and only where both are in force', () => {
    expect(on({})).toEqual([600, 700, 700, 600])
    expect(on({ til: null })).toEqual([600, 700, 700, 700])
    expect(on({}, { gjelderFra: date('2026-04-01') })).toEqual([null, null, 700, 600])
    expect(on({}, { gjelderTil: date('2026-05-30') })).toEqual([600, 700, null, null])
    expect(on({}, { gjelderFra: date('2026-06-01') })).toEqual([null, null, null, 600])
    expect(on({}, { gjelderFra: date('2026-05-31') })).toEqual([null, null, 700, 600])
  })
  it('never where it breaks a confirmed limit; one that is to be confirmed gives way', () => {
    expect(on({ verdi: 500 })).toEqual([600, 600, 600, 600])
    expect(on({ verdi: 600 })).toEqual([600, 600, 600, 600])
    expect(on({ verdi: 500 }, { bekreftes: true })).toEqual([600, 500, 500, 600])
  })
  it('with the municipality’s decision as its source; other choices change no rate', () => {
    const merged = ratesWithLocal(rates(national), [
      { ...own, id: 'formuesskatt', verdi: true },
      own,
      { ...own, verdi: null },
    ])
    expect(findRate(merged, national.navn, own.fra)).toEqual({
      ...national,
      verdi: fraction(700),
      gjelderFra: own.fra,
      gjelderTil: own.til,
      kilde: 'kommunens vedtak 2026-01-15, sak 26/1',
      merke: 'K',
      sistSjekket: own.vedtatt,
    })
    expect(merged.get(national.navn)).toHaveLength(2)
    expect(() => ratesWithLocal(new Map(), [own])).toThrow('No rate is named kjernetid-inntektsgrense')
  })
  it('is refused before it is adopted, with the limit of its first day', () => {
    const check =
      (value: number | null, fra = '2026-03-01') =>
      () =>
        checkLimit(choiceOf('barnehageKjernetidsgrense'), value, date(fra), rates(national))
    expect(check(599.99)).toThrow(
      'verdi: beløpet kan ikke være lavere enn det nasjonale 01.03.2026, som er 600\u00a0kr',
    )
    for (const fine of [check(600), check(null), check(1, '2027-01-01')]) expect(fine).not.toThrow()
    const price = () => {
      const named = { ...national, navn: 'makspris-barnehage' }
      checkLimit(choiceOf('barnehageMakspris'), 601, own.fra, new Map([[named.navn, [named]]]))
    }
    expect(price).toThrow('beløpet kan ikke være høyere enn det nasjonale 01.03.2026, som er 600\u00a0kr')
    expect(() => checkLimit(choiceOf('andelOver1G'), 5, own.fra, rates(national))).not.toThrow()
  })
})
