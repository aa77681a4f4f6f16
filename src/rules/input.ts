// Reads the open calculator's JSON strictly: what is missing, unknown, or not of its shape is an InputFault that names the field.
import { findDate, type IsoDate } from '../base/dates.ts'
import { decimal, type Fraction } from '../base/fraction.ts'

/** The request is wrong. `felt` is a path, e.g. barn[1].foedselsdato; `hva` says in bokmål what to write. */
export class InputFault extends Error {
  readonly felt: string
  readonly hva: string
  constructor(felt: string, hva: string) {
    super(`${felt}: ${hva}`)
    this.name = 'InputFault'
    this.felt = felt
    this.hva = hva
  }
}

/** The request is well formed, but the law needs a fact that it lacks. */
export class FactMissing extends Error {
  readonly felt: string
  readonly hva: string
  constructor(felt: string, hva: string) {
    super(`${felt}: ${hva}`)
    this.name = 'FactMissing'
    this.felt = felt
    this.hva = hva
  }
}

/** Reads one JSON value at a path. */
export type Reader<T> = (value: unknown, felt: string) => T

const highestAmount = 1_000_000_000

function decimals(value: unknown, felt: string, hva: string): Fraction {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw new InputFault(felt, hva)
  const text = String(value)
  if (!/^\d+(\.\d{1,2})?$/.test(text)) throw new InputFault(felt, hva)
  return decimal(text)
}

/** Kroner, 0 to 1 000 000 000, at most two decimals. */
export const amount: Reader<Fraction> = (value, felt) => {
  const hva = 'skriv kroner som et tall fra 0 til 1 000 000 000 med høyst to desimaler'
  if (typeof value === 'number' && value > highestAmount) throw new InputFault(felt, hva)
  return decimals(value, felt, hva)
}

/** Hours, percent, shares, multiples of G: ≥ 0, at most two decimals, at most `highest` when given. */
export const measure =
  (highest?: number): Reader<Fraction> =>
  (value, felt) => {
    const upTo = highest === undefined ? '' : ` og høyst ${String(highest).replace('.', ',')}`
    const hva = `skriv et tall som er minst 0${upTo}, med høyst to desimaler`
    if (highest !== undefined && typeof value === 'number' && value > highest) throw new InputFault(felt, hva)
    return decimals(value, felt, hva)
  }

/** People, døgn, nights, months: a whole number ≥ `lowest`. */
export const count =
  (lowest = 0, highest = 1_000_000): Reader<number> =>
  (value, felt) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest) return value
    throw new InputFault(felt, `skriv et helt tall fra ${lowest}`)
  }

export const day: Reader<IsoDate> = (value, felt) => {
  const found = typeof value === 'string' ? findDate(value) : null
  if (found === null) throw new InputFault(felt, 'skriv en dato som finnes, ÅÅÅÅ-MM-DD')
  return found
}

export const yesNo: Reader<boolean> = (value, felt) => {
  if (typeof value !== 'boolean') throw new InputFault(felt, 'skriv true eller false')
  return value
}

export const oneOf =
  <T extends string>(...words: readonly T[]): Reader<T> =>
  (value, felt) => {
    const found = words.find((word) => word === value)
    if (found === undefined) throw new InputFault(felt, `skriv ett av ${words.join(', ')}`)
    return found
  }

export const text =
  (pattern: RegExp, hva: string): Reader<string> =>
  (value, felt) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new InputFault(felt, hva)
    return value
  }

export const listOf =
  <T>(item: Reader<T>, lowest = 1, highest = 100): Reader<readonly T[]> =>
  (value, felt) => {
    if (!Array.isArray(value) || value.length < lowest || value.length > highest)
      throw new InputFault(felt, `skriv en liste med ${lowest} til ${highest} elementer`)
    return value.map((element, i) => item(element, `${felt}[${i}]`))
  }

interface Optional<T> {
  readonly optional: true
  readonly read: Reader<T>
}
/** The field may be left out; then it is `undefined`, or the value given here. null is not «left out». */
export function optional<T>(read: Reader<T>): Optional<T | undefined>
export function optional<T>(read: Reader<T>, otherwise: T): Optional<T>
export function optional<T>(read: Reader<T>, otherwise?: T): Optional<T | undefined> {
  return { optional: true, read: (value, felt) => (value === undefined ? otherwise : read(value, felt)) }
}

type Shape = Readonly<Record<string, Reader<unknown> | Optional<unknown>>>
type Read<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Reader<infer T> ? T : S[K] extends Optional<infer T> ? T : never
}

/** A JSON object with exactly these fields. */
export const record =
  <S extends Shape>(shape: S): Reader<Read<S>> =>
  (value, felt) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new InputFault(felt === '' ? '(forespørselen)' : felt, 'skriv et JSON-objekt')
    const path = (name: string) => (felt === '' ? name : `${felt}.${name}`)
    for (const name of Object.keys(value))
      if (!Object.hasOwn(shape, name)) throw new InputFault(path(name), 'feltet er ukjent; ta det bort')
    const entries = Object.entries(shape).map(([name, reader]) => {
      const given = (value as Record<string, unknown>)[name]
      if (typeof reader !== 'function') return [name, reader.read(given, path(name))]
      if (given === undefined) throw new InputFault(path(name), 'feltet mangler')
      return [name, reader(given, path(name))]
    })
    return Object.fromEntries(entries) as Read<S>
  }
