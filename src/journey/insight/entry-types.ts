// What a citizen is told of one look-up, and the books it is told from.
import type { InsightArea, InsightCase, InsightDeed, InsightKind, InsightOutcome } from '../../base/insight-words.ts'
import type { KindBooks } from './kinds.ts'

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
