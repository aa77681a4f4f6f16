// What a citizen is told of one piece of work, and the books it is told from.
import type { ToldLookUp } from '../../base/insight-lines.ts'
import type { InsightArea } from '../../base/insight-words.ts'
import type { KindBooks } from './kinds.ts'

/** `oppslag.nr` is its number in the answer, 1 the newest. */
export interface InsightEntry {
  readonly told: ToldLookUp
  /** Stay on the server: the municipality, the instant of the first look-up, and the pseudonym of who acted (or on whose behalf). */
  readonly fiksOrgId: string
  readonly fra: string
  readonly av: string | null
}
export interface EntryBooks extends KindBooks {
  /** Throws when there is none: a municipality that has a chain is never removed. */
  readonly municipality: (fiksOrgId: string) => string
  readonly area: (tjenesteomraade: string | null) => InsightArea
  /** What lov/ calls a service or a reason (bokmål); null: it does not hold the code. */
  readonly service: (tjenesteomraade: string) => string | null
  readonly reason: (kode: string, tjenesteomraade: string | null) => string | null
  readonly organisation: (organisasjonsnummer: string) => string | null
  /** Ids of records that were marked as the wrong person's: on the row of the look-up, and on that of the mark. */
  readonly wrong: ReadonlySet<string>
}
