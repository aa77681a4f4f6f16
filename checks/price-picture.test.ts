// The picture of the price on the result: its curve is worked out in the browser, and goes through the record's own price at the
// record's own income for every service. Where it does not, there is no picture.
import { describe, expect, test } from 'vitest'
import { oere } from '../src/base/money.ts'
import { withEgenandel } from '../src/decision/egenandel.ts'
import { law, recordWith } from '../src/decision/egenandel/record-for-tests.ts'
import type { Valg } from '../src/decision/egenandel/types.ts'
import type { ResultatSvar } from '../src/http/contract.ts'
import type { PricedRecord } from '../src/web/egenandel/price-at.ts'
import { priceCurve } from '../src/web/egenandel/price-curve.ts'

const list = {
  id: 'l',
  fra: '2026-01-01',
  vedtatt: '2025-12-01',
  saksnummer: '2025/1',
  innhold: {
    trinn: [
      { fraG: 0, tilG: 2, timepris: 100 },
      { fraG: 2, tilG: null, timepris: 400 },
    ],
  },
} as unknown as NonNullable<Valg['prisliste']>
const valg: Valg = { retningslinjer: [], prisliste: list }

type Beregningstype = ResultatSvar['beregningstype']
const dato = '2026-03-01'
const asked = {
  LANGTIDSOPPHOLD_INSTITUSJON: {
    langtidsopphold: { innflytting: '2025-01-14', ufrivilligDobbeltrom: true, oppholdsutgifterAar: 900_000.5 },
  },
  PRAKTISK_BISTAND: { praktiskBistand: { timerPerMaaned: 2.33 } },
  BARNEHAGE_SFO: {
    barnehage: {
      soeknadsdato: '2026-01-10',
      barn: [{ foedselsdato: '2022-05-01' }, { foedselsdato: '2024-11-01', timerPerUke: 30 }],
    },
    sfo: { soeknadsdato: '2026-01-10', elever: [{ trinn: 2, prisPerMaaned: 3_000 }] },
  },
} as const

function priced(beregningstype: Beregningstype, kroner: number, kommunenummer = '3203'): PricedRecord[] {
  const record = recordWith({ beregningstype, kroner, kommunenummer })
  const resultat = withEgenandel(record, { dato, opplysninger: asked[beregningstype] }, { id: 'ny', valg }, law)
  const { egenandel } = resultat
  if (egenandel === undefined) throw new Error('nothing was priced')
  return egenandel.tjenester.map((one) => ({ resultat: resultat as ResultatSvar, egenandel, priced: one }))
}

const shown = ({ priced: { beloep } }: PricedRecord) =>
  beloep.find(({ id }) => ['egenandel-aar', 'aa-betale-per-maaned', 'sum'].includes(id))?.eksakt

describe.each(['LANGTIDSOPPHOLD_INSTITUSJON', 'PRAKTISK_BISTAND', 'BARNEHAGE_SFO'] as const)('%s', (service) => {
  test.each([0, 95_000, 310_451, 1_250_000])(
    'an income of %i kr: one own point, with the record’s own price',
    (kroner) => {
      const records = priced(service, kroner)
      expect(records.length).toBe(Object.keys(asked[service]).length)
      for (const record of records) {
        const points = priceCurve(record, law.rates) ?? []
        const own = points.filter((point) => point.own)
        expect(own.map(({ income, amount }) => [income, amount])).toEqual([[kroner, shown(record)]])
        expect(points.length).toBeGreaterThan(15)
        expect(points.map(({ income }) => income)).toEqual(points.map(({ income }) => income).toSorted((a, b) => a - b))
      }
    },
  )

  test('a record whose price is another than the page’s law gives has no picture', () => {
    for (const record of priced(service, 310_451)) {
      const beloep = record.priced.beloep.map((one) => ({ ...one, eksakt: oere((one.eksakt ?? 0) + 1) }))
      expect(priceCurve({ ...record, priced: { ...record.priced, beloep } }, law.rates)).toBeNull()
    }
  })
})

test.each([
  ['one of the least central', '1111', 'makspris-barnehage-sentralitet-5-6'],
  ['one in tiltakssonen', '5534', 'makspris-barnehage-tiltakssonen'],
])('%s has a makspris of its own, and the picture goes through the price', (_, kommunenummer, sats) => {
  const [record] = priced('BARNEHAGE_SFO', 310_451, kommunenummer)
  if (record === undefined) throw new Error('nothing was priced')
  expect(record.priced.satser.map(({ navn }) => navn)).toContain(sats)
  expect(priceCurve(record, law.rates)?.find(({ own }) => own)?.amount).toBe(shown(record))
  expect(priceCurve({ ...record, priced: { ...record.priced, satser: [] } }, law.rates)).toBeNull()
})

test('a loss is read as no income, and a price that cannot be known has no picture', () => {
  for (const record of priced('BARNEHAGE_SFO', -40_000)) {
    expect(priceCurve(record, law.rates)?.find(({ own }) => own)?.income).toBe(0)
  }
  const [record] = priced('PRAKTISK_BISTAND', 400_000)
  if (record === undefined) throw new Error('nothing was priced')
  const without = { ...record, egenandel: { ...record.egenandel, valg: { ...valg, prisliste: null } } }
  expect(priceCurve(without, law.rates)).toBeNull()
})
