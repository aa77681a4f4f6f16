// The text of one law table → its values, and the line each of them stands on, so that an error can point at it. Pure.
import { isNode, LineCounter, parseDocument } from 'yaml'

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

/** Parses one table. Throws LawError when the text is not valid YAML. */
export function lawFile(file: string, text: string): LawFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  if (document.errors.length > 0) {
    throw new LawError(
      document.errors.map(
        (error) => `${file}:${counter.linePos(error.pos[0]).line}: not valid YAML (${error.code}). Correct the line.`,
      ),
    )
  }
  const line = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
  return { file, value: document.toJS(), line }
}

/** A table that was checked before and travels as JSON (to the browser): it has no lines to point at. */
export const lawJson = (file: string, value: unknown): LawFile => ({ file, value, line: () => 1 })
