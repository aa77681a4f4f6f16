// A record made of an earlier one asks that one's price question again: the same facts, by what is in force for the day; where it
// cannot be told the new record says why, and keeps the question for the next.
import { expect, test } from 'vitest'
import { law as egenandelLaw, recordWith } from '../decision/egenandel/record-for-tests.ts'
import type { Resultat } from '../decision/record.ts'
import { lawOnDisk } from '../rules/law-for-tests.ts'
import type { House } from './house.ts'
import { withPrice, withPriceOf } from './price.ts'

const days: string[] = []
const house = {
  law: lawOnDisk(),
  egenandelLaw,
  adopted: {
    priceLists: {
      inForce: async (_: string, on: string) => {
        days.push(on)
        return []
      },
    },
    guidelines: { inForce: async () => [] },
  },
} as unknown as House
const stay = { dato: '2026-03-01', opplysninger: { langtidsopphold: { innflytting: '2026-02-14' } } }
const record = (kroner: number): Resultat => recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner })
const year = ({ egenandel }: Resultat) => egenandel?.tjenester[0]?.beloep[0]?.eksakt

test('a priced record: the new sum is priced by the same facts and day, and the same as asked for itself', async () => {
  const earlier = await withPrice(record(300_000), stay, house)
  days.length = 0
  const made = await withPriceOf(earlier, record(303_000), house)
  expect(days).toEqual(['2026-03-01'])
  expect(made.egenandel).toMatchObject(stay)
  expect(made.egenandel).toEqual((await withPrice(record(303_000), stay, house)).egenandel)
  expect(year(made)).toBeGreaterThan(year(earlier) ?? Number.POSITIVE_INFINITY)
  expect([made.egenandelFeil, Object.isFrozen(made.egenandel)]).toEqual([undefined, true])
})

test('without a sum the question is kept beside the reason, and answered as soon as there is one', async () => {
  const without = await withPriceOf(
    await withPrice(record(300_000), stay, house),
    { ...record(1), grunnlag: null },
    house,
  )
  expect(without.egenandel).toBeUndefined()
  expect(without.egenandelFeil).toEqual({
    ...{ kode: 'opplysning-mangler', felt: null, spurt: stay },
    tekst: expect.stringMatching(/^Prisen kan ikke regnes ut .* tatt vare på/),
  })
  const later = await withPriceOf(without, record(300_000), house)
  expect(later.egenandel).toMatchObject(stay)
  expect(later.egenandelFeil).toBeUndefined()
})

test('a rate that is not proven: each record made of it says so anew, with the question', async () => {
  const unpriced = await withPrice(record(300_000), { ...stay, dato: '2031-03-01' }, house)
  expect(unpriced.egenandelFeil).toMatchObject({ kode: 'sats-ukjent', spurt: { ...stay, dato: '2031-03-01' } })
  const made = await withPriceOf(unpriced, record(303_000), house)
  expect(made.egenandelFeil).toEqual(unpriced.egenandelFeil)
})

test('an older record that did not keep its question: the new one says that the price must be asked for again', async () => {
  const older = { ...record(300_000), egenandelFeil: { kode: 'sats-ukjent', tekst: 'Satsen mangler.', felt: null } }
  const made = await withPriceOf(older, record(303_000), house)
  expect(made.egenandel).toBeUndefined()
  expect(made.egenandelFeil).toEqual({
    kode: 'opplysning-mangler',
    tekst: expect.stringMatching(/har ikke opplysningene .* Skriv dem inn på nytt/),
    felt: 'egenandel',
  })
})

test('no price was asked for: none is worked out, and nothing is said', async () => {
  days.length = 0
  const made = record(303_000)
  expect(await withPriceOf(record(300_000), made, house)).toBe(made)
  expect(days).toEqual([])
})
