// expect, with the matchers that the rules' suites use, meaning what they mean in vitest. One that is missing fails the first run,
// so that no mutant is judged by it.
import { isDeepStrictEqual } from 'node:util'

type Matches = (value: unknown) => boolean

/** A value that decides for itself what it is equal to. */
class Asymmetric {
  readonly matches: Matches
  constructor(matches: Matches) {
    this.matches = matches
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isPlain = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && !(value instanceof Map) && !(value instanceof Set) && !(value instanceof Date)

/** toEqual: the same by content; a field that is undefined is a field left out. */
function equal(left: unknown, right: unknown): boolean {
  if (right instanceof Asymmetric) return right.matches(left)
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((value, i) => equal(value, right[i]))
  if ((left instanceof Set && right instanceof Set) || (left instanceof Map && right instanceof Map)) {
    const others = [...right]
    return left.size === right.size && [...left].every((one) => others.some((other) => equal(one, other)))
  }
  if (!isPlain(left) || !isPlain(right)) return isDeepStrictEqual(left, right)
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => equal(left[key], right[key]))
}

/** toMatchObject: every field that is named is there with that content; lists have the same length. */
function holds(value: unknown, part: unknown): boolean {
  if (part instanceof Asymmetric) return part.matches(value)
  if (Array.isArray(part))
    return Array.isArray(value) && value.length === part.length && part.every((one, i) => holds(value[i], one))
  if (!isPlain(part)) return equal(value, part)
  return isObject(value) && Object.keys(part).every((key) => key in value && holds(value[key], part[key]))
}

function contains(value: unknown, part: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(part))
  return [...(value as Iterable<unknown>)].includes(part)
}

const matchesText = (value: unknown, wanted: unknown): boolean =>
  wanted instanceof RegExp ? wanted.test(String(value)) : String(value).includes(String(wanted))

function throws(body: unknown, wanted?: unknown): boolean {
  try {
    ;(body as () => unknown)()
  } catch (error) {
    if (wanted === undefined) return true
    if (wanted instanceof Asymmetric) return wanted.matches(error)
    if (typeof wanted === 'function') return error instanceof wanted
    return matchesText(error instanceof Error ? error.message : error, wanted)
  }
  return false
}

type Number = number | bigint
const matchers = {
  toBe: Object.is,
  toEqual: equal,
  toMatchObject: holds,
  toBeNull: (value: unknown) => value === null,
  toBeUndefined: (value: unknown) => value === undefined,
  toBeGreaterThan: (value: unknown, least: unknown) => (value as Number) > (least as Number),
  toBeGreaterThanOrEqual: (value: unknown, least: unknown) => (value as Number) >= (least as Number),
  toBeLessThan: (value: unknown, most: unknown) => (value as Number) < (most as Number),
  toBeLessThanOrEqual: (value: unknown, most: unknown) => (value as Number) <= (most as Number),
  toContain: contains,
  toContainEqual: (value: unknown, one: unknown) => (value as unknown[]).some((each) => equal(each, one)),
  toHaveLength: (value: unknown, length: unknown) => (value as unknown[]).length === length,
  toMatch: matchesText,
  toThrow: throws,
}
type Matcher = (wanted?: unknown) => void
type Matchers = Record<keyof typeof matchers, Matcher>

function matchersFor(value: unknown, wantedOutcome: boolean): Matchers {
  const made = Object.entries(matchers).map(([name, matches]): [string, Matcher] => [
    name,
    (wanted) => {
      if (matches(value, wanted) !== wantedOutcome) throw new Error(`${name} failed`)
    },
  ])
  return Object.fromEntries(made) as Matchers
}

const expectation = (value: unknown, _message?: string) => ({
  ...matchersFor(value, true),
  not: matchersFor(value, false),
})

export const expect = Object.assign(expectation, {
  objectContaining: (part: object) => new Asymmetric((value) => holds(value, part)),
  arrayContaining: (part: readonly unknown[]) =>
    new Asymmetric((value) => Array.isArray(value) && part.every((one) => value.some((each) => equal(each, one)))),
  stringMatching: (pattern: RegExp) => new Asymmetric((value) => typeof value === 'string' && pattern.test(value)),
  stringContaining: (part: string) => new Asymmetric((value) => typeof value === 'string' && value.includes(part)),
})
