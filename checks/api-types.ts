// The OpenAPI document → TypeScript types, in the shape typed clients know (`paths`, `components`): openapi/types.d.ts, which
// the package exports as `grunnlag/api-types`. Only what our own document uses of JSON Schema is known here; more is an error.
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly description?: string
  readonly contentEncoding?: string
}
interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}
type Content = Readonly<Record<string, { readonly schema: Schema }>>
interface Operation {
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
  }
}

const head = `// Typene til Grunnlags API, laget av openapi/grunnlag.json med \`npm run docs\`. Endres ikke for hånd.
// import type { components, paths } from 'grunnlag/api-types'
`

/** Throws Error, naming the keyword, on a schema of a shape that is not known here. */
export function apiTypes(documentText: string): string {
  const { paths, components } = JSON.parse(documentText) as Document
  const schemas = Object.entries(components.schemas).map(([name, schema]) => field(name, typeOf(schema), true))
  const operations = Object.entries(paths).map(([path, methods]) =>
    field(
      path,
      block(
        Object.entries(methods).map(
          ([method, one]) => note(one.summary) + field(method, operation(one, components), true),
        ),
      ),
      true,
    ),
  )
  return `${head}\nexport interface components {\nschemas: ${block(schemas)}\n}\n\nexport interface paths ${block(operations)}\n`
}

function operation({ parameters, requestBody, responses }: Operation, components: Document['components']): string {
  const known = parameters.map((one) => components.parameters[one.$ref?.split('/').at(-1) ?? ''] ?? one)
  const places = (['path', 'query', 'header'] as const).map((place) => {
    const own = known.filter((one) => one.in === place)
    const fields = own.map((one) => field(one.name, typeOf(one.schema), one.required))
    return field(
      place,
      own.length === 0 ? 'never' : block(fields),
      own.some(({ required }) => required),
    )
  })
  const replies = Object.entries(responses).map(([status, { content }]) =>
    field(status, block([content === undefined ? field('content', 'never', false) : contents(content)]), true),
  )
  return block([
    field('parameters', block(places), true),
    requestBody === undefined
      ? field('requestBody', 'never', false)
      : field('requestBody', block([contents(requestBody.content)]), true),
    field('responses', block(replies), true),
  ])
}

const contents = (content: Content): string =>
  field('content', block(Object.entries(content).map(([type, { schema }]) => field(type, typeOf(schema), true))), true)

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return `components['schemas']['${schema.$ref.split('/').at(-1)}']`
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (schema.anyOf !== undefined) return `(${[...new Set(schema.anyOf.map(typeOf))].join(' | ')})`
  if (schema.allOf !== undefined) return `(${schema.allOf.map(typeOf).join(' & ')})`
  if (Array.isArray(schema.type)) return `(${schema.type.map((type) => typeOf({ ...schema, type })).join(' | ')})`
  if (schema.properties !== undefined || schema.type === 'object') return object(schema)
  if (schema.type === 'array') return `(${typeOf(schema.items ?? {})})[]`
  const word = words[String(schema.type)]
  if (word !== undefined) return word
  throw new Error(`api-types: a schema with ${Object.keys(schema).join(', ') || 'nothing'} is not known`)
}

const words: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
  undefined: 'unknown',
}

function object({ properties = {}, required = [], additionalProperties, patternProperties }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, one]) => note(one.description) + field(name, typeOf(one), required.includes(name)),
  )
  const rest =
    Object.values(patternProperties ?? {})[0] ??
    (typeof additionalProperties === 'object' ? additionalProperties : null)
  if (rest !== null)
    return fields.length === 0 ? `Record<string, ${typeOf(rest)}>` : `${block(fields)} & Record<string, unknown>`
  const isOpen = additionalProperties !== false
  return fields.length === 0 && isOpen ? 'Record<string, unknown>' : block(fields)
}

const note = (text: string | undefined): string =>
  text === undefined ? '' : `/** ${text.replaceAll('*/', '* /')} */\n`
const field = (name: string, type: string, required: boolean): string =>
  `${/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name)}${required ? '' : '?'}: ${type}`
const block = (fields: readonly string[]): string => (fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n}`)
