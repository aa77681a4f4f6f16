// The asked year against the law's: what is recorded, and which field is named when a reason is missing.
import { expect, test } from 'vitest'
import { date } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { Beregningstype } from '../../base/terms.ts'
import type { NyttAarsvalg } from '../contract.ts'
import { yearChoice } from './year-choice.ts'

const today = date('2026-11-21')
const choose = (beregningstype: Beregningstype, inntektsaar: number, aarsvalg: NyttAarsvalg = {}) =>
  yearChoice({ beregningstype, inntektsaar, aarsvalg }, [2025, 2024, 2023], today)
const feltOf = (...asked: Parameters<typeof choose>): string | undefined => {
  try {
    choose(...asked)
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.felt
  }
  return undefined
}

test('the law’s own year needs no reason, and keeps none; the date is today unless it is sent', () => {
  expect(choose('LANGTIDSOPPHOLD_INSTITUSJON', 2025, { begrunnelse: 'x', vesentligEndret: true })).toEqual({
    prisdato: '2026-11-21',
    foreslaatt: 2025,
    hjemmel: 'egenandelsforskriften § 3 fjerde og sjette ledd',
    begrunnelse: null,
  })
  expect(choose('PRAKTISK_BISTAND', 2023, { prisdato: '2025-03-01' })).toMatchObject({ foreslaatt: 2023 })
})

test('another year is kept with its reason', () => {
  const begrunnelse = 'Pensjonist fra mai'
  expect(choose('PRAKTISK_BISTAND', 2025, { begrunnelse, vesentligEndret: true })).toMatchObject({
    foreslaatt: 2024,
    begrunnelse,
    vesentligEndret: true,
  })
  expect(choose('BARNEHAGE_SFO', 2023, { begrunnelse })).toMatchObject({ foreslaatt: 2025, begrunnelse })
})

test.each([
  ['LANGTIDSOPPHOLD_INSTITUSJON', {}, 'aarsvalg.begrunnelse'],
  ['BARNEHAGE_SFO', { begrunnelse: ' ' }, 'aarsvalg.begrunnelse'],
  ['PRAKTISK_BISTAND', { begrunnelse: 'Fordi' }, 'aarsvalg.vesentligEndret'],
  ['LANGTIDSOPPHOLD_INSTITUSJON', { prisdato: '2026-02-30' }, 'aarsvalg.prisdato'],
] as const)('%s 2023 with %o is refused', (tjeneste, sent, felt) => expect(feltOf(tjeneste, 2023, sent)).toBe(felt))
