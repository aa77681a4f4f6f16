// One example per operation, recorded at the running demo (checks/examples) and kept in openapi/eksempler.json. Here: the
// shape, and where each part stands in the document.
export type Words = Readonly<Record<string, string>>
export interface Example {
  readonly params?: Words
  readonly query?: Words
  readonly body?: unknown
  /** The body of the reply, as JSON. */
  readonly reply?: unknown
}
/** What openapi/eksempler.json holds. */
export interface KeptExamples {
  /** Name → id in the examples: `fiksOrgId`, `integrasjon`, and each role by its beregningstype. */
  readonly ider: Words
  readonly operasjoner: Examples
}
export type Examples = Readonly<Record<string, Example>>

/** `{ example }`, or nothing where there is none. */
export const exampleOf = (value: unknown): object => (value === undefined ? {} : { example: value })
