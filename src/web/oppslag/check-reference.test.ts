// The wizard and the audit row hold the case reference to one limit, so that nothing passes here and is refused after.
import { expect, test } from 'vitest'
import { longestCaseReference } from '../../base/case-reference.ts'
import { nb } from '../texts/nb.ts'
import { checkStep } from './check-draft.ts'
import { emptyDraft } from './draft.ts'

const { kontroll } = nb.oppslag
const where = {
  rolle: { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', inntektsaar: [2023] },
  definitions: [],
  dato: '2023-12-01',
} as const
const said = (saksreferanse: string): string[] =>
  checkStep({ ...emptyDraft('Kari|r1'), saksreferanse }, 'kontroll', nb, where).map(({ tekst }) => tekst)

test.each(['', ' 2026/1234 ', 'HO-12.3_a', 'x'.repeat(longestCaseReference)])('may be sent: «%s»', (reference) => {
  expect(said(reference)).toEqual([])
})

test.each([
  ['x'.repeat(longestCaseReference + 1), kontroll.saksreferanseLang(longestCaseReference)],
  ['Kari Nordmann', kontroll.saksreferanseTegn],
  ['2026/1234 (ny)', kontroll.saksreferanseTegn],
  ['04817299771', kontroll.saksreferanseNummer],
])('«%s» is stopped in the wizard', (reference, text) => {
  expect(said(reference)).toEqual([text])
})
