// The wizard and the audit row hold the case reference to one limit, so that nothing passes here and is refused after.
import { expect, test } from 'vitest'
import { fitsCasePattern } from '../../base/case-pattern.ts'
import { longestCaseReference } from '../../base/case-reference.ts'
import { nb } from '../texts/nb.ts'
import { checkStep, type Where } from './check-draft.ts'
import { emptyDraft } from './draft.ts'
import { exampleOf } from './reason.ts'

const { grunn } = nb.oppslag
const where = {
  rolle: { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', inntektsaar: [2023], begrunnelser: [], saksmoenster: null },
  definitions: [],
  dato: '2023-12-01',
} satisfies Where
const said = (saksreferanse: string, more: Partial<Where['rolle']> = {}, begrunnelse = ''): string[] =>
  checkStep({ ...emptyDraft(), saksreferanse, begrunnelse }, 'grunn', nb, {
    ...where,
    rolle: { ...where.rolle, ...more },
  }).map(({ tekst }) => tekst)

test.each([' 2026/1234 ', 'HO-12.3_a', 'x'.repeat(longestCaseReference)])('may be sent: «%s»', (reference) => {
  expect(said(reference)).toEqual([])
})

test.each([
  ['x'.repeat(longestCaseReference + 1), grunn.saksreferanseLang(longestCaseReference)],
  ['Kari Nordmann', grunn.saksreferanseTegn],
  ['2026/1234 (ny)', grunn.saksreferanseTegn],
  ['04817299771', grunn.saksreferanseNummer],
])('«%s» is stopped in the wizard', (reference, text) => {
  expect(said(reference)).toEqual([text])
})

test('a reason from the list is enough; one that is not on it is none', () => {
  const begrunnelser = [{ kode: 'klage', tekst: 'Klage' }]
  expect(said('', { begrunnelser }, 'klage')).toEqual([])
  expect(said('', { begrunnelser }, 'etteroppgjoer')).toEqual([grunn.mangler])
  expect(said('', { begrunnelser })).toEqual([grunn.mangler])
})

test('the municipality’s own form is told by an example that fits it', () => {
  const saksmoenster = '0000/0+'
  expect(said('2026/17', { saksmoenster })).toEqual([])
  expect(said('26-17', { saksmoenster })).toEqual([grunn.saksreferanseForm('1234/56')])
  for (const pattern of [saksmoenster, 'AA-X+.0', '0+']) expect(fitsCasePattern(pattern, exampleOf(pattern))).toBe(true)
})
