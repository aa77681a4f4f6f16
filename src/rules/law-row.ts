// One row of a law table, read field by field. Every mistake is noted with file, line and what to write; nothing is guessed.
import type { LawFile, Path } from './law-value.ts'

/** Collects what is wrong, so that a jurist sees everything at once. */
export class Problems {
  readonly list: string[] = []
  add(file: LawFile, path: Path, what: string): void {
    this.list.push(`${file.file}:${file.line(path)}: ${what}`)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export class Row {
  readonly file: LawFile
  readonly path: Path
  readonly fields: Record<string, unknown>
  readonly problems: Problems
  constructor(file: LawFile, path: Path, fields: Record<string, unknown>, problems: Problems) {
    this.file = file
    this.path = path
    this.fields = fields
    this.problems = problems
  }

  wrong(what: string, key?: string): void {
    this.problems.add(this.file, key === undefined ? this.path : [...this.path, key], what)
  }

  only(keys: readonly string[]): this {
    for (const key of Object.keys(this.fields)) {
      if (!keys.includes(key)) this.wrong(`unknown field ${key}. Write one of ${keys.join(', ')}.`, key)
    }
    return this
  }

  text(key: string): string {
    const value = this.fields[key]
    if (typeof value === 'string' && value.trim() !== '') return value
    this.wrong(`${key} is missing. Write ${key}: and a text.`, key)
    return ''
  }

  optionalText(key: string): string | null {
    return this.fields[key] === undefined ? null : this.text(key)
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.fields[key]
    const found = allowed.find((word) => word === value)
    if (found !== undefined) return found
    this.wrong(
      `${key} is ${value === undefined ? 'missing' : JSON.stringify(value)}. Write one of ${allowed.join(', ')}.`,
      key,
    )
    return allowed[0] as T
  }

  optionalOneOf<T extends string>(key: string, allowed: readonly T[]): T | null {
    return this.fields[key] === undefined ? null : this.oneOf(key, allowed)
  }

  listOf<T extends string>(key: string, allowed: readonly T[]): readonly T[] {
    const value = this.fields[key]
    if (Array.isArray(value) && value.every((word) => allowed.includes(word as T))) return value as T[]
    this.wrong(`${key} must be a list of ${allowed.join(', ')}, e.g. ${key}: [${allowed[0]}].`, key)
    return []
  }

  /** A text or a list of texts; none when the field is left out. */
  texts(key: string): readonly string[] {
    const value = this.fields[key]
    if (!Array.isArray(value)) return value === undefined ? [] : [this.text(key)]
    if (value.length > 0 && value.every((word) => typeof word === 'string' && word.trim() !== '')) return value
    this.wrong(`${key} must be a text or a list of texts, e.g. ${key}: [a, b].`, key)
    return []
  }

  flag(key: string): boolean {
    const value = this.fields[key]
    if (value === undefined || typeof value === 'boolean') return value === true
    this.wrong(`${key} must be true or false.`, key)
    return false
  }

  year(key: string): number {
    const value = this.fields[key]
    if (typeof value === 'number' && Number.isInteger(value) && value >= 2000 && value <= 2100) return value
    this.wrong(`${key} must be an income year, e.g. ${key}: 2023.`, key)
    return 0
  }

  years(): { readonly fra: number; readonly til: number } {
    const [fra, til] = [this.year('fra'), this.year('til')]
    if (fra > til) this.wrong(`fra ${fra} is after til ${til}. Write the first year in fra and the last in til.`, 'fra')
    return { fra, til }
  }
}

/** The whole file as a row of its own top-level fields. */
export function topRow(file: LawFile, problems: Problems): Row {
  if (!isRecord(file.value)) problems.add(file, [], 'the file must be a set of named fields.')
  return new Row(file, [], isRecord(file.value) ? file.value : {}, problems)
}

/** The rows of a list field; a missing list is a mistake. */
export function rowsOf(top: Row, key: string): readonly Row[] {
  const list = top.fields[key]
  if (!Array.isArray(list)) {
    top.wrong(`${key} must be a list of rows.`, key)
    return []
  }
  return list.flatMap((fields, index) => {
    if (isRecord(fields)) return [new Row(top.file, [key, index], fields, top.problems)]
    top.problems.add(top.file, [key, index], `row ${index + 1} of ${key} must have named fields.`)
    return []
  })
}

/** A field that is a table of texts (kilder, infotekster). */
export function textTable(top: Row, key: string): ReadonlyMap<string, string> {
  const value = top.fields[key]
  if (!isRecord(value) || !Object.values(value).every((text) => typeof text === 'string')) {
    top.wrong(`${key} must be a table of name: text.`, key)
    return new Map()
  }
  return new Map(Object.entries(value as Record<string, string>))
}
