// What a municipality calls the PDF files: words and {tjeneste}, {aar}, {dato}, {id} with - or _ between, and {id} once, so that no
// two results are called the same. A part stands alone and a word holds at most four digits, so eleven digits never meet.
export const longestFilePattern = 60
export const defaultFilePattern = 'grunnlag-{tjeneste}-{aar}-{id}'

const part = String.raw`(?:\{(?:tjeneste|aar|dato|id)\}|[A-Za-z]{1,20}\d{0,4}|\d{1,4})`
const wellFormed = new RegExp(`^${part}(?:[-_]${part}){0,9}$`)

export const isFilePattern = (pattern: string): boolean =>
  pattern.length <= longestFilePattern && wellFormed.test(pattern) && pattern.split('{id}').length === 2

export interface FileWords {
  readonly tjeneste: string
  readonly aar: number
  /** YYYY-MM-DD. */
  readonly dato: string
  /** The record's id; its first eight signs are used. */
  readonly id: string
}

/** «grunnlag-langtidsopphold-2023-0b0b3c8e.pdf». Throws RangeError for a pattern that is none. */
export function fileNameOf(pattern: string, { tjeneste, aar, dato, id }: FileWords): string {
  if (!isFilePattern(pattern)) throw new RangeError('Not a pattern for file names')
  const words: Readonly<Record<string, string>> = { tjeneste, aar: String(aar), dato, id: id.slice(0, 8) }
  return `${pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')}.pdf`
}
