// The cookie first, then what the browser lists, then bokmål.
import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

const asked = (accept: string | undefined, spraak?: string) =>
  languageOf({ cookies: { spraak }, headers: { 'accept-language': accept } })

test.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['*', 'nb'],
  ['de-DE,de;q=0.9', 'nb'],
  ['nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6', 'nb'],
  ['no', 'nb'],
  ['NN-no', 'nn'],
  ['de, en-GB;q=0.8, nn;q=0.9', 'nn'],
  ['en;q=0, nn;q=0.1', 'nn'],
  ['en;q=x, de', 'nb'],
  ['en-US,en;q=0.9', 'en'],
])('Accept-Language %s: %s', (accept, language) => expect(asked(accept)).toBe(language))

test('what was chosen goes before what the browser lists, and anything else in the cookie does not count', () => {
  expect(asked('en', 'nn')).toBe('nn')
  expect(asked('en', 'de')).toBe('en')
  expect(asked('nn', '')).toBe('nn')
})

test('a request whose cookies were not read has the language of its headers', () =>
  expect(languageOf({ headers: { 'accept-language': 'en' } })).toBe('en'))
