// A value that does not fit a schema → lines «field: what to write», in Norwegian. Schema nodes may say what to write
// in the keyword `skriv`; else it is told by type.
import type { TSchema } from 'typebox'
import Value from 'typebox/value'

type Node = Readonly<Record<string, unknown>>
type SchemaError = ReturnType<typeof Value.Errors>[number]
interface Line {
  readonly place: readonly string[]
  readonly text: string
}

const byType: Readonly<Record<string, string>> = {
  integer: 'et heltall',
  number: 'et tall',
  string: 'en tekst i anførselstegn',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt',
}

/** One line for each field that is wrong; `prefix` is the field the value itself stands in. Empty when all fits. */
export function schemaFaults(schema: TSchema, value: unknown, prefix: string): string[] {
  const byField = new Map<string, string>()
  for (const error of Value.Errors(schema, value)) {
    // What additionalProperties does not allow is told once, with the allowed names, by the error of the object.
    if (error.message === 'schema is false') continue
    for (const { place, text } of linesOf(schema, error)) byField.set(fieldName(prefix, place, value), text)
  }
  return [...byField].map(([field, text]) => `${field}: ${text}`)
}

function linesOf(schema: TSchema, error: SchemaError): Line[] {
  const place = error.instancePath.split('/').slice(1)
  const params = error.params as { additionalProperties?: string[]; requiredProperties?: string[]; type?: string }
  const node = nearest(schema, error.schemaPath)
  const properties = (node['properties'] ?? {}) as Readonly<Record<string, Node>>
  if (params.additionalProperties !== undefined) {
    const allowed = Object.keys(properties).join(', ')
    const remedy = allowed === '' ? `skriv ${String(node['skriv'])}` : `felt som finnes her: ${allowed}`
    return params.additionalProperties.map((name) => ({ place: [...place, name], text: `ukjent felt; ${remedy}` }))
  }
  if (params.requiredProperties !== undefined) {
    return params.requiredProperties.map((name) => {
      const remedy = properties[name]?.['skriv'] ?? byType[String(properties[name]?.['type'])] ?? 'feltet'
      return { place: [...place, name], text: `mangler; skriv ${String(remedy)}` }
    })
  }
  return [{ place, text: `skriv ${String(node['skriv'] ?? byType[String(params.type)] ?? 'en verdi som passer')}` }]
}

/** The schema node an error points at, or the nearest one above it that says what to write. */
function nearest(schema: TSchema, path: string): Node {
  let node = schema as unknown as Node
  let best = node
  for (const part of path.split('/').slice(1)) {
    const next = node[part]
    if (next === null || typeof next !== 'object') break
    node = next as Node
    if ('skriv' in node || 'properties' in node || 'type' in node) best = node
  }
  return best
}

/** `summertskattegrunnlag.2023.oppgjoer.grunnlag[0].beloep`; `filen` for the value itself. */
function fieldName(prefix: string, place: readonly string[], value: unknown): string {
  let at = value
  let name = prefix
  for (const part of place) {
    name += Array.isArray(at) ? `[${part}]` : `${name === '' ? '' : '.'}${part}`
    at = (at as Record<string, unknown> | null | undefined)?.[part]
  }
  return name === '' ? 'filen' : name
}
