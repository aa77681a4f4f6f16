// What needs attention says what, why and what to do, in every language; and nothing of whom a look-up was about.
import { expect, test } from 'vitest'
import type { RolleValg } from '../../http/contract.ts'
import type { EgetOppslag, EgneOppslag } from '../../http/contract-own-lookups.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { attentionItems } from './attention.ts'

const rolle = { manglerApier: [] } as unknown as RolleValg
const result = (foreloepig: EgetOppslag['foreloepig']): EgetOppslag => ({
  id: '0b0b0b0b-1111-4111-8111-111111111111',
  beregningstype: 'BARNEHAGE_SFO',
  inntektsaar: 2025,
  opprettet: '2026-11-22T08:00:00.000Z',
  utloeper: '2026-11-23T08:00:00.000Z',
  saksreferanse: '2026/17',
  begrunnelse: null,
  foreloepig,
  tidligere: [],
})
const rate = (navn: string, til: string | null) => ({ slag: 'sats', navn, tekst: navn, til }) as const
const choice = (noekkel: string) =>
  ({ slag: 'retningslinje', noekkel, tekst: noekkel, hjemmel: 'forskriften § 6' }) as const
const all: Pick<EgneOppslag, 'varsler' | 'oppslag'> = {
  varsler: [
    rate('A', '2026-12-31'),
    rate('B', '2026-12-31'),
    rate('C', null),
    { slag: 'prisliste', til: null },
    choice('x'),
    choice('y'),
  ],
  oppslag: [result(['utkast']), result([])],
}

test('one item for each thing to do: rates by their day, choices together, each provisional result', () => {
  const items = attentionItems(rolle, all, nb)
  expect(items.map(({ id }) => id)).toEqual([
    'prisliste',
    'retningslinje',
    'sats-2026-12-31',
    'sats-ukjent',
    '0b0b0b0b-1111-4111-8111-111111111111',
  ])
  expect(items[2]).toMatchObject({
    hva: '2 satser gjelder til og med 31.12.2026',
    hvorfor: 'Det gjelder:',
    navn: 'A, B',
  })
  expect(items.map(({ stopper }) => stopper)).toEqual([true, true, false, true, false])
  expect(attentionItems(rolle, { varsler: [], oppslag: [result([])] }, nb)).toEqual([])
})

test('a role without a source that its service reads is told before the look-up', () => {
  const short = { manglerApier: ['avregning'] } as unknown as RolleValg
  const [item] = attentionItems(short, { varsler: [], oppslag: [] }, nb)
  expect([item?.stopper, item?.hvorfor]).toEqual([true, expect.stringContaining(nb.terms.api.avregning)])
})

test('every sentence is there in every language, and differs', () => {
  const said = [nb, nn, en].map((texts) => attentionItems(rolle, all, texts))
  for (const items of said)
    for (const { hva, hvorfor, gjoer } of items)
      expect([hva, hvorfor, gjoer].every((text) => text.length > 8)).toBe(true)
  expect(new Set(said.map((items) => items.map(({ gjoer }) => gjoer).join())).size).toBe(3)
})
