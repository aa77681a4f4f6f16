// The list of fylkeskommuner is whole, and a row that is not stops the start.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findOrganisasjonsnummer } from '../base/organisation-number.ts'
import { checkCounties } from './counties.ts'

const text = readFileSync(new URL('../../lov/fylker.tsv', import.meta.url), 'utf8')

test('fourteen, each with a number of its own that is valid', () => {
  const all = checkCounties(text)
  expect(all).toHaveLength(14)
  expect(new Set(all.map(({ organisasjonsnummer }) => organisasjonsnummer)).size).toBe(14)
  for (const one of all) expect(findOrganisasjonsnummer(one.organisasjonsnummer)).toBe(one.organisasjonsnummer)
})

test('a row with a column too few or a bad number is named with its line', () => {
  expect(() => checkCounties(text.replace('971045698', '97104569'))).toThrow(/fylker\.tsv:2: /)
})
