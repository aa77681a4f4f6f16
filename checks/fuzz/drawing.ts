// An operation and the request that is right for it → requests drawn from the document: near it, far from it, and with one thing
// wrong. Out: parts that fit the document, or the Error of a generator that is wrong itself.
import fc from 'fast-check'
import type { Operation } from './document.ts'
import type { Parts } from './request.ts'
import { type Distance, drawnFrom } from './schema-arbitrary.ts'
import { settled, type Words } from './words.ts'

export interface Draw {
  readonly near: readonly unknown[]
  readonly far: readonly unknown[]
  /** Which mutation, and where and how. */
  readonly wrong: readonly (readonly [number, number])[]
}

const made = new Map<string, fc.Arbitrary<unknown>>()
/** Made once per operation: a pattern takes a while to read. */
function partsFrom(operation: Operation, distance: Distance): fc.Arbitrary<unknown> {
  const key = `${operation.id} ${distance}`
  const { params, query, body } = operation
  const known = made.get(key)
  if (known !== undefined) return known
  const arbitrary = fc.record({
    params: drawnFrom(params, distance),
    query: drawnFrom(query, distance),
    body: body === null ? fc.constant(undefined) : drawnFrom(body, distance),
  })
  made.set(key, arbitrary)
  return arbitrary
}
const wrongFrom = fc.tuple(fc.nat(10_000), fc.nat(10_000))

export function draw(operation: Operation, seed: number, { near, far, wrong }: Record<keyof Draw, number>): Draw {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] =>
    numRuns === 0 ? [] : fc.sample(arbitrary, { numRuns, seed })
  return {
    near: sample(partsFrom(operation, 'near'), near),
    far: sample(partsFrom(operation, 'far'), far),
    wrong: sample(wrongFrom, wrong),
  }
}

/** Throws when even without the demo's words it is outside the document. */
export function settledParts(operation: Operation, drawn: unknown, base: Parts | undefined, words: Words): Parts {
  const first = completed(settled(drawn, base, words))
  if (faultOf(operation, first) === null) return first
  const plain = completed(settled(drawn, undefined, null))
  const fault = faultOf(operation, plain)
  if (fault !== null) throw new Error(`The fuzzer draws what ${operation.id} does not take: ${fault}`)
  return plain
}

const completed = (parts: unknown): Parts => ({ params: {}, query: {}, body: undefined, ...(parts as Partial<Parts>) })

function faultOf({ fits, body: schema }: Operation, { params, query, body }: Parts): string | null {
  return fits.params(params) ?? fits.query(query) ?? (schema === null ? null : fits.body(body))
}
