// The frozen record → one SHA-256, the same for everybody who holds the record: over its JSON with every object's keys in code
// point order and no white space (RFC 8785 for the text and whole numbers that a record is made of). It stands in the PDF.
import { createHash } from 'node:crypto'
import type { Resultat } from './record.ts'

/** 64 hex signs. Whoever reads GET /api/v1/resultater/{id} can work out the same. */
export const recordHash = (resultat: Resultat): string =>
  createHash('sha256')
    .update(canonical(JSON.parse(JSON.stringify(resultat))))
    .digest('hex')

/** In: what JSON.parse gives. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}
