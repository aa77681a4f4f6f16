// A list comes back from its table as it was; a table with faults gives every one of them, with row and column, and no list.
import { describe, expect, test } from 'vitest'
import { csvText } from '../../base/csv.ts'
import { priceListColumns, priceListCsv, readPriceListCsv } from './price-list-csv.ts'
import type { PriceListJson } from './read-price-list.ts'

const list: PriceListJson = {
  gDato: '1.5',
  trinn: [
    { fraG: 0, tilG: 2.5, inklusivOevre: true, timepris: 81.5, maksPerMaaned: 245 },
    {
      fraG: 2.5,
      tilG: null,
      inklusivOevre: false,
      timepris: 430,
      maksTimer: 2.5,
      abonnement: { fraTimer: 6, pris: 1131 },
    },
  ],
  selvkostPerTime: 517,
  maanederPerAar: 11,
}

test('out and in again', () => {
  expect(readPriceListCsv(priceListCsv(list))).toEqual({ ok: true, liste: list })
  expect(priceListCsv(list)).toContain('0;2,5;ja;81,5;245;;;;1.5;517;;11\r\n')
})
test('a point for a comma, spaces in numbers and commas between cells are read', () => {
  const [head = '', first = ''] = priceListCsv(list).split('\r\n')
  const english = `${head.replaceAll(';', ',')}\n${first.replace('2,5', '2.5').replace('81,5', '1 081.5').replaceAll(';', ',')}`
  const read = readPriceListCsv(english)
  expect(read).toMatchObject({ ok: true, liste: { trinn: [{ tilG: 2.5, timepris: 1081.5 }] } })
})

describe('faults', () => {
  const faults = (...rows: string[][]) => {
    const read = readPriceListCsv(csvText([[...priceListColumns], ...rows]))
    return read.ok ? [] : read.feil.map(({ rad, kolonne }) => `${rad} ${kolonne}`)
  }
  const row = (change: Partial<Record<(typeof priceListColumns)[number], string>> = {}) =>
    priceListColumns.map(
      (column) =>
        change[column] ?? ({ fraG: '0', timepris: '100', gDato: '1.1' } as Record<string, string>)[column] ?? '',
    )
  test('every wrong cell is named, in every row', () => {
    expect(
      faults(
        row({ timepris: 'gratis' }),
        row({ fraG: '', inklusivOevre: 'kanskje', tilG: '-2' }),
        row({ abonnementPris: '900' }),
      ),
    ).toEqual(['2 timepris', '3 fraG', '3 tilG', '3 inklusivOevre', '4 abonnementPris'])
    expect(faults(row({ maksPerMaaned: '245,123' }))).toEqual(['2 maksPerMaaned'])
  })
  test('what holds for the whole list stands the same in every row', () => {
    expect(faults(row({ selvkostPerTime: '517' }), row({ selvkostPerTime: '518', gDato: '1.5' }))).toEqual([
      '3 gDato',
      '3 selvkostPerTime',
    ])
  })
  test('a date that the spreadsheet made of 1.1, and an empty one, are no choice', () => {
    expect(faults(row({ gDato: '01.jan' }))).toEqual(['2 gDato'])
    expect(faults(row({ gDato: '' }))).toEqual(['2 gDato'])
  })
  test('a missing or unknown column, and a file without rows', () => {
    const read = readPriceListCsv('fraG;tilG;pris\n0;2;100')
    expect(read.ok ? [] : read.feil.map(({ kolonne }) => kolonne)).toEqual([...priceListColumns.slice(2), 'pris'])
    expect(faults()).toEqual(['2 fraG'])
    expect(readPriceListCsv('').ok).toBe(false)
  })
  test('a formula in a cell is not a number', () => {
    expect(faults(row({ timepris: '=1+1' }))).toEqual(['2 timepris'])
  })
})
