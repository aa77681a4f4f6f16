// What comes in against its schema: nothing is coerced, nothing is thrown away. Out: the value, or a Problem that names
// the field and never repeats what stood in it.
import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Problem } from '../base/errors.ts'

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
}

/** A function that returns its argument when it fits, and throws Problem ugyldig-foresporsel when it does not. */
export function inputChecker<S extends TSchema>(schema: S): (value: unknown) => Static<S> {
  const compiled = Compile(schema)
  return (value) => {
    if (compiled.Check(value)) return value as Static<S>
    throw toProblem(mostTelling(compiled.Errors(value) as readonly SchemaError[]))
  }
}

/**
 * The same for path and query, which are always text: where the schema says integer, digits are read as the number they
 * are, and anything else is refused as it stands.
 */
export function textChecker<S extends TSchema>(schema: S): (value: unknown) => Static<S> {
  const check = inputChecker(schema)
  const { properties = {} } = schema as unknown as { properties?: Record<string, { type?: string }> }
  const whole = Object.keys(properties).filter((name) => properties[name]?.type === 'integer')
  if (whole.length === 0) return check
  return (value) => {
    const sent = value as Record<string, unknown>
    const numbers = whole.filter((name) => /^\d{1,9}$/.test(String(sent[name])))
    return check({ ...sent, ...Object.fromEntries(numbers.map((name) => [name, Number(sent[name])])) })
  }
}

const general = ['anyOf', 'boolean', 'additionalProperties', 'unevaluatedProperties']
const mostTelling = (errors: readonly SchemaError[]): SchemaError =>
  errors.find((error) => !general.includes(error.keyword)) ??
  errors.find((error) => error.keyword.endsWith('Properties')) ??
  errors[0] ?? { keyword: 'type', instancePath: '', params: {} }

function toProblem(error: SchemaError): Problem {
  const names = Object.values(error.params).flat().map(String)
  const inside = error.keyword === 'required' || error.keyword.endsWith('Properties') ? names[0] : undefined
  const felt = fieldPath(error.instancePath, inside)
  // All that is missing at once; `felt` is the first of them.
  const others = error.keyword === 'required' ? names.slice(1).map((name) => fieldPath(error.instancePath, name)) : []
  const fields = others.length === 0 ? felt : `${[felt, ...others.slice(0, -1)].join(', ')} og ${others.at(-1)}`
  return new Problem(
    'ugyldig-foresporsel',
    { hva: `${fields || 'innholdet'} ${whatIsWrong(error, names)}` },
    felt || undefined,
  )
}

/** /personer/0/type + beloep → personer[0].type.beloep. A name we do not know may itself be a secret: letters, and few digits. */
function fieldPath(pointer: string, inside: string | undefined): string {
  const parts = [...pointer.split('/').slice(1), ...(inside === undefined ? [] : [inside])]
  return parts.reduce((path, part) => {
    if (/^\d{1,3}$/.test(part)) return `${path}[${part}]`
    const name = /^(?!.*\d{3})[A-Za-z][\w-]{0,59}$/.test(part) ? part : '(ukjent felt)'
    return path === '' ? name : `${path}.${name}`
  }, '')
}

const typeWords: Readonly<Record<string, string>> = {
  integer: 'skal være et helt tall',
  number: 'skal være et tall',
  string: 'skal være tekst',
  boolean: 'skal være true eller false',
  array: 'skal være en liste',
  object: 'skal være et objekt',
}

function whatIsWrong({ keyword, params }: SchemaError, names: readonly string[]): string {
  const limit = (params as { limit?: number | string }).limit
  if (keyword === 'type') return typeWords[names[0] ?? ''] ?? 'har feil type'
  if (keyword === 'required') return 'mangler'
  if (keyword.endsWith('Properties')) return 'finnes ikke i denne forespørselen'
  if (keyword === 'minimum') return `kan ikke være mindre enn ${limit}`
  if (keyword === 'maximum') return `kan ikke være større enn ${limit}`
  if (keyword === 'minItems' || keyword === 'minLength') return `må ha minst ${limit}`
  if (keyword === 'maxItems' || keyword === 'maxLength') return `kan ha høyst ${limit}`
  if (keyword === 'format' && names[0] === 'date') return 'skal være en dato som finnes, ÅÅÅÅ-MM-DD'
  if (keyword === 'enum') return `skal være en av ${allowed(params).join(', ')}`
  return 'har ikke riktig form'
}

const allowed = (params: object): string[] =>
  (((params as { allowedValues?: unknown[] }).allowedValues ?? []) as unknown[]).map(String)
