// Whose case a look-up was in, by what its rows say of the citizen. What they do not say is never taken for a right to know more.
import type { InsightCase } from '../../base/insight-words.ts'
import type { StoredRow } from './stored-row.ts'

type Said = Pick<StoredRow, 'hendelse' | 'type' | 'plass'>

/** Only the word SOEKER on every row that says something makes it the citizen's own case. */
export function caseOf(rows: readonly Said[]): InsightCase {
  if (rows.some(({ hendelse }) => hendelse === 'ansattgradering')) return 'ingen'
  const types = rows.flatMap(({ type }) => (type === null ? [] : [type]))
  if (types.length > 0) return types.every((type) => type === 'SOEKER') ? 'egen' : 'annens'
  return rows.some(({ plass }) => plass > 0) ? 'annens' : 'ukjent'
}
