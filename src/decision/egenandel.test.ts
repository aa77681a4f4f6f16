// The last step by figures worked by hand: Flå's and Asker's price lists for §§ 8–10, barnehage and SFO in the order of the rules,
// and what is said when something is missing. Langtidsopphold has a file of its own.
import { describe, expect, it, test } from 'vitest'
import { Problem } from '../base/errors.ts'
import { InputFault } from '../rules/input.ts'
import type { PriceListJson } from '../rules/praktisk-bistand/read-price-list.ts'
import { withEgenandel } from './egenandel.ts'
import {
  type Asked,
  amounts,
  bothChosen,
  choice,
  choices,
  gaps,
  listed,
  nothing,
  priced,
  pricedAll,
  stay,
} from './egenandel/asks-for-tests.ts'
import { law, recordWith } from './egenandel/record-for-tests.ts'
import type { Tjenestefakta, Tjenesteresultat, Valg } from './egenandel/types.ts'

const flaa: PriceListJson = {
  trinn: [
    { fraG: 0, tilG: 2, timepris: 81, maksPerMaaned: 245 },
    { fraG: 2, tilG: 3, timepris: 243 },
    { fraG: 3, tilG: 4, timepris: 297 },
    { fraG: 4, tilG: 5, timepris: 336 },
    { fraG: 5, tilG: null, timepris: 356 },
  ],
}
const asker: PriceListJson = {
  trinn: [
    { fraG: 0, tilG: 2.5, timepris: 0 },
    { fraG: 2.5, tilG: 3, timepris: 430, maksTimer: 2 },
    { fraG: 3, tilG: 4, timepris: 430, maksTimer: 3 },
    { fraG: 4, tilG: null, timepris: 430, maksTimer: 4 },
  ],
}
const help = (kroner: number, timerPerMaaned: number | undefined, valg: Valg): Tjenesteresultat =>
  priced(
    'PRAKTISK_BISTAND',
    { praktiskBistand: timerPerMaaned === undefined ? {} : { timerPerMaaned } },
    { kroner, valg },
  )

describe('praktisk bistand: §§ 8–10', () => {
  it.each([
    // 2 h 20 min → 2,5 h · 243; 4 h · 81 = 324 → 245; 5 h → 3 h · 430
    ['Flå, 2–3 G, 2 h 20 min', { kroner: 300_000, hours: 2.33, list: flaa }, [607_50, 607_00]],
    ['Flå, under 2 G, 4 h', { kroner: 200_000, hours: 4, list: flaa }, [245_00, 245_00]],
    ['Asker, 3–4 G, 5 h', { kroner: 450_000, hours: 5, list: asker }, [1_290_00, 1_290_00]],
  ])('%s', (_, { kroner, hours, list }, expected) => {
    const found = help(kroner, hours, listed(list))
    expect(amounts(found)['aa-betale-per-maaned']).toEqual(expected)
    expect(found.mangler).toEqual([])
    expect(found.vedtak?.klage).toMatchObject({ organ: 'statsforvalteren', uker: 4 })
  })

  it('no list: the cap alone, and why', () => {
    const found = help(200_000, 4, nothing)
    expect(amounts(found)).toEqual({ 'tak-per-maaned': [245_00, 245_00], 'aa-betale-per-maaned': [null, null] })
    expect([gaps(found), found.vedtak]).toEqual([[['valg-mangler', 'prisliste', '/forvaltning']], null])
    expect(found.svar.nb).toContain('ikke betale mer enn 245\u00a0kr')
  })
  it('2 G exactly is not under 2 G: no cap, and that is null', () => {
    expect(amounts(help(260_320, 4, nothing))['tak-per-maaned']).toEqual([null, null])
    expect(amounts(help(260_319, 4, nothing))['tak-per-maaned']).toEqual([245_00, 245_00])
  })
  it('no hours: no price', () => {
    expect(gaps(help(300_000, undefined, listed(flaa)))).toEqual([
      ['opplysning-mangler', 'praktiskBistand.timerPerMaaned', undefined],
    ])
  })
  it('a list with a hole is the municipality’s to mend; the cap stands', () => {
    const found = help(200_000, 4, listed({ trinn: [{ fraG: 2, tilG: null, timepris: 1 }] }))
    expect(gaps(found)).toEqual([['prisliste-feil', 'prisliste', '/forvaltning']])
    expect(amounts(found)['tak-per-maaned']).toEqual([245_00, 245_00])
  })
  it('a loss is no income, and is said to be read so', () => {
    const found = help(-50_000, 1, listed(flaa))
    expect(amounts(found)['aa-betale-per-maaned']).toEqual([81_00, 81_00])
    expect(found.merknader.map(({ kode }) => kode)).toContain('negativ-inntekt')
  })
})

const two = { soeknadsdato: '2026-07-15', barn: [{ foedselsdato: '2024-03-01' }, { foedselsdato: '2022-05-01' }] }
const kindergarten = (barnehage: NonNullable<Tjenestefakta['barnehage']>, asked: Partial<Asked> = {}) =>
  priced('BARNEHAGE_SFO', { barnehage }, { kroner: 150_000, dato: '2026-09-01', ...asked })

describe('barnehage: forskrift 1478', () => {
  it('6 % of 150 000 over 11 months, the younger 30 % less, 20 of 45 hours free', () => {
    // 818,18 · 25/45 = 454,545 for the elder; · 70 % = 318,18 for the younger, who stands first.
    expect(amounts(kindergarten(two))).toEqual({
      'barn-1': [318_18, 318_00],
      'barn-2': [454_55, 454_00],
      sum: [772_73, 772_00],
    })
  })
  it('what the municipality must confirm is marked', () => {
    expect(kindergarten(two).merknader.map(({ kode }) => kode)).toContain('maa-bekreftes')
    expect(kindergarten(two).vedtak?.kontroller.join(' ')).toContain('må bekreftes av kommunen')
  })
  it('the municipality’s own limit goes before the national one, and needs no confirming', () => {
    const found = kindergarten(two, { valg: choices(choice('barnehageKjernetidsgrense', 100_000)) })
    expect(amounts(found)['barn-2']).toEqual([818_18, 818_00])
    expect(found.merknader.map(({ kode }) => kode)).not.toContain('maa-bekreftes')
  })
  it.each([
    ['2026-07-31', '2026-08-01', false],
    ['2026-08-01', '2026-08-01', true],
    ['2026-08-02', '2026-09-01', false],
    ['2026-10-01', '2026-11-01', true],
  ])('an application on %s has effect from %s', (soeknadsdato, fra, tolkning) => {
    const found = kindergarten({ ...two, soeknadsdato })
    expect([found.gjelderFra, found.merknader.some(({ kode }) => kode === 'soeknadsdag')]).toEqual([fra, tolkning])
    expect(found.prisdato).toBe(fra > '2026-09-01' ? fra : '2026-09-01')
  })
  it('an application after the year’s last whole month is refused', () => {
    expect(() => kindergarten({ ...two, soeknadsdato: '2026-07-02' }, { dato: '2026-06-01' })).toThrow(InputFault)
  })
  it('shared home: counted where the child is registered, and nowhere else', () => {
    const other = kindergarten({ ...two, deltBosted: 'folkeregistrert-hos-den-andre' })
    expect([amounts(other), other.vedtak, gaps(other)[0]?.[0]]).toEqual([{ sum: [null, null] }, null, 'annen-husstand'])
    const here = kindergarten({ ...two, deltBosted: 'folkeregistrert-her' })
    expect(here.merknader.find(({ kode }) => kode === 'delt-bosted')?.tekst).toContain('§ 3a')
  })
})

test('SFO stands on the law of its own day: chapter 1B to 31 July 2024, opplæringsforskrifta from 1 August', () => {
  const at = (dato: string) => {
    const elever = [
      { trinn: 2, prisPerMaaned: 2000 },
      { trinn: 5, prisPerMaaned: 2000, saerskiltBehov: true },
      { trinn: 6, prisPerMaaned: 2000 },
    ]
    // On the first day of a school year the day is a reading, and its § is told as well.
    const soeknadsdato = dato < '2024-08-01' ? '2023-08-01' : '2024-08-01'
    const sfo = { soeknadsdato, elever, deltBosted: 'folkeregistrert-her' } as const
    const found = priced('BARNEHAGE_SFO', { sfo }, { kroner: 150_000, dato })
    const { nb, nn } = found.vedtak?.tekst ?? {}
    return JSON.stringify([found.linjer, found.merknader, nb?.deler.slice(0, 4), nn?.deler.slice(0, 4)])
  }
  expect(at('2024-07-31')).not.toMatch(/opplæringsforskrifta|2024-06-03-900|§§? 2-|§ 4-5/)
  for (const section of ['§ 1B-1', '§ 1B-3', '§§ 1B-1 til 1B-3']) expect(at('2024-07-31')).toContain(section)
  expect(at('2024-08-01')).not.toMatch(/1B|1998/)
  for (const section of ['§ 2-4', '§ 2-3', '§ 4-5']) expect(at('2024-08-01')).toContain(section)
})

test('SFO: 6 % of 150 000 over 11 months is 818; grade 5 with special needs is free; the municipality hears complaints', () => {
  const elever = [
    { trinn: 2, prisPerMaaned: 2000 },
    { trinn: 5, prisPerMaaned: 2000, saerskiltBehov: true },
  ]
  const found = priced(
    'BARNEHAGE_SFO',
    { sfo: { soeknadsdato: '2026-07-01', elever } },
    { kroner: 150_000, dato: '2026-09-01' },
  )
  expect(amounts(found)).toEqual({ 'elev-1': [818_18, 818_00], 'elev-2': [0, 0], sum: [818_18, 818_00] })
  expect(found.vedtak?.klage).toMatchObject({ organ: 'kommunens-klageorgan', uker: 3 })
})

describe('the record', () => {
  it('is new, frozen all the way down, and names the one it came from', () => {
    const record = pricedAll('LANGTIDSOPPHOLD_INSTITUSJON', stay(), { kroner: 300_000, valg: bothChosen })
    expect(record).toMatchObject({
      id: 'ny',
      forrige: { id: '0b0b3c8e-1111-4222-8333-444455556666', beregningsbeloep: 300_000_00 },
    })
    expect(Object.isFrozen(record.egenandel?.tjenester[0]?.vedtak?.tekst.nn.deler)).toBe(true)
  })
  it('without a sum there is no price', () => {
    const record = { ...recordWith({ beregningstype: 'PRAKTISK_BISTAND', kroner: 1 }), grunnlag: null }
    const asked = { dato: '2026-03-01', opplysninger: { praktiskBistand: {} } }
    expect(() => withEgenandel(record, asked, { id: 'ny', valg: nothing }, law)).toThrow(Problem)
  })
  it.each([
    ['another service', { barnehage: two }],
    ['nothing', {}],
    ['an impossible day', { langtidsopphold: { innflytting: '2026-02-30' } }],
    ['an unknown field', { langtidsopphold: { innflytting: '2026-02-14', farge: 1 } }],
    ['an end before the start', stay({ sisteDag: '2026-02-01' })],
  ])('%s is an InputFault', (_, facts) => {
    const asked = { kroner: 1, valg: bothChosen }
    expect(() => pricedAll('LANGTIDSOPPHOLD_INSTITUSJON', facts as Tjenestefakta, asked)).toThrow(InputFault)
  })
})
