// Langtidsopphold by figures worked by hand: vectors for § 3, the free month and the bills of § 6, a child, the settlement
// both ways, and what is said when something is missing.
import { describe, expect, it } from 'vitest'
import { date } from '../../base/dates.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import { FactMissing, InputFault } from '../../rules/input.ts'
import { settlementOf, withEgenandel } from '../egenandel.ts'
import { type Asked, amounts, bothChosen, choice, choices, gaps, nothing, priced, stay } from './asks-for-tests.ts'
import { law, recordWith } from './record-for-tests.ts'
import type { Tjenesteresultat } from './types.ts'

const langtid = (kroner: number, asked: Partial<Asked> = {}, more = {}): Tjenesteresultat =>
  priced('LANGTIDSOPPHOLD_INSTITUSJON', stay(more), { kroner, valg: bothChosen, ...asked })

describe('langtidsopphold: § 3', () => {
  it.each([
    // dato, grunnlag, double room, per year
    ['2026-03-01', 100_000, false, 59_247_50],
    ['2026-03-01', 300_000, false, 233_771_50],
    ['2026-06-01', 136_549, false, 94_199_25],
    ['2026-06-01', 300_000, false, 233_132_60],
    ['2026-06-01', 300_000, true, 201_632_60],
  ])('on %s, %d kr, double room %s → %d øre a year', (dato, kroner, ufrivilligDobbeltrom, expected) => {
    const found = langtid(kroner, { dato }, { ufrivilligDobbeltrom })
    expect(found.beloep[0]).toMatchObject({ id: 'egenandel-aar', eksakt: expected })
  })

  it('a month is a twelfth, paid in whole kroner: 233 771,50 / 12 = 19 480,958…', () => {
    expect(amounts(langtid(300_000))['egenandel-maaned']).toEqual([19_480_96, 19_480_00])
  })

  it('never more than the real cost: 120 000 a year is 10 000 a month', () => {
    const found = langtid(300_000, {}, { oppholdsutgifterAar: 120_000 })
    expect(amounts(found)['egenandel-maaned']).toEqual([10_000_00, 10_000_00])
  })

  it('the cap that nobody gave is said not to be checked, and the line does not claim to be the lowest of three', () => {
    const yearly = (found: Tjenesteresultat) => found.linjer.find(({ id }) => id === 'egenandel-aar')
    const notes = (found: Tjenesteresultat) => found.merknader.map(({ kode }) => kode)
    const [without, whole] = [langtid(300_000), langtid(300_000, {}, { oppholdsutgifterAar: 900_000 })]
    expect(yearly(without)).toMatchObject({
      tekst: expect.stringMatching(/det laveste av kravet og rommet, aldri under 0\. .*taket er ikke kontrollert/),
      hjemmel: 'egenandelsforskriften § 3 annet ledd',
    })
    expect(yearly(whole)?.tekst).toBe(
      'Egenandel per år: det laveste av kravet, rommet og oppholdsutgiftene, aldri under 0',
    )
    expect([notes(without), notes(whole)].map((all) => all.includes('tak-ikke-kontrollert'))).toEqual([true, false])
    expect(without.vedtak?.kontroller.join(' ')).toContain('oppholdsutgiftene er ikke oppgitt')
  })

  it('each line names its share and the rates it is made of, also a G of another day', () => {
    const valg = choices(...bothChosen.retningslinjer, choice('grunnbeloepDato', '1.1'), choice('andelInntil1G', 72.5))
    const [first] = langtid(300_000, { valg, dato: '2026-06-01' }).linjer
    expect(first).toMatchObject({
      tekst: '72,50 % av grunnlaget inntil 1 G, etter fribeløpet',
      av: ['grunnbeloep', 'fribeloep'],
    })
  })

  it('the municipality’s own lower share: 50 % to 1 G is 59 605, and 144 364 above', () => {
    const valg = choices(...bothChosen.retningslinjer, choice('andelInntil1G', 50))
    expect(amounts(langtid(300_000, { valg }))['egenandel-aar']).toEqual([203_969_00, 203_969_00])
  })

  it('the municipality’s own G: 1 January’s after 1 May gives the charge of March, and no new one in May', () => {
    const valg = choices(...bothChosen.retningslinjer, choice('grunnbeloepDato', '1.1'))
    const found = langtid(300_000, { valg, dato: '2026-06-01' })
    expect(amounts(found)['egenandel-aar']?.[0]).toBe(233_771_50)
    expect(found.satser.map(({ navn, verdi }) => [navn, verdi])).toContainEqual(['grunnbeloep', 130_160])
  })
})

describe('langtidsopphold: § 6 and the bills', () => {
  it('moved in 14 February: the first payable day is 14 March, 18 days of March at 1/365', () => {
    const found = langtid(300_000)
    expect(found.gjelderFra).toBe('2026-03-14')
    // 233 771,50 · 18 / 365 = 11 528,458
    expect(found.regninger[0]).toMatchObject({
      maaned: '2026-03',
      fra: '2026-03-14',
      dager: 18,
      eksakt: 11_528_46,
      betales: 11_528_00,
    })
    expect(found.regninger).toHaveLength(10)
    // From 1 May by the new G: 233 132,60 / 12 = 19 427,717
    expect(found.regninger.slice(1, 3).map(({ eksakt }) => eksakt)).toEqual([19_480_96, 19_427_72])
  })

  it('the day after, and a thirtieth of a month: 17 · 233 771,50 / 360 = 11 039,21', () => {
    const valg = choices(choice('foersteBetalingsdag', 'dagen-etter'), choice('delmaaned', 'maaned-30'))
    expect(langtid(300_000, { valg }).regninger[0]).toMatchObject({ fra: '2026-03-15', dager: 17, eksakt: 11_039_21 })
  })

  it('a stay that is over before the first payable day costs nothing, and nobody is told to pay', () => {
    const found = langtid(300_000, {}, { sisteDag: '2026-03-13' })
    expect(amounts(found)).toEqual({ 'egenandel-aar': [null, null], 'egenandel-maaned': [null, null] })
    expect([found.gjelderFra, found.regninger, found.linjer, found.vedtak]).toEqual([null, [], [], null])
    expect(found.merknader.map(({ kode }) => kode)).toEqual(['ingen-betalingsdag'])
    expect(found.svar.nb + found.svar.nn).not.toMatch(/null|\d/)
    expect(langtid(300_000, {}, { sisteDag: '2026-03-14' }).regninger).toMatchObject([{ dager: 1 }])
  })

  it('the last day is paid for, and time on a direct move counts towards the month', () => {
    const found = langtid(300_000, {}, { direkteFra: '2026-01-20', sisteDag: '2026-04-02' })
    expect(found.gjelderFra).toBe('2026-02-20')
    expect(found.regninger.map(({ maaned, fra, til }) => [maaned, fra, til])).toEqual([
      ['2026-03', '2026-03-01', '2026-03-31'],
      ['2026-04', '2026-04-01', '2026-04-02'],
    ])
  })

  it('without the municipality’s choice of first day there is no bill, no decision, and the way to the page', () => {
    const found = langtid(300_000, { valg: nothing })
    expect([found.gjelderFra, found.regninger, found.vedtak]).toEqual([null, [], null])
    // Both, as the start page counts them: which months are whole is not known without a first day.
    expect(gaps(found)).toEqual([
      ['valg-mangler', 'foersteBetalingsdag', '/forvaltning'],
      ['valg-mangler', 'delmaaned', '/forvaltning'],
    ])
    expect(amounts(found)['egenandel-maaned']).toEqual([19_480_96, 19_480_00])
  })

  it('without the choice of how a part is priced only the part has no amount', () => {
    const found = langtid(300_000, { valg: choices(choice('foersteBetalingsdag', 'samme-dato')) })
    expect(found.regninger.map(({ betales }) => betales).slice(0, 2)).toEqual([null, 19_480_00])
    expect(gaps(found)).toEqual([['valg-mangler', 'delmaaned', '/forvaltning']])
  })

  it('a stay that is paid for from a year whose rates are not proven: no bill is guessed', () => {
    const found = langtid(300_000, { dato: '2026-12-15' }, { innflytting: '2026-12-10' })
    expect(found.regninger).toEqual([])
    expect(gaps(found)).toEqual([['sats-ukjent', 'fribeloep', '/satser']])
  })

  it('what is proven is billed: the rates that end in the middle of the year stop only the bills that reach them', () => {
    const known = law.rates.get('fribeloep')?.filter(({ gjelderFra }) => gjelderFra < '2026-01-01') ?? []
    const [row] = law.rates.get('fribeloep')?.slice(-1) ?? []
    if (row === undefined) throw new Error('no fribeløp')
    const rates = new Map(law.rates).set('fribeloep', [...known, { ...row, gjelderTil: date('2026-06-15') }])
    const record = recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 300_000 })
    const asked = { dato: '2026-03-01', opplysninger: stay() }
    const found = withEgenandel(record, asked, { id: 'ny', valg: bothChosen }, { ...law, rates }).egenandel
      ?.tjenester[0]
    expect(found?.regninger.map(({ maaned }) => maaned)).toEqual(['2026-03', '2026-04', '2026-05'])
    expect(found?.mangler.map(({ felt }) => felt)).toEqual(['fribeloep'])
  })
})

describe('langtidsopphold: a child, § 3 tredje ledd', () => {
  const child = Array.from({ length: 499 }, (_, i) => `158512${501 + i}`)
    .flatMap((nine) => Array.from({ length: 100 }, (_, last) => `${nine}${String(last).padStart(2, '0')}`))
    .find((number) => findPersonidentifikator(number) !== null)
  const record = recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 300_000, soeker: child ?? '' })
  const of = (barn?: { selvstendigInntekt: boolean }) =>
    withEgenandel(
      record,
      { dato: '2026-03-01', opplysninger: stay(barn === undefined ? {} : { barn }) },
      { id: 'ny', valg: bothChosen },
      law,
    ).egenandel?.tjenester[0]

  it('a number that does not tell the birth date is not read as an adult: it is said, and a person must check', () => {
    const number = Array.from({ length: 10_000 }, (_, i) => `1585458${String(i).padStart(4, '0')}`).find(
      (one) => findPersonidentifikator(one) !== null,
    )
    const unreadable = recordWith({
      beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
      kroner: 300_000,
      soeker: number ?? '',
    })
    const asked = { dato: '2026-03-01', opplysninger: stay() }
    const found = withEgenandel(unreadable, asked, { id: 'ny', valg: bothChosen }, law).egenandel?.tjenester[0]
    expect(found?.merknader.map(({ kode }) => kode)).toContain('alder-ukjent')
    expect(found?.vedtak?.kontroller.join(' ')).toContain('ikke kontrollert at beboeren er 18 år')
    expect(langtid(300_000).merknader.map(({ kode }) => kode)).not.toContain('alder-ukjent')
  })
  it('must be said to have an income of its own, or not', () => {
    expect(() => of()).toThrow(FactMissing)
  })
  it('without one there is nothing to charge; with one it is charged as anybody', () => {
    expect(of({ selvstendigInntekt: false })?.beloep[0]?.eksakt).toBe(0)
    expect(of({ selvstendigInntekt: true })?.beloep[0]?.eksakt).toBe(233_771_50)
    expect(of({ selvstendigInntekt: true })?.merknader.map(({ kode }) => kode)).toContain('barn')
  })
})

describe('etteroppgjør: § 3 sjette ledd', () => {
  const before = () => recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 300_000, inntektsaar: 2023 })
  const facts = stay({ innflytting: '2024-06-01' })
  const earlier = () =>
    withEgenandel(before(), { dato: '2025-01-01', opplysninger: facts }, { id: 'a', valg: bothChosen }, law)
  const settled = (more = {}) =>
    recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 280_000, inntektsaar: 2025, ...more })
  const settle = (record = settled()) =>
    withEgenandel(record, settlementOf(earlier(), record), { id: 'b', valg: bothChosen }, law)

  it('20 000 kr less income: 12 months are 1 417 kr too much each, 17 004 kr back', () => {
    const oppgjoer = settle().egenandel?.tjenester[0]?.oppgjoer
    // January–April (234 759,70 and 217 759,70)/12 → 19 563 and 18 146; May–December (234 146,50 and 217 146,50)/12 → 19 512 and 18 095.
    expect(oppgjoer).toMatchObject({ aar: 2025, krevd: 234_348_00, riktig: 217_344_00, differanse: -17_004_00 })
    expect(oppgjoer?.maaneder).toHaveLength(12)
    expect(settle().egenandel?.tjenester[0]?.vedtak?.tekst.nb.deler[0]?.avsnitt.at(-1)).toContain(
      'Du får 17\u00a0004\u00a0kr tilbake.',
    )
  })
  it('the other way: more income is owed', () => {
    expect(settle(settled({ kroner: 320_000 })).egenandel?.tjenester[0]?.oppgjoer?.differanse).toBeGreaterThan(0)
  })
  it.each([
    ['another year', { inntektsaar: 2024 }],
    ['a draft', { stadie: 'UTKAST' }],
    ['another resident', { soeker: '27847099416' }],
  ])('%s is refused', (_, more) => {
    expect(() => settle(settled(more))).toThrow(InputFault)
  })
  it('a payable month that nobody has spoken of is unknown, not 0', () => {
    const krevd = [{ maaned: '2025-01', beloep: 19_563 }]
    const asked = { dato: '2025-01-01', opplysninger: stay({ innflytting: '2024-06-01', krevd }) }
    expect(() => withEgenandel(settled(), asked, { id: 'c', valg: bothChosen }, law)).toThrow(/2025-02/)
  })
})
