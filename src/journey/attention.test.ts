// What is told before a look-up: the day a rate runs out, a price list without one after it, a choice that the law leaves open.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type IsoDate, date } from '../base/dates.ts'
import { beregningstyper } from '../base/terms.ts'
import { checkRates } from '../rates/check-rates.ts'
import type { Adopted } from '../store/adopted-types.ts'
import { type AttentionFacts, attentionFor, ratesOf } from './attention.ts'

const folder = new URL('../../lov/satser/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const rates = checkRates(files.map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') })))
const row = (emne: string, til: string | null): Adopted => ({
  id: 'x',
  emne,
  fra: '2026-01-01',
  til,
  vedtatt: '2025-12-01',
  saksnummer: '25/1',
  innhold: {},
  opprettetAv: 'p',
  opprettet: '2025-12-01T10:00:00Z',
  erstattetAv: null,
})
const none = async (): Promise<readonly Adopted[]> => []
const facts = (parts: Partial<AttentionFacts>): AttentionFacts => ({
  beregningstype: 'PRAKTISK_BISTAND',
  on: date('2026-06-01'),
  rates: new Map(),
  priceLists: none,
  guidelines: none,
  ...parts,
})
const on = (day: string): { on: IsoDate } => ({ on: date(day) })

test('every rate in the files belongs to a service, to the bostøtte that has none, or to an income year', () => {
  const starts = [...beregningstyper.flatMap((type) => ratesOf[type]), 'bostoette-', 'alminnelig-skattesats']
  const stray = [...rates.keys()].filter((navn) => !starts.some((start) => navn.startsWith(start)))
  expect(stray).toEqual([])
  for (const start of starts)
    expect(
      [...rates.keys()].some((navn) => navn.startsWith(start)),
      start,
    ).toBe(true)
})

test('a rate is told ninety days ahead, with its last day, and not before', async () => {
  const told = async (day: string) =>
    (await attentionFor(facts({ ...on(day), rates, beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON' }))).flatMap((one) =>
      one.slag === 'sats' && one.navn === 'fribeloep' ? [one.til] : [],
    )
  expect(await told('2026-10-02')).toEqual(['2026-12-31'])
  expect(await told('2026-10-01')).toEqual([])
  expect(await told('2027-01-01')).toEqual([null])
})

test('no service is told of another’s rates', async () => {
  const told = async (beregningstype: AttentionFacts['beregningstype']) =>
    (await attentionFor(facts({ ...on('2030-01-01'), rates, beregningstype }))).flatMap((one) =>
      one.slag === 'sats' ? [one.navn] : [],
    )
  expect(await told('PRAKTISK_BISTAND')).toEqual(['praktisk-bistand-tak', 'grunnbeloep'])
  expect((await told('BARNEHAGE_SFO')).filter((navn) => /egenandel|fribel|bostoette/.test(navn))).toEqual([])
})

test('the price list: none, ending with and without one after it, open', async () => {
  const lists = (days: Readonly<Record<string, Adopted>>) => async (day: IsoDate) =>
    Object.entries(days).flatMap(([from, one]) => (from <= day && (one.til === null || day <= one.til) ? [one] : []))
  const ending = row('praktisk-bistand', '2026-07-31')
  const told = (priceLists: AttentionFacts['priceLists'], day = '2026-06-01') =>
    attentionFor(facts({ ...on(day), priceLists }))
  expect(await told(none)).toEqual([{ slag: 'prisliste', til: null }])
  expect(await told(lists({ '2026-01-01': ending }))).toEqual([{ slag: 'prisliste', til: '2026-07-31' }])
  expect(await told(lists({ '2026-01-01': ending }), '2026-05-01')).toEqual([])
  expect(await told(lists({ '2026-01-01': ending, '2026-08-01': row('praktisk-bistand', null) }))).toEqual([])
  expect(await told(lists({ '2026-01-01': row('praktisk-bistand', null) }))).toEqual([])
})

test('a choice without a default is told until it is made, and to long stays alone', async () => {
  const told = async (parts: Partial<AttentionFacts>) =>
    (await attentionFor(facts(parts))).flatMap((one) => (one.slag === 'retningslinje' ? [one.noekkel] : []))
  const langtid = { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON' } as const
  expect(await told(langtid)).toEqual(['delmaaned', 'foersteBetalingsdag'])
  expect(await told({ ...langtid, guidelines: async () => [row('delmaaned', null)] })).toEqual(['foersteBetalingsdag'])
  expect(await told({})).toEqual([])
})
