// The second row of a look-up says what left: fields with a record, none with an error code.
import { expect, test } from 'vitest'
import { known, unknown } from '../base/fact.ts'
import type { Resultat } from '../decision/record.ts'
import { given } from './given.ts'

const answer = { poster: [{ navn: 'bruttoformue' }], stadie: 'OPPGJOER' }
const source = { api: 'summertskattegrunnlag', hentet: '2026-11-21T10:00:00Z' } as const
const record = (grunnlag: object | null) =>
  ({
    id: 'r',
    grunnlag,
    personer: [{ identifikator: '04817299771', relasjon: { ord: 'overstyrt', overstyring: 'dokumentert' } }],
    fakta: [
      {
        identifikator: '04817299771',
        navn: unknown('n', 'source-down'),
        summertskattegrunnlag: known('s', answer, source),
        beregnetskatt: unknown('b', 'no-record'),
        avregning: unknown('a', 'not-asked'),
      },
    ],
  }) as unknown as Resultat
const now = new Date('2026-11-21T10:00:00Z')
const kilder = {
  folkeregister: 'source-down',
  summertskattegrunnlag: 'ok',
  beregnetskatt: 'no-record',
  avregning: 'not-asked',
}

test.each([
  ['a sum', {}, true, { fase: 'gitt', utfall: 'ok' }],
  ['no sum, where the record leaves all the same', null, false, { fase: 'gitt', utfall: 'uten-sum' }],
])('%s: the fields that were given', (_name, grunnlag, sumOrNothing, ended) => {
  const row = given(record(grunnlag), now, sumOrNothing)
  expect(row).toMatchObject({ ...ended, personer: [{ kilder, felt: ['bruttoformue'] }] })
})

test('no sum, where the answer is an error code: no field, and what each source said', () => {
  const row = given(record(null), now, true)
  expect(row).toMatchObject({ fase: 'feilet', utfall: 'uten-sum', personer: [{ kilder }] })
  expect(row.personer[0]).not.toHaveProperty('felt')
})
