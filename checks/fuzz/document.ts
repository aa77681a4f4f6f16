// The OpenAPI document, made here and now from the route table → its operations: what each takes, and what it may answer.
// Replies are checked by the document's own schemas, as a client's generator reads them.
import Schema from 'typebox/schema'
import { openApiText } from '../openapi-file.ts'

/** JSON Schema as far as the document's requests use it. */
export interface Json {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Json[]
  readonly properties?: Readonly<Record<string, Json>>
  readonly patternProperties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly additionalProperties?: boolean
  readonly items?: Json
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
}
type Content = Readonly<Record<string, { readonly schema: Json }>>
interface WrittenOperation {
  readonly operationId: string
  readonly parameters: readonly {
    readonly $ref?: string
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly schema: Json
  }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}
type Check = (value: unknown) => string | null
export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly params: Json
  readonly query: Json
  readonly body: Json | null
  /** The content type of the body. */
  readonly bodyType: string
  /** Status → media type → what is wrong with a body (null: nothing); media types without a schema of JSON always fit. */
  readonly replies: ReadonlyMap<number, ReadonlyMap<string, Check>>
  /** The one status of a reply that is no error, or 410 at a closed address. */
  readonly success: number
  readonly fits: Readonly<Record<'params' | 'query' | 'body', Check>>
  /** It offers the header Idempotency-Key. */
  readonly takesKey: boolean
  /** It offers its answer as a table. */
  readonly orCsv: boolean
}
interface Written {
  readonly paths: Readonly<Record<string, Readonly<Record<string, WrittenOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
}

const document = JSON.parse(openApiText()) as Written

/** The schema that a reference stands for. */
export const resolved = (schema: Json): Json =>
  schema.$ref === undefined ? schema : resolved(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})

/** Compiled when it is first used: all of them take seconds. */
function checkOf(schema: Json): Check {
  let compiled: ReturnType<typeof Schema.Compile> | null = null
  return (value) => {
    compiled ??= Schema.Compile({ ...schema, components: document.components } as object)
    if (compiled.Check(value)) return null
    const [, errors] = compiled.Errors(value)
    return errors.map(({ instancePath, message }) => `${instancePath} ${message}`)[0] ?? 'does not fit'
  }
}

function parametersOf({ parameters }: WrittenOperation, place: 'path' | 'query'): Json {
  const own = parameters.filter((one) => one.in === place)
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    required: own.filter(({ required }) => required).map(({ name }) => name),
  }
}

function repliesOf({ responses }: WrittenOperation): Operation['replies'] {
  const ofContent = (content: Content = {}): ReadonlyMap<string, Check> =>
    new Map(
      Object.entries(content).map(([type, { schema }]) => [type, type.includes('json') ? checkOf(schema) : () => null]),
    )
  return new Map(Object.entries(responses).map(([status, { content }]) => [Number(status), ofContent(content)]))
}

function operationOf(method: string, path: string, written: WrittenOperation): Operation {
  const [params, query] = [parametersOf(written, 'path'), parametersOf(written, 'query')]
  const [bodyType, content] = Object.entries(written.requestBody?.content ?? {})[0] ?? ['application/json', null]
  const body = content?.schema ?? null
  const replies = repliesOf(written)
  const statuses = [...replies.keys()]
  const success =
    statuses.find((status) => status < 400 && replies.get(status)?.has('text/event-stream') !== true) ?? 410
  return {
    id: written.operationId,
    method: method.toUpperCase(),
    path,
    params,
    query,
    body,
    bodyType,
    replies,
    success,
    fits: { params: checkOf(params), query: checkOf(query), body: checkOf(body ?? {}) },
    takesKey: written.parameters.some(({ $ref }) => $ref?.endsWith('/IdempotencyKey') === true),
    orCsv: replies.get(success)?.has('text/csv') === true && replies.get(success)?.has('application/json') === true,
  }
}

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, written]) => operationOf(method, path, written)),
)
