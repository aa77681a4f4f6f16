// Columns per person add up to the line, or are left out.
import { describe, expect, test } from 'vitest'
import { kroner } from '../../base/money.ts'
import type { Node } from '../../rules/types.ts'
import { amountsByPerson } from './amounts-by-person.ts'

const node = (amount: number, part: Partial<Node> = {}): Node => ({
  id: 'x',
  tekniskNavn: 'x',
  navn: 'X',
  type: 'POST',
  kategori: 'INNTEKT',
  operasjon: 'ADDERE',
  beloep: kroner(amount),
  kilde: 'SKATTEETATEN',
  hjemmel: '§ 3',
  bevis: 'bekreftet',
  kanEndreVisningstekst: false,
  noder: [],
  ...part,
})
const group = (amount: number, noder: Node[], part: Partial<Node> = {}) =>
  node(amount, { type: 'GRUPPE', noder, ...part })
const persons = ['a', 'b']

describe('amountsByPerson', () => {
  test('a post belongs to its person', () => {
    expect(amountsByPerson(node(5, { person: 'b' }), persons)).toEqual([null, 500])
  })

  test('a group is the signed sum of each person’s posts', () => {
    const sum = group(12, [
      node(10, { person: 'a' }),
      node(3, { person: 'a', operasjon: 'SUBTRAHERE' }),
      node(5, { person: 'b' }),
    ])
    expect(amountsByPerson(sum, persons)).toEqual([700, 500])
  })

  test('a zero is a zero, and not the same as nothing', () => {
    expect(amountsByPerson(group(0, [node(0, { person: 'a' })]), persons)).toEqual([0, null])
  })

  test('a group with a limit is not divided when the parts do not add up to it', () => {
    const limited = group(0, [node(0, { person: 'a' }), node(9, { person: 'b', operasjon: 'SUBTRAHERE' })], {
      grense: 'ikke under 0',
    })
    expect(amountsByPerson(limited, persons)).toEqual([null, null])
  })

  test('a limited group that belongs to one person is that person’s', () => {
    const limited = group(0, [node(9, { person: 'b', operasjon: 'SUBTRAHERE' })], {
      person: 'b',
      grense: 'ikke under 0',
    })
    expect(amountsByPerson(limited, persons)).toEqual([null, 0])
    expect(amountsByPerson(group(4, [node(4, { person: 'a' }), limited]), persons)).toEqual([400, 0])
  })
})
