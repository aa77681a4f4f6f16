// A citizen's rows of one look-up → what the citizen is told of it: every part named here, nothing spread. In another person's
// case that is municipality, time, kinds of data and area, and nothing that tells whose case, which service or which law.
import type { InsightArea, InsightCase, InsightDeed, InsightKind, InsightOutcome } from '../../base/insight-words.ts'
import { insightKindsOf, type KindBooks } from './kinds.ts'
import { deedOf } from './events.ts'
import { ownOf } from './own-case.ts'
import { first, type StoredRow } from './stored-row.ts'

/** Where it stands in the evidence; stays on the server. */
export interface InsightPlace {
  readonly fiksOrgId: string
  readonly rad: number
}
export interface InsightActor {
  readonly type: 'ansatt' | 'fagsystem' | 'ukjent'
  /** A member of staff's name, when the municipality names its staff and the address is known not to be protected. */
  readonly navn: string | null
  /** Of the case system: whose it is. */
  readonly organisasjon: { readonly navn: string | null; readonly organisasjonsnummer: string } | null
}
/** What is told in the citizen's own case alone. */
export interface InsightOwn {
  readonly handling: InsightDeed
  readonly tjeneste: string | null
  readonly hjemmel: readonly string[]
  readonly inntektsaar: number | null
  readonly saksreferanse: string | null
  readonly begrunnelse: string | null
  readonly hvem: InsightActor
}
export interface InsightEntry {
  /** Its number in the answer, 1 the newest. */
  readonly nr: number
  readonly sted: InsightPlace
  readonly kommune: string
  /** UTC instant. */
  readonly tidspunkt: string
  readonly sak: InsightCase
  readonly omraade: InsightArea
  readonly opplysninger: readonly InsightKind[]
  readonly utfall: InsightOutcome
  readonly feilPerson: boolean
  /** null in another person's case, and where it is not known whose it was. */
  readonly egen: InsightOwn | null
}
export interface EntryBooks extends KindBooks {
  readonly municipality: (fiksOrgId: string) => string
  readonly area: (tjenesteomraade: string | null) => InsightArea
  readonly service: (tjenesteomraade: string | null) => string | null
  readonly reason: (kode: string, tjenesteomraade: string) => string | null
  readonly organisation: (organisasjonsnummer: string) => string | null
  /** Ids of records that were marked as the wrong person's: on the row of the look-up, and on that of the mark. */
  readonly wrong: ReadonlySet<string>
}

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
