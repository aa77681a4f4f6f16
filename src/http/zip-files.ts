// Files with their names → one zip. PDFs are packed already, so nothing is squeezed; of two names alike the later has a number.
import { zipSync } from 'fflate'

export interface NamedFile {
  readonly navn: string
  readonly innhold: Uint8Array
}

/** `at`: the time the files are made, in the zip's own time without a zone. Names hold letters, digits, - _ and one ending. */
export function zipOf(files: readonly NamedFile[], at: Date): Uint8Array {
  const taken = new Set<string>()
  const named = files.map(({ navn, innhold }) => {
    const free = freeName(navn, taken)
    taken.add(free)
    return [free, innhold] as const
  })
  return zipSync(Object.fromEntries(named), { level: 0, mtime: at })
}

/** Systems that do not tell large letters from small would write one over the other. */
function freeName(navn: string, taken: ReadonlySet<string>): string {
  const isTaken = (name: string): boolean => [...taken].some((one) => one.toLowerCase() === name.toLowerCase())
  const dot = navn.lastIndexOf('.')
  const [stem, ending] = dot < 0 ? [navn, ''] : [navn.slice(0, dot), navn.slice(dot)]
  let free = navn
  for (let number = 2; isTaken(free); number += 1) free = `${stem}-${number}${ending}`
  return free
}
