// Words that stand for something in the running demo (ids, numbers, years), by the name of their field, and the drawn values
// that wait for them: what is drawn says "as it was" or "a known word", and becomes a value when the request is made.
import type { Json } from './document.ts'

/** The value of the request it is drawn from; where that has none, `otherwise`, or nothing. */
export class Keep {
  readonly otherwise: unknown
  constructor(otherwise: unknown) {
    this.otherwise = otherwise
  }
}
/** The `nth` known word of the field, when one fits; else `otherwise`. */
export class Word {
  readonly field: string
  readonly nth: number
  readonly schema: Json
  readonly otherwise: unknown
  constructor(about: Pick<Word, 'field' | 'nth' | 'schema' | 'otherwise'>) {
    this.field = about.field
    this.nth = about.nth
    this.schema = about.schema
    this.otherwise = about.otherwise
  }
}

const absent = Symbol('absent')

export class Words {
  readonly #known = new Map<string, unknown[]>()
  readonly #never: ReadonlySet<unknown>

  /** `never`: what is not to be known here, wherever it is met. */
  constructor(never: Iterable<unknown> = []) {
    this.#never = new Set(never)
  }

  /** Every single value of it, at any depth, under its field's name. */
  learn(value: unknown, field = ''): void {
    if (Array.isArray(value)) for (const one of value) this.learn(one, field)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) this.learn(one, name)
    } else if (value !== null && value !== undefined && !this.#never.has(value)) this.#add(field, value)
  }

  #add(field: string, value: unknown): void {
    const list = this.#known.get(field) ?? []
    if (!list.includes(value)) list.push(value)
    // The newest are the ones that still stand for something.
    if (list.length > 40) list.shift()
    this.#known.set(field, list)
  }

  find({ field, nth, schema }: Word): unknown {
    const list = (this.#known.get(field) ?? []).filter((value) => isOfType(schema, value))
    return list.length === 0 ? absent : list[nth % list.length]
  }
}

const isOfType = ({ type, anyOf }: Json, value: unknown): boolean =>
  anyOf === undefined
    ? type === typeof value || (type === 'integer' && Number.isInteger(value))
    : anyOf.some((one) => isOfType(one, value))

/** What was drawn → a value. `base` is the value it was drawn beside; null for `words`: only what the schema says. */
export function settled(drawn: unknown, base: unknown, words: Words | null): unknown {
  const value = settle(drawn, base, words)
  return value === absent ? undefined : value
}

function settle(drawn: unknown, base: unknown, words: Words | null): unknown {
  if (drawn instanceof Keep) return base === undefined ? settle(drawn.otherwise, undefined, words) : base
  if (drawn instanceof Word) {
    const known = words === null ? absent : words.find(drawn)
    return known === absent ? settle(drawn.otherwise, base, words) : known
  }
  if (drawn === undefined) return absent
  if (Array.isArray(drawn)) {
    const list = Array.isArray(base) ? (base as unknown[]) : []
    return drawn.map((one, index) => settle(one, list[index], words)).filter((one) => one !== absent)
  }
  if (typeof drawn !== 'object' || drawn === null) return drawn
  const object = typeof base === 'object' && base !== null ? (base as Record<string, unknown>) : {}
  const settledParts = Object.entries(drawn).map(([name, one]) => [name, settle(one, object[name], words)] as const)
  return Object.fromEntries(settledParts.filter(([, one]) => one !== absent))
}
