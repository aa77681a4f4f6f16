// A schema of the document → a fast-check arbitrary of what it allows. `near` values keep most of a request that is known to
// be right; `far` ones are drawn afresh. Both wait for the demo's own words (words.ts).
import fc from 'fast-check'
import { type Json, resolved } from './document.ts'
import { Keep, Word } from './words.ts'

export type Distance = 'near' | 'far'
type Drawn = fc.Arbitrary<unknown>

/** Deep enough for every request of the document. */
const deepest = 8

export function drawnFrom(schema: Json, distance: Distance, field = '', depth = 0): Drawn {
  const far = farFrom(schema, field, depth)
  if (distance === 'far') return far
  const inside = nearFrom(schema, field, depth)
  const kept = far.map((value) => new Keep(value))
  return fc.oneof({ weight: 6, arbitrary: kept }, { weight: 3, arbitrary: inside }, { weight: 1, arbitrary: far })
}

/** Changed somewhere inside, where there is an inside. */
function nearFrom(written: Json, field: string, depth: number): Drawn {
  const schema = resolved(written)
  if (schema.properties !== undefined) return objectFrom(schema, 'near', depth)
  if (schema.type === 'array' && schema.items !== undefined && depth < deepest)
    return listFrom(schema, 'near', field, depth)
  return farFrom(schema, field, depth).map((value) => new Keep(value))
}

function farFrom(written: Json, field: string, depth: number): Drawn {
  const schema = resolved(written)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => farFrom(one, field, depth)))
  if (schema.properties !== undefined) return objectFrom(schema, 'far', depth)
  if (schema.patternProperties !== undefined) return recordFrom(schema.patternProperties, depth)
  if (schema.type === 'array') return listFrom(schema, 'far', field, depth)
  return scalarOrWord(schema, field)
}

function scalarOrWord(schema: Json, field: string): Drawn {
  const scalar = scalarFrom(schema)
  if (schema.type !== 'string' && schema.type !== 'integer' && schema.type !== 'number') return scalar
  const word = fc.tuple(fc.nat(1_000), scalar).map(([nth, otherwise]) => new Word({ field, nth, schema, otherwise }))
  return fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: scalar })
}

function scalarFrom({ type, format, pattern, ...limits }: Json): Drawn {
  if (type === 'integer') return fc.integer({ min: limits.minimum ?? -1e9, max: limits.maximum ?? 1e9 })
  if (type === 'number') return hundredths(limits.minimum ?? -1e6, limits.maximum ?? 1e9)
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type !== 'string') return fc.oneof(fc.constant('x'), fc.boolean(), fc.integer())
  if (format === 'date') return dateFrom('1990-01-01', '2040-12-31').map((date) => date.toISOString().slice(0, 10))
  if (format === 'date-time') return dateFrom('2020-01-01', '2040-12-31').map((date) => date.toISOString())
  if (format === 'uuid') return fc.uuid({ version: 4 })
  const [minLength, maxLength] = [limits.minLength ?? 0, Math.min(limits.maxLength ?? 60, 60)]
  if (pattern !== undefined) {
    const most = limits.maxLength ?? Number.POSITIVE_INFINITY
    return fc.stringMatching(new RegExp(pattern, 'u')).filter(({ length }) => length >= minLength && length <= most)
  }
  return fc.string({
    unit: fc.constantFrom(...'aZæØåčŋ019 -.,/'),
    minLength,
    maxLength: Math.max(minLength, maxLength),
  })
}

/** Amounts of at most two decimals, the edges more often than by chance. */
const hundredths = (least: number, most: number): Drawn =>
  fc.oneof(
    fc.constantFrom(least, most, Math.min(most, Math.max(least, 0))),
    fc.integer({ min: least * 100, max: Math.min(most * 100, 2 ** 40) }).map((whole) => whole / 100),
  )

const dateFrom = (least: string, most: string): fc.Arbitrary<Date> =>
  fc.date({ min: new Date(least), max: new Date(most), noInvalidDate: true })

function objectFrom(
  { properties = {}, required = [], minProperties = 0 }: Json,
  distance: Distance,
  depth: number,
): Drawn {
  const rare = depth >= deepest ? 0 : distance === 'near' ? 1 : 3
  const parts = Object.entries(properties).map(([name, schema]) => {
    const value = drawnFrom(schema, distance, name, depth + 1)
    if (required.includes(name)) return [name, value] as const
    const none = fc.constant(distance === 'near' ? new Keep(undefined) : undefined)
    return [name, fc.oneof({ weight: 6, arbitrary: none }, { weight: rare, arbitrary: value })] as const
  })
  const whole = fc.record(Object.fromEntries(parts))
  if (minProperties === 0) return whole
  // One of the optional ones is there whatever was drawn.
  const names = Object.keys(properties)
  return fc.constantFrom(...names).chain((name) => {
    const one = farFrom(properties[name] ?? {}, name, depth + 1)
    return fc.tuple(whole, one).map(([drawn, value]) => ({ ...drawn, [name]: value }))
  })
}

/** Names of the pattern's own, each with a value of its schema. */
function recordFrom(patterns: Readonly<Record<string, Json>>, depth: number): Drawn {
  const kinds = Object.entries(patterns).map(([pattern, schema]) =>
    fc.dictionary(fc.stringMatching(new RegExp(pattern, 'u')), farFrom(schema, '', depth + 1), {
      maxKeys: depth >= deepest ? 0 : 3,
      noNullPrototype: true,
    }),
  )
  return fc.oneof(...kinds)
}

function listFrom(schema: Json, distance: Distance, field: string, depth: number): Drawn {
  const { items = {}, minItems = 0, maxItems = 3, uniqueItems = false } = schema
  const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) }
  const one = drawnFrom(items, distance, field, depth + 1)
  // What waits for a word may become the same word twice.
  if (uniqueItems) return fc.uniqueArray(scalarOrItem(items), { ...size, selector: (value) => JSON.stringify(value) })
  return fc.array(one, size)
}

function scalarOrItem(items: Json): Drawn {
  const { type, enum: words, properties } = resolved(items)
  if (words !== undefined) return fc.constantFrom(...words)
  if (properties !== undefined || type === 'array')
    throw new Error('A unique list of lists or objects is not drawn yet.')
  return scalarFrom(resolved(items))
}
