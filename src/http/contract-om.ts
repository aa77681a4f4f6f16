// What anyone may know of this Grunnlag: whom to reach, how long things are kept (GET /api/v1/om), and how it is (GET /helse).
import type { Api } from '../base/terms.ts'

/** null: whoever runs Grunnlag has not set it. Then the pages say so. */
export interface Om {
  /** An e-mail address or an https address. */
  readonly kontakt: string | null
  readonly personvernombud: string | null
  /** https address of the municipality's own statement at uustatus.no. */
  readonly tilgjengelighetserklaering: string | null
  readonly oppbevaring: {
    readonly resultatTimer: number
    readonly pdfkontrollAar: number
    readonly loggMaaneder: number | null
    readonly innsynsspoersmaalMaaneder: number | null
  }
}

export interface Helse {
  /** UTC instant of the answer. */
  readonly tid: string
  /** Whether a question can be taken now: the database takes rows. */
  readonly klar: boolean
  readonly database: 'svarer' | 'svarer-ikke'
  /** What the process that answers has met itself; `sist` is null exactly when it has not asked. */
  readonly kilder: readonly {
    readonly kilde: Api
    readonly tilstand: 'svarte' | 'svarte-ikke' | 'ukjent'
    readonly sist: string | null
  }[]
}
