// A role as it is typed: suggestions that follow the tjenesteområde, own words that stay, and each mistake with its sentence.
import { describe, expect, test } from 'vitest'
import { nb } from '../texts-for-tests.ts'
import { checkRole, choosesArea, emptyRole, sentRole } from './role-draft.ts'

const [langtid, bistand] = ['HELSE_LANGTIDSOPPHOLD_INSTITUSJON', 'HELSE_PRAKTISK_BISTAND']
const filled = choosesArea(emptyRole, langtid, nb)

describe('suggestions', () => {
  test('follow the chosen tjenesteområde', () => {
    expect(filled.navn).toBe('Saksbehandler langtidsopphold')
    expect(choosesArea(filled, bistand, nb).navn).toBe('Saksbehandler praktisk bistand')
    expect(choosesArea(filled, 'BARNEVERN', nb)).toMatchObject({ navn: '', formaal: '' })
  })
  test('never take the place of the administrator’s own words', () => {
    expect(choosesArea({ ...filled, navn: 'Sykehjem nord' }, bistand, nb)).toMatchObject({
      navn: 'Sykehjem nord',
      formaal: 'Fastsette egenandel for praktisk bistand og opplæring',
    })
  })
})

describe('mistakes', () => {
  const wrong = (part: object) => checkRole({ ...filled, ...part }, nb).map(({ felt }) => felt)
  test('a suggested role has none', () => expect(wrong({})).toEqual([]))
  test('nothing typed', () => {
    expect(checkRole(emptyRole, nb).map(({ felt }) => felt)).toEqual(['tjenesteomraade'])
    expect(wrong({ navn: ' ', formaal: '' })).toEqual(['navn', 'formaal'])
  })
  test('a person number in name or purpose, also with spaces', () => {
    expect(wrong({ navn: 'Rolle 048172 99771' })).toEqual(['navn'])
    expect(wrong({ formaal: '04817299771' })).toEqual(['formaal'])
  })
  test.each([
    [{ fra: '2026-02-30' }, ['fra']],
    [{ fra: '2026-02-01', til: '2026-01-31' }, ['til']],
    [{ fra: '2026-02-01', til: '2026-02-01' }, []],
    [{ til: '2101-01-01' }, ['til']],
  ])('%o', (part, fields) => expect(wrong(part)).toEqual(fields))
})

test('an empty date is no limit', () => {
  expect(sentRole({ ...filled, til: '2026-12-31' })).toMatchObject({ fra: null, til: '2026-12-31' })
})
