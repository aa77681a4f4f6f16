// A YAML list of flat rows in, typed readers with file and line in every complaint out. Pure.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'

/** Stops the start: file, line, what is wrong and what to write. */
export class LawFileError extends Error {}

export interface LawText {
  /** As it is shown in messages, e.g. lov/hjemler.yaml. */
  readonly file: string
  readonly text: string
}

export interface LawRow {
  text(field: string): string
  texts(field: string): readonly string[]
  pattern(field: string, allowed: RegExp, says: string): string
  oneOf<const T extends string>(field: string, allowed: readonly T[]): T
  someOf<const T extends string>(field: string, allowed: readonly T[]): readonly T[]
  year(field: string): number
  /** As it stands in the file, unchecked. */
  raw(field: string): unknown
  problem(field: string, says: string): LawFileError
}

/** The rows of one file; each has exactly the fields named. Throws LawFileError. */
export function readRows(source: LawText, fields: readonly string[]): readonly LawRow[] {
  const lines = new LineCounter()
  // «core» without timestamps: a date stays the text that was typed.
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true, schema: 'core' })
  const at = (offset: number | undefined): string => `${source.file}:${lines.linePos(offset ?? 0).line}`
  const wrong = document.errors[0]
  if (wrong !== undefined) throw new LawFileError(`${at(wrong.pos[0])}: ${wrong.message}`)
  const list = document.contents
  if (!isSeq(list) || list.items.length === 0) throw new LawFileError(`${at(0)}: skriv en liste med minst én rad`)
  return list.items.map((item) => {
    if (!isMap(item)) throw new LawFileError(`${at(0)}: hver rad skrives som felt: verdi`)
    return lawRow(item, fields, at)
  })
}

function lawRow(map: YAMLMap, fields: readonly string[], at: (offset?: number) => string): LawRow {
  const start = map.range?.[0]
  const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '?')
  for (const { key } of map.items) {
    if (fields.includes(keyOf(key))) continue
    const offset = isScalar(key) ? key.range?.[0] : start
    throw new LawFileError(`${at(offset)}: ukjent felt ${keyOf(key)}; skriv bare ${fields.join(', ')}`)
  }
  const problem = (field: string, says: string): LawFileError => {
    const pair = map.items.find(({ key }) => keyOf(key) === field)
    const offset = pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : start
    return new LawFileError(`${at(offset)}: feltet ${field}: ${says}`)
  }
  const text = (field: string): string => {
    const value = map.get(field)
    if (typeof value !== 'string' || value.trim() === '') throw problem(field, 'skriv en tekst')
    return value
  }
  const texts = (field: string): readonly string[] => {
    const list = map.get(field)
    const values: unknown[] = isSeq(list) ? list.toJSON() : []
    const isText = (one: unknown): one is string => typeof one === 'string' && one.trim() !== ''
    if (values.length === 0 || !values.every(isText) || new Set(values).size !== values.length)
      throw problem(field, 'skriv en liste uten gjentakelser')
    return values
  }
  return {
    ...chosen({ text, texts, problem }),
    raw: (field) => map.get(field),
    year: (field) => year(map.get(field), field, problem),
  }
}

function chosen(read: Pick<LawRow, 'text' | 'texts' | 'problem'>): Omit<LawRow, 'year' | 'raw'> {
  const member = <T extends string>(field: string, value: string, allowed: readonly T[]): T => {
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw read.problem(field, `${value} er ikke kjent; velg blant ${allowed.join(', ')}`)
    return found
  }
  return {
    ...read,
    pattern: (field, allowed, says) => {
      const value = read.text(field)
      if (!allowed.test(value)) throw read.problem(field, `skriv ${says}`)
      return value
    },
    oneOf: (field, allowed) => member(field, read.text(field), allowed),
    someOf: (field, allowed) => read.texts(field).map((value) => member(field, value, allowed)),
  }
}

function year(value: unknown, field: string, problem: LawRow['problem']): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 2000 || value > 2100) {
    throw problem(field, 'skriv et inntektsår med fire sifre')
  }
  return value
}

/** Two rows for one thing would leave the choice between them to chance. Rows without the field are passed by. */
export function once(rows: readonly LawRow[], field: string): void {
  const seen = new Set<unknown>()
  for (const row of rows) {
    const value = row.raw(field)
    if (value === undefined) continue
    if (seen.has(value))
      throw row.problem(field, `${String(value)} står i to rader; slå dem sammen eller slett den ene`)
    seen.add(value)
  }
}
