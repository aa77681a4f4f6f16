// A citizen's rows of one piece of work → what the citizen is told of it: every part named here, nothing spread. In another person's
// case that is municipality, time, kinds of data and area, and nothing that tells whose case, which service or which law.
import type { ToldPart } from '../../base/insight-lines.ts'
import type { InsightCase } from '../../base/insight-words.ts'
import type { EntryBooks, InsightEntry } from './entry-types.ts'
import { deedOf } from './events.ts'
import { insightKindsOf } from './kinds.ts'
import { outcomeOf } from './outcome.ts'
import { ownOf } from './own-case.ts'
import { askedRow, first, lookUps, type StoredRow } from './stored-row.ts'
import { caseOf } from './whose-case.ts'

/** `rows`: everything of one piece of work that names the citizen, at least one (work.ts says which). */
export function insightEntry(rows: readonly StoredRow[], nr: number, books: EntryBooks): InsightEntry {
  const parts = lookUps(rows).toSorted((a, b) => askedRow(a).nr - askedRow(b).nr)
  const asked = askedRow(rows)
  const sak = caseOf(first(parts))
  const tjenesteomraade = rows.find((row) => row.tjenesteomraade !== null)?.tjenesteomraade ?? null
  return {
    told: {
      nr,
      kommune: books.municipality(asked.fiksOrgId),
      sak,
      omraade: books.area(tjenesteomraade),
      deler: parts.map((part) => partOf(part, sak, books)),
      egen: sak === 'egen' ? ownOf(rows, asked, books) : null,
    },
    fiksOrgId: asked.fiksOrgId,
    fra: asked.tid,
    av: asked.aktoer.type === 'person' ? asked.aktoer.id : asked.aktoer.paaVegneAv,
  }
}

function partOf(rows: readonly StoredRow[], sak: InsightCase, books: EntryBooks): ToldPart {
  const { tid, hendelse } = askedRow(rows)
  const opplysninger = insightKindsOf(rows, sak, books)
  return {
    tidspunkt: tid,
    handling: sak === 'egen' || sak === 'ingen' ? deedOf(hendelse) : null,
    inntektsaar: sak === 'egen' ? (rows.find((row) => row.inntektsaar !== null)?.inntektsaar ?? null) : null,
    opplysninger,
    utfall: outcomeOf(rows, opplysninger.length > 0, sak),
    feilPerson: rows.some(({ objekt }) => objekt !== null && books.wrong.has(objekt)),
  }
}
