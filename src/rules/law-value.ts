// The values of one law table, wherever they came from, and what is wrong with them. Pure, and without the reader of YAML: the browser
// is sent the values alone.
export type Path = readonly (string | number)[]
export interface LawFile {
  /** As a person knows it, e.g. lov/felt.yaml. */
  readonly file: string
  readonly value: unknown
  /** The line (from 1) where the value at a path begins; 1 when it is not there. */
  readonly line: (path: Path) => number
}

/** What is wrong in the law tables, all of it, one line each: file:line: what. What to write. */
export class LawError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The law tables cannot be used:\n${problems.join('\n')}`)
    this.name = 'LawError'
    this.problems = problems
  }
}

/** A table that was checked before and travels as JSON (to the browser): it has no lines to point at. */
export const lawJson = (file: string, value: unknown): LawFile => ({ file, value, line: () => 1 })
