// Two rows of one look-up are one line; a row whose other half is on another page, or that may belong to several deeds, stands alone.
import { expect, test } from 'vitest'
import { groupRows } from './group-rows.ts'
import type { Row } from './log-words.ts'

const base: Row = {
  rad: 1,
  tidspunkt: '2026-01-01T10:00:00.000Z',
  hendelse: 'beregning',
  fase: 'spurt',
  utfall: 'ok',
  aktoer: { type: 'person', navn: null, slutterPaa: null, id: null },
  paaVegneAv: null,
  rolle: null,
  tjenesteomraade: null,
  beregningstype: null,
  rettighetspakke: null,
  hjemmel: [],
  inntektsaar: null,
  feltliste: null,
  saksreferanse: null,
  begrunnelse: null,
  emne: null,
  objekt: null,
  requestId: 'a',
  personer: [],
}
const row = (part: Partial<Row>): Row => ({ ...base, ...part })

test('asked and given of one request are one line, told by how it ended and why it was asked', () => {
  const asked = row({ rad: 7, saksreferanse: '2026/17', inntektsaar: 2023 })
  const given = row({ rad: 9, fase: 'gitt', utfall: 'uten-sum', objekt: 'x' })
  const other = row({ rad: 8, requestId: 'b', hendelse: 'forvaltning', fase: 'utfoert' })
  const deeds = groupRows([given, other, asked])
  expect(deeds.map(({ row: { rad } }) => rad)).toEqual([9, 8])
  expect(deeds[0]?.rows).toEqual([asked, given])
  expect(deeds[0]?.row).toMatchObject({ fase: 'gitt', utfall: 'uten-sum', saksreferanse: '2026/17', inntektsaar: 2023 })
})

test('another event of the same request is a line of its own', () => {
  const rows = [row({ rad: 2, hendelse: 'personoppslag', fase: 'gitt' }), row({ rad: 1 })]
  expect(groupRows(rows).map(({ rows: all }) => all.length)).toEqual([1, 1])
})

test.each([
  ['the question alone', [row({ rad: 3 })]],
  ['the outcome alone', [row({ rad: 4, fase: 'feilet' })]],
  ['a refusal', [row({ rad: 5, fase: 'nektet', utfall: 'ikke-tilgang' })]],
  ['two outcomes', [row({ rad: 8, fase: 'gitt' }), row({ rad: 7, fase: 'nektet' }), row({ rad: 6 })]],
])('%s: every row stands as it is', (_, rows) => {
  expect(groupRows(rows).map(({ row: one, rows: all }) => [one, all.length])).toEqual(rows.map((one) => [one, 1]))
})
