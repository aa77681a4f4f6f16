// The mutation run, small: a fixed sample of the law's files, by the same runner, configuration and limit as
// `npm run soak -- mutasjon` has for all of src/rules. And the runner's own expect, which must fail where vitest's fails.
import { describe, expect, it, test } from 'vitest'
import { folderLines, leastShare, runMutation, scoresIn, share } from '../bench/soak/mutation.ts'
import { expect as runnersExpect } from './mutation/expectations.ts'

const sample = ['src/rules/langtidsopphold/egenandel.ts', 'src/rules/langtidsopphold/videre.ts']

test('a sample of the law: at least 85 % of the small changes are noticed', async () => {
  const scores = await runMutation(sample)
  expect(scores.map(({ file }) => file).sort()).toEqual(sample)
  for (const { noticed, left } of scores) expect(noticed + left).toBeGreaterThan(20)
  expect(share(scores), scores.flatMap(({ survivors }) => survivors).join('\n')).toBeGreaterThanOrEqual(leastShare)
}, 300_000)

describe('what a report says', () => {
  const mutant = (status: string, line: number) => ({
    status,
    mutatorName: 'ConditionalExpression',
    replacement: 'true',
    location: { start: { line } },
  })
  const report = (...statuses: string[]) =>
    scoresIn({ files: { 'src/rules/a/b.ts': { mutants: statuses.map(mutant) } } })

  it('a change that no test met or noticed counts against, a timeout for, a compile error not at all', () => {
    const scores = report('Killed', 'Survived', 'Timeout', 'NoCoverage', 'CompileError', 'Ignored')
    expect(share(scores)).toBe(0.5)
    expect(scores[0]?.survivors).toEqual([
      'src/rules/a/b.ts:1 ConditionalExpression true',
      'src/rules/a/b.ts:3 ConditionalExpression true',
    ])
    expect(folderLines(scores).at(-1)).toBe('| all | 2 | 2 | 50.0 % |')
  })
  it('a run without mutants does not pass', () => {
    expect(share(report())).toBe(0)
    expect(share([])).toBe(0)
  })
})

describe('the runner’s own expect fails where it should', () => {
  it.each<[string, () => unknown]>([
    ['toBe', () => runnersExpect(1).toBe(2)],
    ['toEqual', () => runnersExpect({ a: [1, { b: 2 }] }).toEqual({ a: [1, { b: 3 }] })],
    ['toEqual, a longer list', () => runnersExpect([1]).toEqual([1, 2])],
    ['toEqual, one field more', () => runnersExpect({ a: 1, b: null }).toEqual({ a: 1 })],
    ['toEqual, sets', () => runnersExpect(new Set([1, 2])).toEqual(new Set([1, 3]))],
    ['toEqual, a list and an object', () => runnersExpect([]).toEqual({})],
    ['toMatchObject', () => runnersExpect({ a: 1 }).toMatchObject({ a: 1, b: 2 })],
    ['toMatchObject, a longer list', () => runnersExpect({ a: [1, 2] }).toMatchObject({ a: [1] })],
    ['toBeNull', () => runnersExpect(undefined).toBeNull()],
    ['toBeUndefined', () => runnersExpect(null).toBeUndefined()],
    ['toBeGreaterThan', () => runnersExpect(1).toBeGreaterThan(1)],
    ['toBeGreaterThanOrEqual', () => runnersExpect(0).toBeGreaterThanOrEqual(1)],
    ['toBeLessThan', () => runnersExpect(2).toBeLessThan(2)],
    ['toBeLessThanOrEqual', () => runnersExpect(2).toBeLessThanOrEqual(1)],
    ['toContain, a text', () => runnersExpect('abc').toContain('d')],
    ['toContain, a list', () => runnersExpect(['abc']).toContain('a')],
    ['toContainEqual', () => runnersExpect([{ a: 1 }]).toContainEqual({ a: 2 })],
    ['toHaveLength', () => runnersExpect([1]).toHaveLength(2)],
    ['toMatch', () => runnersExpect('abc').toMatch(/d/)],
    ['toThrow, nothing thrown', () => runnersExpect(() => 1).toThrow()],
    ['toThrow, another text', () => runnersExpect(() => JSON.parse('{')).toThrow(/no such text/)],
    ['toThrow, another class', () => runnersExpect(() => JSON.parse('{')).toThrow(RangeError)],
    ['objectContaining', () => runnersExpect({ a: 1 }).toEqual(runnersExpect.objectContaining({ b: 1 }))],
    ['arrayContaining', () => runnersExpect([1]).toEqual(runnersExpect.arrayContaining([2]))],
    ['stringContaining', () => runnersExpect('a').toEqual(runnersExpect.stringContaining('b'))],
    ['not', () => runnersExpect(1).not.toBe(1)],
  ])('%s', (_, body) => {
    expect(body).toThrow(/failed/)
  })
  it('and passes where it should', () => {
    runnersExpect({ a: 1, b: undefined }).toEqual({ a: 1 })
    runnersExpect(new Set([1, 2])).toEqual(new Set([2, 1]))
    runnersExpect({ a: [{ b: 1, c: 2 }] }).toMatchObject({ a: [{ b: 1 }] })
    runnersExpect(() => JSON.parse('{')).toThrow(SyntaxError)
  })
})
