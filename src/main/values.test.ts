// What is typed onto an earlier record, by mistake: each is refused by field, and nothing is lost.
import { expect, test } from 'vitest'
import type { Resultat } from '../decision/record.ts'
import { ownTitle, resident, spouse, survivorsPension } from '../http/ports-for-tests.ts'
import { typedCheck } from './values.ts'

const check = typedCheck({
  openYears: () => [2023],
  manualPosts: () => [survivorsPension, ownTitle],
  postSet: () => null,
})
const record = {
  beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
  inntektsaar: 2023,
  personer: [{ identifikator: resident, type: 'SOEKER' }],
} as unknown as Resultat
const inherited = [{ id: ownTitle.id, beloep: 100, tittel: 'Arv etter tante Olga' }] as never

test('a person once, with posts of the service', () => {
  expect(() => check(record, [{ identifikator: resident, manuelle: inherited }])).not.toThrow()
})

test('a person twice: one of the two would be lost', () => {
  const twice = [
    { identifikator: resident, manuelle: inherited },
    { identifikator: resident, manuelle: [] },
  ]
  expect(() => check(record, twice)).toThrow(
    expect.objectContaining({ kode: 'ugyldig-foresporsel', felt: 'personer[1].identifikator' }),
  )
})

test('a person who is not in the record', () => {
  expect(() => check(record, [{ identifikator: spouse, manuelle: [] }])).toThrow(
    expect.objectContaining({ kode: 'ugyldig-foresporsel', felt: 'personer[0].identifikator' }),
  )
})
