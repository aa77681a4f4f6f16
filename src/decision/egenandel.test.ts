// The last step by figures worked by hand: lov.md's vectors for § 3, Flå's and Asker's price lists for §§ 8–10, barnehage and SFO
// in the order of the rules, bills, the settlement both ways, and what is said when something is missing.
import { describe, expect, it, test } from 'vitest'
import { date } from '../base/dates.ts'
import { Problem } from '../base/errors.ts'
import { findPersonidentifikator } from '../base/person-number.ts'
import type { Beregningstype } from '../base/terms.ts'
import { FactMissing, InputFault } from '../rules/input.ts'
import type { LocalRow } from '../rules/local/use-choices.ts'
import type { PriceListJson } from '../rules/praktisk-bistand/read-price-list.ts'
import { settlementOf, withEgenandel } from './egenandel.ts'
import { law, recordWith } from './egenandel/record-for-tests.ts'
import type { Tjenestefakta, Tjenesteresultat, Valg } from './egenandel/types.ts'

const adopted = { fra: date('2020-01-01'), til: null, vedtatt: date('2019-12-01'), saksnummer: '19/1' }
const choice = (id: LocalRow['id'], verdi: LocalRow['verdi']): LocalRow => ({ id, verdi, ...adopted })
const nothing: Valg = { retningslinjer: [], prisliste: null }
const choices = (...retningslinjer: LocalRow[]): Valg => ({ ...nothing, retningslinjer })
const bothChosen = choices(choice('foersteBetalingsdag', 'samme-dato'), choice('delmaaned', 'aar-365'))
const listed = (innhold: PriceListJson): Valg => ({
  ...nothing,
  prisliste: { id: 'l', ...adopted, innhold },
})

interface Asked {
  readonly kroner: number
  readonly dato?: string
  readonly valg?: Valg
}
function pricedAll(type: Beregningstype, facts: Tjenestefakta, { kroner, dato = '2026-03-01', valg = nothing }: Asked) {
  const record = recordWith({ beregningstype: type, kroner })
  return withEgenandel(record, { dato, opplysninger: facts }, { id: 'ny', valg }, law)
}
function priced(type: Beregningstype, facts: Tjenestefakta, asked: Asked): Tjenesteresultat {
  const [only] = pricedAll(type, facts, asked).egenandel?.tjenester ?? []
  if (only === undefined) throw new Error('nothing was priced')
  return only
}
const amounts = ({ beloep }: Tjenesteresultat) =>
  Object.fromEntries(beloep.map(({ id, eksakt, betales }) => [id, [eksakt, betales]]))
const gaps = ({ mangler }: Tjenesteresultat) => mangler.map(({ kode, felt, lenke }) => [kode, felt, lenke])

const stay = (more: Partial<NonNullable<Tjenestefakta['langtidsopphold']>> = {}): Tjenestefakta => ({
  langtidsopphold: { innflytting: '2026-02-14', ...more },
})
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
    expect(gaps(found)).toEqual([['valg-mangler', 'foersteBetalingsdag', '/forvaltning']])
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
  const before = recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 300_000, inntektsaar: 2023 })
  const facts = stay({ innflytting: '2024-06-01' })
  const earlier = withEgenandel(before, { dato: '2025-01-01', opplysninger: facts }, { id: 'a', valg: bothChosen }, law)
  const settled = (more = {}) =>
    recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 280_000, inntektsaar: 2025, ...more })
  const settle = (record = settled()) =>
    withEgenandel(record, settlementOf(earlier, record), { id: 'b', valg: bothChosen }, law)

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
