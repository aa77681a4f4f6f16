// What stands beside a price: the first day and the free month of the record, and the ceiling that nobody gave, in every language.
import { expect, test } from 'vitest'
import { oere } from '../../base/money.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { firstDayOf, uncheckedCap } from './first-day.ts'
import type { Priced } from './priced.ts'

const amount = { id: 'egenandel-maaned', tekst: '', eksakt: oere(100), betales: oere(100) }
const priced = (more: Partial<Priced> = {}) =>
  ({ tjeneste: 'langtidsopphold', gjelderFra: '2026-12-01', beloep: [amount], ...more }) as Priced
const stay = (more: object = {}) => ({ langtidsopphold: { innflytting: '2026-11-01', ...more } })
const told = (of: Priced, facts = stay()) => firstDayOf(of, facts, nb.egenandel).join(' ')

test('the first day that is paid for, and that the first month is free', () => {
  expect(told(priced())).toBe(
    'Det betales fra og med 01.12.2026. Den første måneden etter innflyttingen 01.11.2026 er gratis.',
  )
  expect(told(priced(), stay({ direkteFra: '2026-10-15' }))).toContain('regnet fra 15.10.2026, er gratis')
})

test('a first day that the municipality has not chosen is not made up, and a stay that ended has none', () => {
  expect(told(priced({ gjelderFra: null }))).toMatch(/er ikke regnet ut, fordi kommunen ikke har valgt .* er gratis\.$/)
  const never = priced({ gjelderFra: null, beloep: [{ ...amount, eksakt: null, betales: null }] })
  expect([told(never), uncheckedCap(never, stay(), nb.egenandel)]).toEqual(['', null])
})

test('the ceiling is said not to be checked only where nobody gave it', () => {
  for (const { egenandel } of [nb, nn, en]) expect(uncheckedCap(priced(), stay(), egenandel)).toMatch(/§\u00a03/)
  expect(uncheckedCap(priced(), stay(), nb.egenandel)).toMatch(/^Taket er ikke kontrollert: .*ikke oppgitt/)
  expect(uncheckedCap(priced(), stay({ oppholdsutgifterAar: 1 }), nb.egenandel)).toBeNull()
  expect(uncheckedCap(priced({ tjeneste: 'sfo' }), stay(), nb.egenandel)).toBeNull()
})
