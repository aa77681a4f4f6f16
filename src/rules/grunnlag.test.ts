// The door to the rules: question and table must be of one service and one year, and the tree's totals say what they are.
import { expect, it, test } from 'vitest'
import { kroner } from '../base/money.ts'
import { grunnlag } from './grunnlag.ts'
import { lawOnDisk } from './law-for-tests.ts'
import { postSetFor } from './post-sets.ts'
import type { Node, RulePerson } from './types.ts'

const resident: RulePerson = {
  id: 'a',
  type: 'SOEKER',
  navn: null,
  manuelle: [],
  poster: [
    { api: 'summertskattegrunnlag', navn: 'annenArbeidsinntekt', seksjon: 'fastland', beloep: kroner(9) },
    { api: 'summertskattegrunnlag', navn: 'samledePaaloepteRenter', seksjon: 'fastland', beloep: kroner(0) },
  ],
}

it.each([
  ['PRAKTISK_BISTAND', 2024],
  ['LANGTIDSOPPHOLD_INSTITUSJON', 2023],
  ['BARNEHAGE_SFO', 2022],
] as const)('a table of another service or year than %s %i stops', (beregningstype, inntektsaar) => {
  const { postSets, rates } = lawOnDisk()
  const set = postSetFor(postSets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2024)!
  expect(() => grunnlag({ beregningstype, inntektsaar, personer: [resident] }, set, rates)).toThrow(
    'The post set is of another service or year',
  )
})

test('totals and groups are intermediate sums that nobody retitles', () => {
  const { postSets, rates } = lawOnDisk()
  const set = postSetFor(postSets, 'LANGTIDSOPPHOLD_INSTITUSJON', 2024)!
  const { tre } = grunnlag({ beregningstype: set.beregningstype, inntektsaar: 2024, personer: [resident] }, set, rates)
  const said = ({ id, kategori, operasjon, kilde, hjemmel, bevis, kanEndreVisningstekst }: Node) =>
    [id, kategori, operasjon, kilde, hjemmel, bevis, kanEndreVisningstekst].join('|')
  expect([tre, ...tre.noder].map(said)).toEqual([
    'totalSum||ADDERE|MELLOMREGNING||bekreftet|false',
    'totaltInntekt|INNTEKT|ADDERE|MELLOMREGNING||bekreftet|false',
    'totaltFradrag|FRADRAG|SUBTRAHERE|MELLOMREGNING||bekreftet|false',
  ])
  const [group] = tre.noder[0]?.noder ?? []
  expect([group?.kilde, group?.kanEndreVisningstekst, group?.type]).toEqual(['MELLOMREGNING', false, 'GRUPPE'])
  expect(group?.belegg).toBe(set.grupper.find(({ id }) => id === group?.id)?.kilde)
})
