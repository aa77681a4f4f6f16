// What a citizen is told of rows drawn at random: in another person's case, and where nobody knows whose it was, nothing of the case
// comes out, whatever stands on the rows; in his own the law and the service do.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toldLines } from '../../base/insight-lines.ts'
import { nb } from '../../base/insight-words-nb.ts'
import { persontyper } from '../../base/terms.ts'
import type { InsightRow } from '../../store/insight-types.ts'
import { insightEntry } from './entry.ts'
import type { EntryBooks } from './entry-types.ts'
import { deedOf, insightEvents } from './events.ts'
import { namedSince } from './staff-names.ts'
import { lookUps, storedRow } from './stored-row.ts'

const secrets = {
  utfall: 'HEMMELIG-UTFALL',
  korrelasjonsid: 'HEMMELIG-KALL',
  saksreferanse: 'HEMMELIG-SAK-1',
  begrunnelse: 'hemmelig-grunn',
  hjemmel: ['HEMMELIG LOV § 1'],
  tjenesteomraade: 'HEMMELIG_TJENESTE',
  beregningstype: 'HEMMELIG_TYPE',
  rettighetspakke: 'HEMMELIGPAKKE',
  rolle: 'HEMMELIG-ROLLE',
  objekt: 'HEMMELIG-OBJEKT',
  api: 'HEMMELIGAPI',
}
const books: EntryBooks = {
  municipality: () => 'Asker',
  area: () => 'helse-og-omsorg',
  service: () => 'HEMMELIG TJENESTE',
  reason: () => 'HEMMELIG GRUNN',
  organisation: () => 'HEMMELIG ORGANISASJON',
  fields: () => ['pensjonX', 'skattX'],
  kindOf: (navn) => (navn === 'pensjonX' ? 'pensjon' : 'skatt'),
  wrong: new Set(),
}
const actor = fc.constantFrom<{ type: string; id: string; organisasjonsnummer?: string; paaVegneAv?: string }>(
  { type: 'person', id: 'HEMMELIG-ANSATT' },
  { type: 'integrasjon', id: 'HEMMELIG-ID', organisasjonsnummer: 'HEMMELIG-ORG', paaVegneAv: 'HEMMELIG-ANSATT' },
)
const drawn = fc.record({
  hendelse: fc.constantFrom(...insightEvents),
  fase: fc.constantFrom('spurt', 'nektet', 'gitt', 'feilet'),
  aktoer: actor,
  inntektsaar: fc.constantFrom(1987, null),
  plass: fc.constantFrom<number>(0, 0, 1, 4),
  type: fc.constantFrom(undefined, undefined, undefined, 'SOEKER' as const, 'SOEKER' as const, ...persontyper),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

const rowOf = ({ plass, type, ...about }: Drawn, nr: number): InsightRow => ({
  fiksOrgId: 'HEMMELIG-KJEDE',
  nr,
  plass,
  rad: JSON.stringify({ tid: `2026-03-0${nr}T10:00:00.000Z`, requestId: 'HEMMELIG-REQUEST', ...secrets, ...about }),
  person: JSON.stringify({
    kilder: { folkeregister: 'ok' },
    felt: 'gitt@HEMMELIG',
    ...(type === undefined ? {} : { type }),
  }),
})
const entryOf = (rows: readonly Drawn[]) =>
  insightEntry(
    rows.map((row, i) => storedRow(rowOf(row, i + 1))),
    1,
    books,
  ).told

describe('insightEntry', () => {
  test('nothing of another’s case, and the tax kinds told as one; both cases and the unknown were drawn', () => {
    const seen = { egen: 0, annens: 0, ukjent: 0, ingen: 0 }
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 3 }), (rows) => {
        const one = rows.map((row) => ({ ...row, hendelse: rows[0]?.hendelse ?? row.hendelse }))
        const told = entryOf(one)
        seen[told.sak] += 1
        if (told.sak === 'egen') return
        expect(told.egen).toBe(null)
        expect(JSON.stringify(told) + JSON.stringify(toldLines(told, nb))).not.toMatch(/HEMMELIG|1987|§/i)
        for (const { handling, inntektsaar, opplysninger } of told.deler) {
          expect([handling, inntektsaar]).toEqual([told.sak === 'ingen' ? 'gradering' : null, null])
          expect(opplysninger.filter((kind) => kind === 'pensjon' || kind === 'skatt')).toEqual([])
        }
      }),
      { numRuns: 3000, seed: 20261122 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
  })

  test('only SOEKER on every row that says something makes it the citizen’s own', () => {
    const row = { hendelse: 'beregning', fase: 'gitt', aktoer: { type: 'person', id: 'x' }, inntektsaar: null } as const
    const caseOf = (...rows: readonly { plass: number; type?: Drawn['type'] }[]) =>
      entryOf(rows.map(({ plass, type }) => ({ ...row, plass, type }))).sak
    expect(caseOf({ plass: 0, type: 'SOEKER' }, { plass: 0 })).toBe('egen')
    expect(caseOf({ plass: 0, type: 'SOEKER' }, { plass: 0, type: 'BARN' })).toBe('annens')
    expect(caseOf({ plass: 1 })).toBe('annens')
    expect(caseOf({ plass: 0 })).toBe('ukjent')
  })

  test('what no book holds is said to be unknown: a service, a reason, a law', () => {
    const row = { hendelse: 'beregning', fase: 'gitt', aktoer: { type: 'ukjent', id: 'x' }, inntektsaar: null } as const
    const stored = storedRow(rowOf({ ...row, plass: 0, type: 'SOEKER' }, 1))
    const { told } = insightEntry([{ ...stored, hjemmel: null }], 1, books)
    const said = toldLines(told, nb).map(({ navn, verdier }) => `${navn}: ${verdier.join()}`)
    expect(said).toContain('Lov og forskrift: Loggen sier ikke hvilken')
    const refused = insightEntry([{ ...stored, hjemmel: null, fase: 'nektet' }], 1, books).told
    expect(toldLines(refused, nb).map(({ del }) => del)).not.toContain('hjemmel')
  })
})

test('rows of one request stand together, another event or municipality apart', () => {
  const row = { requestId: 'r', hendelse: 'beregning', fiksOrgId: 'k' }
  const groups = lookUps([row, row, { ...row, fiksOrgId: 'l' }, { ...row, hendelse: 'resultat' }])
  expect(groups.map((group) => group.length)).toEqual([2, 1, 1])
})

test('an event that is no look-up stops the answer', () => {
  expect(() => deedOf('loggsoek')).toThrow(/no look-up/)
})

describe('namedSince: newest first', () => {
  const choice = (ansattnavn: boolean, fra: string) => ({ id: fra, ansattnavn, fra, saksnummer: '1' })
  test.each([
    ['never chosen', [], null],
    ['off', [choice(false, '2')], null],
    ['on', [choice(true, '1')], '1'],
    ['on twice without a break', [choice(true, '2'), choice(true, '1')], '1'],
    ['on again after a break: from the second time', [choice(true, '3'), choice(false, '2'), choice(true, '1')], '3'],
    ['taken back', [choice(false, '2'), choice(true, '1')], null],
  ] as const)('%s', (_, choices, since) => expect(namedSince(choices)).toBe(since))
})
