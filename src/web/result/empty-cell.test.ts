// An empty cell says why it is empty; an answer that did not come is never read as «no such amount».
import { expect, test } from 'vitest'
import { apiOf } from '../../base/post-source.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { emptyWord } from './empty-cell.ts'

const resultat = {
  fakta: [
    {
      identifikator: 'a',
      summertskattegrunnlag: { known: true },
      beregnetskatt: { known: false, why: 'not-asked' },
      avregning: { known: false, why: 'source-down' },
    },
  ],
} as unknown as ResultatSvar

test.each([
  ['loennsinntekt', 'summertskattegrunnlag'],
  ['/beregnetSkattFastland/inntektsskatt', 'beregnetskatt'],
  ['/fastland/restskatt', 'avregning'],
])('%s stands in the answer of %s', (navn, api) => expect(apiOf(navn)).toBe(api))

test.each([
  ['the answer came without the post', 'a', 'loennsinntekt', 'ikkeISvaret'],
  ['the purpose did not ask', 'a', '/beregnetSkattFastland/inntektsskatt', 'ikkeHentet'],
  ['the source did not tell', 'a', '/fastland/restskatt', 'mangler'],
  ['nothing is known of the person', 'b', 'loennsinntekt', 'mangler'],
])('%s', (_, person, navn, word) => expect(emptyWord(resultat, person, navn)).toBe(word))
