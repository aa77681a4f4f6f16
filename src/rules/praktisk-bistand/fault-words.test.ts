// What is said of a wrong price list, typed by hand: the figure, the §, and what to do.
import { describe, expect, test } from 'vitest'
import { csvText } from '../../base/csv.ts'
import { date } from '../../base/dates.ts'
import { law } from '../calculator/law-for-tests.ts'
import { priceListColumns, priceListCsv, readPriceListCsv } from './price-list-csv.ts'
import { priceListFaults } from './price-list-faults.ts'
import { bracketOf, priceIn } from './price-list.ts'
import { calculatorList, readAdoptedPriceList } from './read-price-list.ts'

const wordsOf = (list: object, fra = '2026-01-01') =>
  priceListFaults(readAdoptedPriceList(list, 'prisliste'), date(fra), law.rates).map(({ tekst }) => tekst)
const whole = { fraG: 0, tilG: null, timepris: 100 }

describe('the brackets', () => {
  test.each([
    [[{ ...whole, fraG: 1 }], ['Ingen trinn gjelder under 1 G. La det laveste begynne på 0.']],
    [[{ ...whole, tilG: 6 }], ['Ingen trinn gjelder for de høyeste inntektene. La det øverste være åpent oppover.']],
    [
      [
        { ...whole, tilG: 2.5 },
        { ...whole, fraG: 3 },
      ],
      ['Ingen trinn gjelder mellom 2,5 G og 3 G.'],
    ],
    [
      [
        { ...whole, tilG: 2.5 },
        { ...whole, fraG: 2.25 },
      ],
      ['2,25 G ligger i to trinn. Et trinn skal begynne der det forrige slutter.'],
    ],
    [
      [
        { ...whole, tilG: 3 },
        { ...whole, fraG: 3 },
        { ...whole, fraG: 3, tilG: 2 },
      ],
      ['Trinnet slutter på 2 G, og begynner på 3 G.'],
    ],
    [[{ fraG: 0, tilG: null }], ['Trinnet mangler pris for noen timetall. Skriv timepris, eller et beløp per måned.']],
    [
      [{ ...whole, tilG: 0 }],
      ['Listen har ingen trinn. Legg til minst ett.', 'Trinnet slutter på 0 G, og begynner på 0 G.'],
    ],
  ])('%j', (trinn, words) => expect(wordsOf({ trinn })).toEqual(words))
})

describe('held against the national rates', () => {
  test('G', () => {
    const said = (grunnbeloep: number, gDato: string, fra: string) =>
      wordsOf({ trinn: [whole], grunnbeloep, gDato }, fra)
    expect(said(130_160, '1.1', '2026-01-01')).toEqual([])
    expect(said(124_028, '1.1', '2026-01-01')).toEqual([
      'Listen oppgir G som 124 028, men G 01.01.2026 er 130 160. Det er G fra 01.05.2024. Rett tallet, eller velg en annen dato for G.',
    ])
    expect(said(1, '1.1', '2026-01-01')[0]).toContain('Det er ikke G på noen dato.')
    expect(said(1, '1.1', '2031-01-01')).toEqual([
      'Grunnbeløpet 01.01.2031 er ikke kjent ennå, så tallet er ikke kontrollert.',
    ])
  })
  test('the cap under 2 G', () => {
    const over =
      '300 kr per måned er over det nasjonale taket for husstander under 2 G, som er 245 kr (§ 10 annet ledd).'
    const upper = { fraG: 2, tilG: null, timepris: 200 }
    const lower = { fraG: 0, tilG: 2, timepris: 100 }
    expect(wordsOf({ trinn: [{ ...lower, maksPerMaaned: 300 }, upper] })).toEqual([over])
    expect(wordsOf({ trinn: [{ ...lower, maksPerMaaned: 245 }, upper] })).toEqual([])
    expect(wordsOf({ trinn: [{ ...whole, abonnement: { fraTimer: 2, pris: 300 } }] })).toEqual([
      `${over} Trinnet går over 2 G: de som har mindre, betaler ikke mer enn taket.`,
    ])
    expect(wordsOf({ trinn: [lower, { ...upper, maksPerMaaned: 900 }] })).toEqual([])
    expect(wordsOf({ trinn: [{ ...lower, inklusivOevre: true }, upper] })).toEqual([
      '2 G er tatt med i trinnet under. § 10 gjelder husstander «under 2 G»; kontroller at kommunen har ment å gi mer.',
    ])
    expect(wordsOf({ trinn: [{ ...lower, maksPerMaaned: 300 }, upper] }, '2031-01-01')).toEqual([
      'Det nasjonale taket 01.01.2031 er ikke kjent ennå, så beløpene under 2 G er ikke kontrollert.',
    ])
  })
  test('selvkost', () => {
    const basis = { loenn: 300, sosialeUtgifter: 100 }
    const formula = 'Selvkost per time skal være lønn og sosiale utgifter med 10 prosent i tillegg: 440 kr (§ 9).'
    expect(wordsOf({ trinn: [whole], selvkostgrunnlag: basis })).toEqual([formula])
    expect(wordsOf({ trinn: [whole], selvkostgrunnlag: basis, selvkostPerTime: 441 })).toEqual([formula])
    expect(wordsOf({ trinn: [whole], selvkostgrunnlag: basis, selvkostPerTime: 440 })).toEqual([])
    expect(wordsOf({ trinn: [{ ...whole, timepris: 100.01 }], selvkostPerTime: 100 })).toEqual([
      '100,01 kr per time er over selvkost, 100 kr. Ingen betaler mer enn selvkost (§ 9), så prisen blir satt ned.',
    ])
    expect(wordsOf({ trinn: [whole], selvkostPerTime: 100 })).toEqual([])
  })
})

describe('the price of a household', () => {
  const bracket = { fraG: { n: 0n, d: 1n }, tilG: { n: 2n, d: 1n }, inklusivOevre: false }
  const list = (...trinn: (typeof bracket)[]) => ({ gDato: '1.1', trinn }) as const
  const one = { n: 1n, d: 1n }
  test('an income in no bracket, in two, and a bracket without a price are told', () => {
    const words = (kind: string) => `prisliste.trinn: inntekten ligger i ${kind} trinn; den må ligge i ett`
    expect(() => bracketOf(list(bracket), { n: 5n, d: 1n }, one)).toThrow(words('ingen'))
    expect(() => bracketOf(list(bracket, { ...bracket }), one, one)).toThrow(words('flere'))
    expect(bracketOf(list(bracket), one, one)).toBe(bracket)
    expect(() => priceIn(bracket, one)).toThrow(
      'prisliste.trinn: trinnet mangler pris; skriv timepris, abonnement eller maksPerMaaned',
    )
  })
  test('a note is one line without person numbers', () => {
    const said = (merknad: string) => readAdoptedPriceList({ trinn: [whole], merknad }, 'prisliste').merknad
    const words = 'prisliste.merknad: skriv høyst 300 tegn på én linje, og ingen fødselsnummer'
    expect(said('Vedtatt 12.12.2025, sak 25/77')).toBe('Vedtatt 12.12.2025, sak 25/77')
    expect(said('x'.repeat(300))).toHaveLength(300)
    for (const wrong of ['', 'x'.repeat(301), 'to\nlinjer', 'om 04817299771 her'])
      expect(() => said(wrong)).toThrow(words)
  })
  test('the calculator is given what it takes of an adopted list', () => {
    const adopted = { trinn: [whole], grunnbeloep: 1, maanederPerAar: 11, merknad: 'x' }
    expect(calculatorList(adopted)).toEqual({ trinn: [whole] })
    expect(Object.keys(calculatorList(adopted))).toEqual(['trinn'])
    const full = { gDato: '1.5', trinn: [whole], selvkostPerTime: 500 } as const
    expect(calculatorList({ ...adopted, ...full })).toEqual(full)
  })
})

describe('a file', () => {
  const said = (...rows: Partial<Record<(typeof priceListColumns)[number], string>>[]) => {
    const cells = rows.map((row) => priceListColumns.map((column) => row[column] ?? ''))
    const read = readPriceListCsv(csvText([[...priceListColumns], ...cells]))
    return read.ok ? read.liste : read.feil.map(({ rad, kolonne, tekst }) => `${rad} ${kolonne}: ${tekst}`)
  }
  const row = { fraG: '0', timepris: '100', gDato: '1.1' }
  test.each([
    [{ ...row, fraG: '' }, ['2 fraG: Skriv hvor trinnet begynner, i antall G. Det laveste begynner på 0.']],
    [{ ...row, timepris: 'mye' }, ['2 timepris: «mye» er ikke et tall. Skriv tallet uten kr, med høyst to desimaler.']],
    [
      { ...row, timepris: 'x'.repeat(40) },
      [`2 timepris: «${'x'.repeat(30)}» er ikke et tall. Skriv tallet uten kr, med høyst to desimaler.`],
    ],
    [{ ...row, timepris: '1,' }, ['2 timepris: «1,» er ikke et tall. Skriv tallet uten kr, med høyst to desimaler.']],
    [{ ...row, timepris: '1x' }, ['2 timepris: «1x» er ikke et tall. Skriv tallet uten kr, med høyst to desimaler.']],
    [{ ...row, inklusivOevre: 'tja' }, ['2 inklusivOevre: Skriv ja eller nei.']],
    [
      { ...row, abonnementFraTimer: '2' },
      ['2 abonnementPris: Et abonnement har både timetall og pris. Skriv begge, eller ingen.'],
    ],
    [
      { ...row, gDato: '1.jan' },
      ['2 gDato: Skriv 1.1, 1.5 eller vedtaksdato. La cellen være tekst, ellers gjør regnearket den om til en dato.'],
    ],
  ])('%j', (cells, words) => expect(said(cells)).toEqual(words))

  test('the whole list, its columns and its rows', () => {
    expect(said(row, { ...row, maanederPerAar: '11' })).toEqual([
      '3 maanederPerAar: Verdien gjelder hele listen, og må være den samme i alle radene.',
    ])
    expect(said()).toEqual(['2 fraG: Filen har ingen trinn. Skriv minst én rad.'])
    const odd = readPriceListCsv(csvText([[...priceListColumns.slice(1), 'pris', ''], ['1']]))
    expect(odd.ok ? [] : odd.feil).toEqual([
      {
        rad: 1,
        kolonne: 'fraG',
        tekst: 'Kolonnen «fraG» mangler. Eksporter en liste for å se hvordan filen skal være.',
      },
      { rad: 1, kolonne: 'pris', tekst: 'Kolonnen «pris» er ukjent. Ta den bort.' },
    ])
  })
  test('every column has its value in and out', () => {
    const list = {
      gDato: 'vedtaksdato',
      selvkostPerTime: 500.5,
      grunnbeloep: 130_160,
      maanederPerAar: 11,
      trinn: [
        { fraG: 0, tilG: 2.5, inklusivOevre: true, timepris: 100, maksPerMaaned: 245, maksTimer: 6 },
        { fraG: 2.5, tilG: null, inklusivOevre: false, abonnement: { fraTimer: 4, pris: 900 } },
      ],
    } as const
    expect(priceListCsv(list).trim().split('\r\n')).toEqual([
      expect.stringContaining(priceListColumns.join(';')),
      '0;2,5;ja;100;245;6;;;1.1;500,5;130160;11'.replace('1.1', 'vedtaksdato'),
      '2,5;;nei;;;;4;900;vedtaksdato;500,5;130160;11',
    ])
    const read = readPriceListCsv(priceListCsv(list))
    expect(read).toEqual({ ok: true, liste: list })
    expect(said({ ...row, inklusivOevre: 'JA' })).toEqual({
      gDato: '1.1',
      trinn: [{ fraG: 0, tilG: null, inklusivOevre: true, timepris: 100 }],
    })
  })
})
