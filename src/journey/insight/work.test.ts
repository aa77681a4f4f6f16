// One day's work is one entry, with every look-up in it. In another's case what stands together is decided by what is told of each.
import { expect, test } from 'vitest'
import { type WorkRow, worksOf } from './work.ts'

const row = (nr: number, change: Partial<WorkRow> = {}): WorkRow => ({
  fiksOrgId: 'asker',
  nr,
  tid: `2026-03-01T10:${String(nr).padStart(2, '0')}:00.000Z`,
  requestId: `request-${nr}`,
  hendelse: 'personoppslag',
  aktoer: { type: 'person', id: 'kari', organisasjonsnummer: null, paaVegneAv: null },
  rolle: 'rolle',
  tjenesteomraade: 'LANGTID',
  saksreferanse: '2026/1',
  begrunnelse: null,
  korrelasjonsid: null,
  objekt: null,
  type: 'SOEKER',
  plass: 0,
  ...change,
})
const area = (kode: string | null) => (kode === 'BARNEHAGE' ? 'barnehage-og-sfo' : 'helse-og-omsorg')
const works = (...rows: readonly WorkRow[]) => worksOf(rows, area).map(({ rader }) => rader)

test('person look-ups and the tax look-up after them are one, its record read again too; nothing is left out', () => {
  const record = { objekt: 'record', hendelse: 'beregning' }
  const again = { objekt: 'record', hendelse: 'resultat', saksreferanse: null, type: 'SOEKER' }
  expect(works(row(1), row(2), row(3, record), row(4, again))).toEqual([[1, 2, 3, 4]])
})

test('a change by hand stands with the look-up it began in, and so does what is done with the record it made', () => {
  const quiet = { saksreferanse: null }
  const change = { ...quiet, hendelse: 'endring', requestId: 'endring' }
  const rows = [
    row(1, { objekt: 'original', hendelse: 'beregning' }),
    row(2, { ...change, objekt: 'original' }),
    row(3, { ...change, objekt: 'changed' }),
    row(4, { ...quiet, hendelse: 'resultat', objekt: 'changed' }),
    row(5, { ...quiet, hendelse: 'feil-person', objekt: 'changed' }),
  ]
  expect(works(...rows)).toEqual([[1, 2, 3, 4, 5]])
  expect(works(...rows.toReversed())).toEqual([[1, 2, 3, 4, 5]])
  // Without the look-up itself (another year is shown) the rest still stands together; a change of another record stands apart.
  expect(works(...rows.slice(1))).toEqual([[2, 3, 4, 5]])
  expect(works(...rows, row(6, { ...change, requestId: 'annen', objekt: 'annet' }))).toEqual([[6], [1, 2, 3, 4, 5]])
})

const machine = { type: 'integrasjon', id: 'i', organisasjonsnummer: '1', paaVegneAv: null }
test.each([
  ['another employee', { aktoer: { type: 'person', id: 'ola', organisasjonsnummer: null, paaVegneAv: null } }],
  ['another role', { rolle: 'en annen' }],
  ['another reference', { saksreferanse: '2026/2' }],
  ['a reason and no reference', { saksreferanse: null, begrunnelse: 'klage' }],
  ['another municipality', { fiksOrgId: 'baerum' }],
  ['the next day in Norway', { tid: '2026-03-01T23:00:00.000Z' }],
  ['another’s case', { type: 'EKTEFELLE' }],
  ['a record nobody knows the case of', { saksreferanse: null, objekt: 'annet', hendelse: 'resultat' }],
] as const)('in his own case apart: %s', (_, change) => {
  expect(works(row(1), row(2, change))).toEqual([[2], [1]])
})

test('a machine’s reason is the same for all it does, so only its own name of the call holds calls together', () => {
  const call = { aktoer: machine, saksreferanse: null, begrunnelse: 'soeknad' }
  expect(works(row(1, call), row(2, call))).toEqual([[2], [1]])
  const named = { ...call, korrelasjonsid: 'sak-77' }
  expect(works(row(1, named), row(2, named))).toEqual([[1, 2]])
})

test('in another’s case: by day, municipality and area alone, so that the grouping tells nothing of whose', () => {
  const other = (nr: number, change: Partial<WorkRow> = {}) =>
    row(nr, { type: 'EKTEFELLE', plass: 1, rolle: `r${nr}`, saksreferanse: `${nr}`, requestId: `q${nr}`, ...change })
  expect(works(other(1), other(2, { aktoer: machine }))).toEqual([[1, 2]])
  expect(works(other(1), other(2, { tjenesteomraade: 'BARNEHAGE' }))).toEqual([[2], [1]])
})

test('newest first; a long day is told in pieces of thirty', () => {
  const many = Array.from({ length: 59 }, (_, i) => row(i + 1))
  expect(works(...many).map((rader) => rader.length)).toEqual([29, 30])
  expect(works(...many)[0]?.at(-1)).toBe(59)
})

test('a look-up belongs to the instant it was asked, wherever its answer stands', () => {
  const late = { requestId: 'r', hendelse: 'beregning' }
  const rows = [
    row(1, { ...late, tid: '2025-12-31T22:59:59.900Z' }),
    row(2, { ...late, tid: '2025-12-31T23:00:00.100Z' }),
  ]
  const year = (wanted: string) => worksOf(rows, area, (tid) => tid < '2025-12-31T23' === (wanted === '2025'))
  expect(year('2025')).toEqual([{ fiksOrgId: 'asker', rader: [1, 2], oppslag: 1 }])
  expect(year('2026')).toEqual([])
})
