// The OpenAPI document as the reference page reads it. It is our own, so it holds what our generator writes and no more.
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly description?: string
  readonly contentEncoding?: string
}
export interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
  readonly description?: string
  readonly example?: unknown
}
export interface Media {
  readonly schema: Schema
  readonly example?: unknown
}
export interface Reply {
  readonly description: string
  readonly content?: Readonly<Record<string, Media>>
}
export interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly deprecated?: boolean
  readonly security: readonly Readonly<Record<string, unknown>>[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, Reply>>
}
export interface ApiDocument {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly 'x-eksempel-ider': Readonly<Record<string, string>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly securitySchemes: Readonly<Record<string, { readonly description: string; readonly name?: string }>>
  }
}
/** One operation with its place. */
export interface Placed extends Operation {
  readonly method: string
  readonly path: string
}

export const placed = ({ paths, components }: ApiDocument): readonly Placed[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      ...one,
      method: method.toUpperCase(),
      path,
      parameters: one.parameters.map((parameter) => components.parameters[nameOf(parameter.$ref)] ?? parameter),
    })),
  )

export const nameOf = (ref: string | undefined): string => ref?.split('/').at(-1) ?? ''

/** Every word of the search is somewhere in the address, the summary or the id. */
export function matches({ method, path, summary, operationId }: Placed, search: string): boolean {
  const text = `${method} ${path} ${summary} ${operationId}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** The reply that is no error: the one with an example, where an operation can also answer with a stream. */
export function goodReply({ responses }: Operation): readonly [string, Reply] | undefined {
  const good = Object.entries(responses).filter(([status]) => status < '400')
  return good.find(([, reply]) => exampleOf(reply) !== undefined) ?? good[0]
}

export const exampleOf = (reply: Reply | undefined): unknown => reply?.content?.['application/json']?.example
