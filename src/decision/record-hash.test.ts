// The hash is the record's: the order of its keys does not matter, every value does.
import { expect, test } from 'vitest'
import { recordWith } from './egenandel/record-for-tests.ts'
import type { Resultat } from './record.ts'
import { recordHash } from './record-hash.ts'

const record = recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 300_000 })
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, turned(one)]),
  )
}

test('64 hex signs, the same after a round as JSON and with the keys in another order', () => {
  expect(recordHash(record)).toMatch(/^[0-9a-f]{64}$/)
  expect(recordHash(JSON.parse(JSON.stringify(record)) as Resultat)).toBe(recordHash(record))
  expect(recordHash(turned(record) as Resultat)).toBe(recordHash(record))
})

test('another value, or another order of a list, is another hash', () => {
  const [first, ...rest] = record.hjemmel
  const changes: Partial<Resultat>[] = [
    { inntektsaar: record.inntektsaar + 1 },
    { saksreferanse: 'x' },
    { hjemmel: [...rest, first ?? '', 'y'] },
    { personer: [] },
  ]
  for (const change of changes) expect(recordHash({ ...record, ...change })).not.toBe(recordHash(record))
})

test('the very text: keys sorted, nothing between', async () => {
  const { createHash } = await import('node:crypto')
  const text = '{"a":[1,null,"æ"],"b":{"c":true,"d":-2}}'
  const value = { b: { d: -2, c: true, e: undefined }, a: [1, null, 'æ'] } as unknown as Resultat
  expect(recordHash(value)).toBe(createHash('sha256').update(text).digest('hex'))
})
