// The tree as rows: order, depth, and what each line does to the sum.
import { expect, test } from 'vitest'
import { linesOf } from '../../base/calculation-lines.ts'
import { kroner } from '../../base/money.ts'
import type { Node } from '../../rules/types.ts'
import { countedPosts, groupIds, isVisible } from './lines.ts'

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
  expect([...counted].map(([name, { line, group }]) => [name, line.effect, group])).toEqual([
    ['loenn', 'oeker', 'inntekt'],
    ['egen', 'oeker', 'forsoerger'],
  ])
})
