// A request for any machine route, made from the route's own schemas, so that a route added later is tried without anyone
// writing a request for it. Throws, naming the route, when the made request does not fit: then a hint is missing here.
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Route } from '../src/http/route.ts'

/** What the words of a request stand for; a property with such a name is always filled in. */
export type Hints = Readonly<Record<string, unknown>>
/** A list with one of what its own schema says. */
export const oneOfThem = Symbol('one of them')
export interface SampleRequest {
  readonly method: string
  readonly path: string
  readonly body: string | undefined
}

interface Json {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Json[]
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly items?: Json
  readonly minItems?: number
  readonly minProperties?: number
  readonly minimum?: number
  readonly format?: string
}

export function sampleRequest(route: Route, hints: Hints): SampleRequest {
  const part = (name: 'params' | 'query' | 'body'): Record<string, unknown> | undefined => {
    const schema = route[name]
    if (schema === null) return undefined
    const made = sample(schema as Json, hints) as Record<string, unknown>
    if (Compile(schema as TSchema).Check(made)) return made
    const wrong = Compile(schema as TSchema)
      .Errors(made)
      .map(({ instancePath, message }) => `${instancePath} ${message}`)
    throw new Error(`No request can be made for ${route.id} (${route.path}), ${name}: ${wrong[0]}. Add a hint.`)
  }
  const params = part('params') ?? {}
  const query = Object.entries(part('query') ?? {}).map(([name, value]) => [name, String(value)] as [string, string])
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const body = part('body')
  return {
    method: route.method,
    path: query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`,
    body: body === undefined ? undefined : JSON.stringify(body),
  }
}

function sample(schema: Json, hints: Hints): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.anyOf?.[0] !== undefined) return sample(schema.anyOf[0], hints)
  if (schema.properties !== undefined) return sampleObject(schema, hints)
  if (schema.type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}, hints))
  if (schema.type === 'string') return schema.format === 'date' ? '2026-01-01' : 'abc'
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0
  return schema.type === 'boolean' ? false : {}
}

function sampleObject({ properties = {}, required = [], minProperties = 0 }: Json, hints: Hints): object {
  const all = Object.entries(properties)
  const named = all.filter(([name]) => required.includes(name) || name in hints)
  const more = all.filter((one) => !named.includes(one)).slice(0, Math.max(0, minProperties - named.length))
  const wanted = [...named, ...more]
  return Object.fromEntries(
    wanted.map(([name, schema]) => {
      const hint = hints[name]
      if (hint === undefined) return [name, sample(schema, hints)]
      if (hint === oneOfThem) return [name, [sample(schema.items ?? {}, hints)]]
      if (schema.type === 'array') return [name, [hint]]
      return [name, schema.type === 'integer' ? Number(hint) : hint]
    }),
  )
}
