// Input against its schema: the first thing that is wrong is named, nothing is coerced, nothing sent is repeated.
import { Type } from 'typebox'
import { expect, test } from 'vitest'
import { type Problem, textOf } from '../base/errors.ts'
import { inputChecker } from './check-input.ts'

const closed = { additionalProperties: false }
const check = inputChecker(
  Type.Object(
    {
      aar: Type.Integer({ minimum: 2021 }),
      type: Type.Enum(['A', 'B']),
      personer: Type.Array(Type.Object({ id: Type.String({ pattern: '^[0-9]{11}$' }) }, closed), { maxItems: 2 }),
    },
    closed,
  ),
)
const good = { aar: 2023, type: 'A', personer: [{ id: '04817299771' }] }
const refused = (value: unknown): { felt: string | undefined; text: string } => {
  try {
    check(value)
  } catch (thrown) {
    const problem = thrown as Problem
    return { felt: problem.felt, text: textOf(problem) }
  }
  throw new Error('nothing was refused')
}

test('what fits comes out as it came in', () => expect(check(good)).toBe(good))

const cases: [string, unknown, string | undefined, RegExp][] = [
  ['text for a number', { ...good, aar: '2023' }, 'aar', /skal være et helt tall/],
  ['a fraction', { ...good, aar: 2023.5 }, 'aar', /skal være et helt tall/],
  ['too small', { ...good, aar: 2020 }, 'aar', /mindre enn 2021/],
  ['a word outside the list', { ...good, type: 'C' }, 'type', /en av A, B/],
  ['missing', { aar: 2023, type: 'A' }, 'personer', /mangler/],
  ['several missing', { aar: 2023 }, 'type', /type og personer mangler/],
  ['null', { ...good, personer: null }, 'personer', /skal være en liste/],
  ['too many', { ...good, personer: [good.personer[0], good.personer[0], good.personer[0]] }, 'personer', /høyst 2/],
  ['inside a list', { ...good, personer: [{ id: '1' }] }, 'personer[0].id', /riktig form/],
  ['unknown field', { ...good, ekstra: 1 }, 'ekstra', /finnes ikke/],
  ['no object at all', [], undefined, /skal være et objekt/],
  ['nothing', null, undefined, /skal være et objekt/],
]
test.each(cases)('%s', (_name, value, felt, words) => {
  expect(refused(value)).toEqual({ felt, text: expect.stringMatching(words) })
})

test('a person number, as value or as name of a field, is not repeated', () => {
  const inValue = refused({ ...good, personer: [{ id: '04817299771x' }] })
  const inName = refused({ ...good, '04817299771': 1 })
  expect(JSON.stringify([inValue, inName])).not.toContain('04817299771')
  expect(inName.felt).toBe('(ukjent felt)')
})
