// What came of a look-up is told by what stands beside the citizen on its rows: nothing given is never «the data were given», and
// what cannot be named any more is not «none».
import { expect, test } from 'vitest'
import type { InsightCase } from '../../base/insight-words.ts'
import { insightKindsOf } from './kinds.ts'
import { outcomeOf } from './outcome.ts'
import type { StoredRow } from './stored-row.ts'

type Given = Partial<Pick<StoredRow, 'hendelse' | 'fase' | 'utfall' | 'kilder' | 'felt'>>
const books = {
  fields: (id: string) => (id === 'gitt@tom' ? [] : id === 'gitt@navn' ? ['navn'] : null),
  kindOf: () => 'loenn' as const,
}
const told = (sak: InsightCase, ...rows: readonly Given[]) => {
  const whole = rows.map(
    (row) => ({ hendelse: 'beregning', utfall: 'ok', kilder: null, felt: null, deler: null, ...row }) as StoredRow,
  )
  const kinds = insightKindsOf(whole, sak, books)
  return [outcomeOf(whole, kinds.length > 0, sak), kinds]
}
const tax = (kilder: Record<string, string>, felt = 'gitt@tom'): Given => ({ fase: 'gitt', kilder, felt })
const asked = { fase: 'spurt' }

test.each([
  ['nothing came: the source was down', [asked, tax({ beregnetskatt: 'source-down' })], 'kilde-nede'],
  ['nothing came: the source refused', [asked, tax({ beregnetskatt: 'not-delegated' })], 'kilde-avslo'],
  [
    'nothing came: no record',
    [asked, tax({ beregnetskatt: 'no-record', avregning: 'not-asked' })],
    'ingen-opplysninger',
  ],
  ['nothing came: withdrawn', [asked, tax({ beregnetskatt: 'deleted' })], 'ingen-opplysninger'],
  [
    'the source answered, and gave none of what may be had',
    [asked, tax({ beregnetskatt: 'ok' })],
    'ingen-opplysninger',
  ],
  ['shielded', [asked, tax({ folkeregister: 'withheld', beregnetskatt: 'withheld' })], 'skjermet'],
  ['shielded goes before a source that is down', [asked, tax({ a: 'source-down', b: 'withheld' })], 'skjermet'],
  [
    'a hit of a search without a part of it',
    [{ ...tax({ folkeregister: 'withheld' }), hendelse: 'personsoek' }],
    'skjermet',
  ],
  ['asked, and no word of an answer', [asked], 'uten-svar'],
  ['refused', [{ fase: 'nektet', utfall: 'mangler-rolle' }], 'avvist'],
  ['stopped, for a reason that may be about another', [asked, { fase: 'feilet', utfall: 'naer-familie' }], 'ikke-gitt'],
  ['stopped: the source of several was down', [asked, { fase: 'feilet', utfall: 'kilde-nede' }], 'ikke-gitt'],
  [
    'stopped: one person, source down',
    [asked, { hendelse: 'personoppslag', fase: 'feilet', utfall: 'kilde-nede' }],
    'kilde-nede',
  ],
  [
    'stopped: one person, not in the register',
    [asked, { hendelse: 'personoppslag', fase: 'feilet', utfall: 'ikke-funnet' }],
    'ingen-opplysninger',
  ],
  [
    'passed on: shielded',
    [
      asked,
      { hendelse: 'videreformidling', fase: 'feilet', utfall: 'grunnlag-skjermet', kilder: { avregning: 'withheld' } },
    ],
    'skjermet',
  ],
] as const)('%s', (_, rows, outcome) => {
  for (const sak of ['egen', 'annens'] as const) expect(told(sak, ...rows)).toEqual([outcome, []])
})

test('something was given and a source failed: told in his own case, and in another’s no more than the kinds', () => {
  const half = tax({ folkeregister: 'ok', beregnetskatt: 'source-down' })
  expect(told('egen', asked, half)).toEqual(['delvis', ['husstand']])
  expect(told('annens', asked, half)).toEqual(['sett', ['husstand']])
  expect(told('egen', asked, tax({ folkeregister: 'ok', avregning: 'no-record' }))).toEqual(['sett', ['husstand']])
})

test('a list of names that is no longer kept: something was given, and nobody says it was nothing', () => {
  expect(told('egen', asked, tax({ beregnetskatt: 'ok' }, 'gitt@borte'))).toEqual(['sett', ['ukjent']])
  expect(told('annens', asked, tax({ beregnetskatt: 'ok' }, 'gitt@borte'))).toEqual(['sett', ['ukjent']])
})

test('the record was removed: nothing is given by that', () => {
  expect(told('egen', asked, { hendelse: 'feil-person', fase: 'gitt' })).toEqual(['slettet', []])
})
