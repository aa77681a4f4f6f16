// The tree as rows: order, depth, and what each line does to the sum.
import { expect, test } from 'vitest'
import { linesOf } from '../../base/calculation-lines.ts'
import { kroner } from '../../base/money.ts'
import type { Node } from '../../rules/types.ts'
import { workingOf } from './working-of.ts'
import { countedPosts, effectsOf, groupIds, isVisible } from './lines.ts'

const node = (id: string, operasjon: Node['operasjon'], noder: Node[] = []): Node => ({
  id,
  tekniskNavn: id,
  navn: id,
  type: noder.length > 0 ? 'GRUPPE' : 'POST',
  kategori: 'FRADRAG',
  operasjon,
  beloep: kroner(1),
  kilde: 'MELLOMREGNING',
  hjemmel: '§ 5',
  bevis: 'bekreftet',
  kanEndreVisningstekst: false,
  noder,
})
const tree = [
  node('inntekt', 'ADDERE', [node('loenn', 'ADDERE')]),
  node('fradrag', 'SUBTRAHERE', [node('forsoerger', 'ADDERE', [node('egen', 'SUBTRAHERE')])]),
]

test('signs multiply down the tree', () => {
  expect(linesOf(tree).map((line) => [line.node.id, line.depth, line.effect])).toEqual([
    ['inntekt', 0, 'oeker'],
    ['loenn', 1, 'oeker'],
    ['fradrag', 0, 'reduserer'],
    ['forsoerger', 1, 'reduserer'],
    ['egen', 2, 'oeker'],
  ])
})

test('a line shows when all the groups around it are open', () => {
  const lines = linesOf(tree)
  const visible = (open: string[]) => lines.filter((line) => isVisible(line, new Set(open))).map((line) => line.node.id)
  expect(visible([])).toEqual(['inntekt', 'fradrag'])
  expect(visible(['forsoerger'])).toEqual(['inntekt', 'fradrag'])
  expect(visible(['fradrag', 'forsoerger'])).toEqual(['inntekt', 'fradrag', 'forsoerger', 'egen'])
  expect(groupIds(lines)).toEqual(['inntekt', 'fradrag', 'forsoerger'])
})

test('a post that counts is found with its effect and the group nearest around it', () => {
  const counted = countedPosts(tree)
  const told = [...counted].flatMap(([name, places]) => places.map(({ line, group }) => [name, line.effect, group]))
  expect(told).toEqual([
    ['loenn', 'oeker', 'inntekt'],
    ['egen', 'oeker', 'forsoerger'],
  ])
})

test('a post that raises the sum for one person and lowers it for another says both, each once', () => {
  const wage = (id: string): Node => ({ ...node(id, 'ADDERE'), tekniskNavn: 'loenn' })
  const places = countedPosts([
    node('inntekt', 'ADDERE', [wage('hers'), wage('his')]),
    node('fradrag', 'SUBTRAHERE', [wage('spouse')]),
  ]).get('loenn')
  expect(places?.map(({ group }) => group)).toEqual(['inntekt', 'inntekt', 'fradrag'])
  expect(effectsOf(places ?? [])).toEqual(['oeker', 'reduserer'])
})

test('the relative’s income is subtracted within the deduction, and is never said to raise the household’s sum', () => {
  const amount = (id: string, operasjon: Node['operasjon'], beloep: number): Node => ({
    ...node(id, operasjon),
    beloep: kroner(beloep),
  })
  const relative: Node = {
    ...node('mellomregning@1', 'ADDERE', [
      amount('tenkt', 'ADDERE', 0),
      amount('loenn', 'SUBTRAHERE', 154_031),
      amount('fordel', 'SUBTRAHERE', 3_600),
    ]),
    tekniskNavn: 'mellomregningPaarorende',
    beloep: kroner(0),
    grense: 'Fradraget blir aldri mindre enn 0.',
  }
  const deduction = node('fradrag', 'SUBTRAHERE', [relative])
  expect(linesOf([deduction]).map((line) => [line.node.id, line.effect])).toEqual([
    ['fradrag', 'reduserer'],
    ['mellomregning@1', 'reduserer'],
    ['tenkt', 'lagtTil'],
    ['loenn', 'trukketFra'],
    ['fordel', 'trukketFra'],
  ])
  const { terms = '', sum, counts } = workingOf(relative) ?? {}
  expect(terms.replaceAll('\u00a0', ' ')).toBe('0 \u2212 154 031 \u2212 3 600')
  expect([sum, counts, workingOf(deduction)]).toEqual([kroner(-157_631), kroner(0), null])
})
