// The names under which schemas stand in the OpenAPI document, and the turning of shared objects into references to them.
import * as request from './fiks/v1-request-schema.ts'
import * as fiks from './fiks/v1-schema.ts'
import * as values from './fiks/v1-values-schema.ts'
import * as v2 from './fiks/v2-schema.ts'
import * as amounts from './own/amount-schema.ts'
import { Egenandel, NyEgenandel } from './own/egenandel-schema.ts'
import { Resultat } from './own/result-schema.ts'
import * as own from './own/schema.ts'

// Every schema that such a module exports has its name in the document: `export` is what gives it one.
const schemasOf = (module: object, suffix = ''): (readonly [string, object])[] =>
  Object.entries(module)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => {
      const isSchema =
        typeof value === 'object' &&
        value !== null &&
        /^[A-Z]/.test(name) &&
        !name.endsWith('Params') &&
        !name.endsWith('Query')
      return isSchema ? [[`${name}${suffix}`, value as object] as const] : []
    })

/** Name → schema; of two that say the same the first keeps its name. */
export const named: ReadonlyMap<string, object> = firstOfEach([
  ...schemasOf(fiks, 'ApiModel'),
  ...schemasOf(request, 'ApiModel'),
  ...schemasOf(values, 'ApiModel'),
  ...schemasOf(v2, 'V2ApiModel'),
  ...schemasOf(amounts),
  ...schemasOf(own),
  ['Resultat', Resultat],
  ['Egenandel', Egenandel],
  ['NyEgenandel', NyEgenandel],
])

function firstOfEach(all: readonly (readonly [string, object])[]): ReadonlyMap<string, object> {
  const seen = new Map<string, readonly [string, object]>()
  for (const entry of all) {
    const text = JSON.stringify(entry[1])
    if (!seen.has(text)) seen.set(text, entry)
  }
  return new Map(seen.values())
}

interface Cyclic {
  readonly $defs: Record<string, object>
  readonly $ref: string
}
const isCyclic = (value: object): value is Cyclic => '$defs' in value && '$ref' in value

/** A copy in which shared schemas are references and schemas that hold themselves stand under components. */
export function inlineDefinitions(document: object): object {
  // By what they say, not by identity: Type.Optional makes a copy.
  const names = new Map([...named].map(([name, schema]) => [JSON.stringify(schema), name]))
  const own: Record<string, unknown> = {}
  const walk = (value: unknown, home: string | null): unknown => {
    if (Array.isArray(value)) return value.map((item) => walk(item, null))
    if (typeof value !== 'object' || value === null) return value
    const name = names.get(JSON.stringify(value))
    if (name !== undefined && name !== home) return reference(name)
    if (isCyclic(value)) {
      for (const [inner, schema] of Object.entries(value.$defs)) own[inner] ??= copy(schema)
      return reference(value.$ref)
    }
    return copy(value)
  }
  const copy = (value: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '$id')
        .map(([key, item]) => [
          key,
          key === '$ref' && !String(item).startsWith('#') ? `#/components/schemas/${item}` : walk(item, null),
        ]),
    )
  const done = copy(document) as { components: { schemas: Record<string, unknown> } }
  const schemas = Object.fromEntries([...named].map(([name, schema]) => [name, walk(schema, name)]))
  done.components.schemas = sorted({ ...schemas, ...own })
  return done
}

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
const sorted = (schemas: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)))
