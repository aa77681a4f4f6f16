// What an administrator's pages send and get: GET and POST /api/v1/forvaltning/{fiksOrgId}/prislister and …/retningslinjer.
// Days are YYYY-MM-DD, last day included; amounts are kroner, as the municipality wrote them.
import type { Prislistetjeneste } from '../base/terms.ts'
import type { LocalId, LocalValue } from '../rules/local/choices.ts'
import type { PriceListJson } from '../rules/praktisk-bistand/read-price-list.ts'

interface Vedtatt {
  readonly fra: string
  /** null: until another takes over. */
  readonly til: string | null
  readonly vedtatt: string
  readonly saksnummer: string
}
/** At most one of the two: retter replaces the row whole, avslutter ends it the day before the new one. */
interface Erstatter {
  readonly retter?: string
  readonly avslutter?: string
}
interface Rad {
  readonly id: string
  /** UTC instant. */
  readonly opprettet: string
  /** Id of the row that took its place; null: it stands. */
  readonly erstattetAv: string | null
}
export interface Prislisterad extends Rad, Vedtatt {
  readonly tjeneste: Prislistetjeneste
  readonly liste: PriceListJson
}
export interface NyPrisliste extends Vedtatt, Erstatter {
  readonly tjeneste: Prislistetjeneste
  readonly liste: PriceListJson
}
export interface Retningslinjerad extends Rad, Vedtatt {
  readonly noekkel: LocalId
  readonly verdi: LocalValue
}
export interface NyRetningslinje extends Vedtatt, Erstatter {
  readonly noekkel: LocalId
  readonly verdi: LocalValue
}

/** Newest first, replaced ones too. `dato` is today in Norway. */
export interface Prislister {
  readonly kommune: { readonly navn: string }
  readonly dato: string
  readonly prislister: readonly Prislisterad[]
}
export interface RetningslinjerSvar {
  readonly kommune: { readonly navn: string }
  readonly dato: string
  readonly retningslinjer: readonly Retningslinjerad[]
}
