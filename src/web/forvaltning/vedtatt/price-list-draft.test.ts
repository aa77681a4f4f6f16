// What is typed becomes the list, or every wrong field is named; what stands comes back as it was.
import { describe, expect, test } from 'vitest'
import type { Prislister, Prislisterad } from '../../../http/contract-forvaltning.ts'
import { law } from '../../../rules/calculator/law-for-tests.ts'
import type { PriceListJson } from '../../../rules/praktisk-bistand/read-price-list.ts'
import { nb } from '../texts-for-tests.ts'
import { bracketPrice, bracketReach } from './bracket-text.ts'
import { asErrors, fieldOf, listFaults } from './list-faults.ts'
import { draftOf, draftOfRow, readDraft, readList } from './price-list-draft.ts'
import { beginningOf } from './beginning.ts'
import { statusOf } from './row-status.ts'

const liste: PriceListJson = {
  gDato: '1.5',
  trinn: [
    { fraG: 0, tilG: 2.5, inklusivOevre: true, timepris: 81.5, maksPerMaaned: 245 },
    { fraG: 2.5, tilG: null, timepris: 430, maksTimer: 2.5, abonnement: { fraTimer: 6, pris: 1131 } },
  ],
  selvkostPerTime: 517,
  grunnbeloep: 130160,
  selvkostgrunnlag: { loenn: 400, sosialeUtgifter: 70 },
  maanederPerAar: 11,
  merknad: 'vedtatt i budsjettet',
}
const row = (change: Partial<Prislisterad> = {}): Prislisterad => ({
  ...{ id: 'a', tjeneste: 'praktisk-bistand', liste, fra: '2026-01-01', til: null, vedtatt: '2025-12-10' },
  ...{ saksnummer: '25/1', opprettet: '2025-12-11T08:00:00.000Z', erstattetAv: null },
  ...change,
})

describe('draft', () => {
  test('a list goes into the form and comes out the same', () => {
    expect(readList(draftOf(liste), nb)).toEqual({ ok: true, liste })
    const { tjeneste, fra, til, vedtatt, saksnummer } = row()
    expect(readDraft(draftOfRow(row()), nb)).toEqual({
      ok: true,
      sent: { tjeneste, fra, til, vedtatt, saksnummer, liste },
    })
  })
  test('every wrong field is named', () => {
    const [first] = draftOf(liste).trinn
    const trinn = [{ ...first!, fraG: '', timepris: '1,234', maksTimer: 'to', abonnementPris: '5' }]
    const draft = {
      ...draftOf(liste),
      trinn,
      maanederPerAar: '13',
      merknad: '12345678901',
      til: '2025-01-01',
      fra: '2026-01-01',
    }
    const read = readDraft(draft, nb)
    expect(read.ok ? [] : read.errors.map(({ felt }) => felt).toSorted()).toEqual(
      [
        ...['til', 'vedtatt', 'saksnummer', 'maanederPerAar', 'merknad'],
        ...['trinn-0-fraG', 'trinn-0-timepris', 'trinn-0-maksTimer', 'trinn-0-abonnementPris'],
      ].toSorted(),
    )
  })
  test('a new form has one bracket and no price: the check says so', () => {
    const read = readList(draftOf(null), nb)
    const faults = read.ok ? listFaults(read.liste, '2026-01-01', law.rates) : null
    expect(asErrors(faults ?? [])).toMatchObject([{ felt: 'trinn-0-timepris' }])
    expect(read.ok && listFaults(read.liste, '', law.rates)).toBeNull()
  })
  test.each([
    ['trinn[1].abonnement.pris', 'trinn-1-abonnementPris'],
    ['trinn[0].maksPerMaaned', 'trinn-0-maksPerMaaned'],
    ['trinn[2]', 'trinn-2-timepris'],
    ['trinn', 'trinn-0-fraG'],
    ['grunnbeloep', 'grunnbeloep'],
  ])('%s is shown at %s', (felt, id) => expect(fieldOf(felt)).toBe(id))
})

describe('what the form begins with', () => {
  const lists = (...prislister: Prislisterad[]): Prislister => ({
    kommune: { navn: 'Asker' },
    dato: '2026-11-21',
    prislister,
  })
  const begin = (search: string, ...rows: Prislisterad[]) =>
    beginningOf(new URLSearchParams(search), lists(...rows), nb)
  test('correcting takes everything along and replaces the row', () => {
    expect(begin('retter=a', row())).toMatchObject({
      replaces: { retter: 'a' },
      draft: { fra: '2026-01-01', saksnummer: '25/1' },
    })
  })
  test('a new one from a date ends the old, and asks for the decision anew', () => {
    expect(begin('etter=a', row())).toMatchObject({ replaces: { avslutter: 'a' }, draft: { fra: '', saksnummer: '' } })
  })
  test('a copy of an open list ends it; of one that ends with the year it only follows', () => {
    expect(begin('kopi=a', row())).toMatchObject({
      replaces: { avslutter: 'a' },
      draft: { fra: '2027-01-01', til: '2027-12-31', grunnbeloep: '' },
    })
    expect(begin('kopi=a', row({ til: '2026-12-31' }))).toMatchObject({ replaces: {}, draft: { fra: '2027-01-01' } })
  })
  test('a row that is replaced or not there gives an empty form', () => {
    for (const rows of [[], [row({ erstattetAv: 'b' })]])
      expect(begin('retter=a', ...rows)).toMatchObject({ title: 'Ny prisliste', replaces: {}, draft: { fra: '' } })
  })
})

test('status, both ends included', () => {
  const at = (dato: string, change: Partial<Prislisterad> = {}) => statusOf(row({ til: '2026-12-31', ...change }), dato)
  expect([at('2025-12-31'), at('2026-01-01'), at('2026-12-31'), at('2027-01-01')]).toEqual([
    'kommende',
    'naa',
    'naa',
    'avsluttet',
  ])
  expect(at('2026-06-01', { erstattetAv: 'b' })).toBe('erstattet')
  expect(at('2099-01-01', { til: null })).toBe('naa')
})

test('brackets in words', () => {
  const words = nb.forvaltning.trinn
  const text = liste.trinn.map((one) =>
    `${bracketReach(one, words)}: ${bracketPrice(one, words)}`.replaceAll('\u00a0', ' '),
  )
  expect(text).toEqual([
    'Under 2,5 G (øvre grense er med): 81,50 kr per time, høyst 245 kr per måned',
    '2,5 G og over: 430 kr per time, høyst 2,5 timer, 1 131 kr per måned fra 6 timer',
  ])
  expect(bracketPrice({ fraG: 0, tilG: null, timepris: 0 }, words)).toBe('gratis')
  expect(bracketPrice({ fraG: 0, tilG: null, maksPerMaaned: 850 }, words)).toBe('850\u00a0kr per måned')
})
