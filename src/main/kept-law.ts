// Reading YAML with its line numbers is the longest part of a start, and the law is the same from one start to the next. So the
// demo keeps each parsed table in DATA/lov, under the hash of its text. It is checked again all the same, and an error still
// points at its line. Production keeps nothing: it reads the tables themselves.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { lawFile } from '../rules/law-file.ts'
import type { LawFile } from '../rules/law-value.ts'

/** One table's name and text → its values. Throws LawError when the text is not valid YAML. */
export type ReadTable = (file: string, text: string) => LawFile

export function keptLaw(data: string): ReadTable {
  const folder = join(data, 'lov')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return (file, text) => {
    const path = join(folder, `${basename(file)}.json`)
    const hash = createHash('sha256').update(text).digest('hex')
    const kept = findKept(path)
    if (kept?.hash === hash) return { file, value: kept.value, line: (at) => lawFile(file, text).line(at) }
    const table = lawFile(file, text)
    keep(path, { hash, value: table.value })
    return table
  }
}

interface Kept {
  readonly hash: string
  readonly value: unknown
}

function findKept(path: string): Kept | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept
  } catch {
    return null
  }
}

/** Whole or not at all: a start that is cut short must not leave half a table. */
function keep(path: string, kept: Kept): void {
  const half = `${path}.${process.pid}`
  writeFileSync(half, JSON.stringify(kept), { mode: 0o600 })
  renameSync(half, path)
}
