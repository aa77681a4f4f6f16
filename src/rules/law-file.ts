// The text of one law table → its values, and the line each of them stands on, so that an error can point at it. Pure.
import { isNode, LineCounter, parseDocument } from 'yaml'
import { LawError, type LawFile, type Path } from './law-value.ts'

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
