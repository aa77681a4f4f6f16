// A guideline as it is typed: no value is guessed, every kind comes back, and the row it takes over from is the right one.
import { describe, expect, test } from 'vitest'
import type { Retningslinjerad } from '../../../http/contract-forvaltning.ts'
import { choiceOf } from '../../../rules/local/read-choice.ts'
import { nb } from '../texts-for-tests.ts'
import { replacesOf } from './takes-over.ts'
import { readValue, valueDraft, valueText } from './guideline-value.ts'

const empty = { valg: '', beloep: '', maaneder: '' }

describe('values', () => {
  test.each([
    ['formuesskatt', true, 'Ja'],
    ['formuesskatt', false, 'Nei'],
    ['delmaaned', 'maaned-30', 'Egenandelen per måned delt på 30, per dag'],
    ['andelOver1G', 80, '80 prosent'],
    ['barnehageMakspris', 690.5, '690,50 kr'],
    ['barnehageMakspris', null, 'Ikke bestemt av kommunen'],
    ['boutgifter', { beloepPerMaaned: 6500, maaneder: 6 }, 'Høyst 6 500 kr per måned i 6 måneder'],
    ['boutgifter', null, 'Ikke bestemt av kommunen'],
  ] as const)('%s = %j goes into the form and comes out the same', (id, verdi, text) => {
    const choice = choiceOf(id)
    expect(readValue(choice, valueDraft(choice, verdi), nb)).toEqual({ ok: true, verdi })
    expect(valueText(choice, verdi, nb).replaceAll('\u00a0', ' ')).toBe(text)
  })
  test.each([
    ['formuesskatt', empty, 'verdi'],
    ['delmaaned', empty, 'verdi'],
    ['barnehageMakspris', empty, 'verdi'],
    ['barnehageMakspris', { ...empty, valg: 'ja' }, 'beloep'],
    ['andelOver1G', empty, 'beloep'],
    ['andelOver1G', { ...empty, beloep: '86' }, 'beloep'],
    ['boutgifter', { ...empty, valg: 'ja', beloep: '6500', maaneder: '0' }, 'maaneder'],
    ['boutgifter', { ...empty, valg: 'ja', beloep: 'mye', maaneder: '3' }, 'beloep'],
  ] as const)('%s from %j is wrong at %s', (id, draft, felt) => {
    expect(readValue(choiceOf(id), draft, nb)).toMatchObject({ ok: false, error: { felt } })
  })
  test('nothing is chosen before the municipality has', () => {
    expect(valueDraft(choiceOf('delmaaned'), undefined)).toEqual(empty)
  })
})

test('which row the new one takes over from', () => {
  const row = (fra: string, til: string | null): Retningslinjerad => ({
    ...{ id: 'a', noekkel: 'formuesskatt', verdi: true, fra, til, vedtatt: '2025-12-10', saksnummer: '25/1' },
    ...{ opprettet: '2025-12-11T08:00:00.000Z', erstattetAv: null },
  })
  expect(replacesOf(null, '2027-01-01')).toEqual({})
  expect(replacesOf(row('2026-01-01', null), '2027-01-01')).toEqual({ avslutter: 'a' })
  expect(replacesOf(row('2026-01-01', null), '2026-01-01')).toEqual({ retter: 'a' })
  expect(replacesOf(row('2026-01-01', '2026-12-31'), '2027-01-01')).toEqual({})
})
