// A citizen's rows of one look-up → what the citizen is told of it: every part named here, nothing spread. In another person's
// case that is municipality, time, kinds of data and area, and nothing that tells whose case, which service or which law.
import type { InsightCase, InsightOutcome } from '../../base/insight-words.ts'
import type { EntryBooks, InsightEntry } from './entry-types.ts'
import { insightKindsOf } from './kinds.ts'
import { deedOf } from './events.ts'
import { ownOf } from './own-case.ts'
import { first, type StoredRow } from './stored-row.ts'

/** `rows`: everything of one look-up that names the citizen, at least one. */
export function insightEntry(rows: readonly StoredRow[], nr: number, books: EntryBooks): InsightEntry {
  const { fiksOrgId } = first(rows)
  const asked = rows.reduce((oldest, row) => (row.nr < oldest.nr ? row : oldest))
  const sak = caseOf(rows)
  const tjenesteomraade = rows.find((row) => row.tjenesteomraade !== null)?.tjenesteomraade ?? null
  return {
    nr,
    sted: { fiksOrgId, rad: asked.nr },
    kommune: books.municipality(fiksOrgId),
    tidspunkt: asked.tid,
    sak,
    omraade: books.area(tjenesteomraade),
    opplysninger: insightKindsOf(rows, sak, books),
    utfall: outcomeOf(rows),
    feilPerson: rows.some(({ objekt }) => objekt !== null && books.wrong.has(objekt)),
    egen: sak === 'egen' ? ownOf(rows, asked, tjenesteomraade, books) : null,
  }
}

/** Only the word SOEKER on a row makes it the citizen's own case; without it an unknown is never taken for a right to know more. */
function caseOf(rows: readonly StoredRow[]): InsightCase {
  const types = rows.flatMap(({ type }) => (type === null ? [] : [type]))
  if (types.length > 0) return types.every((type) => type === 'SOEKER') ? 'egen' : 'annens'
  return rows.some(({ plass }) => plass > 0) ? 'annens' : 'ukjent'
}

function outcomeOf(rows: readonly StoredRow[]): InsightOutcome {
  const phases = rows.map(({ fase }) => fase)
  const isGiven = phases.includes('gitt') || phases.includes('utfoert')
  if (isGiven) return deedOf(first(rows).hendelse) === 'merket' ? 'slettet' : 'sett'
  if (phases.includes('nektet')) return 'avvist'
  return phases.includes('feilet') ? 'ikke-gitt' : 'uten-svar'
}
