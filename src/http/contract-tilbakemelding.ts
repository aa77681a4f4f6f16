// What the page «Si fra om siden» sends and gets, and the administrator's list of it, as types for web/.

/** POST /api/v1/tilbakemeldinger, logged in as staff. */
export interface NyTilbakemelding {
  /** The page's address with every id left out: /resultat/:id. No digit is taken. */
  readonly side: string
  /** 2000 signs at most, never eleven digits in a row. */
  readonly tekst: string
  /** fiksOrgId of the municipality that the writer administers, when no role is chosen. */
  readonly kommune?: string
}
/** UTC instant. Who reads it is the municipality of the role, or the one that was named. */
export interface Tilbakemeldingskvittering {
  readonly mottatt: string
}
/** GET /api/v1/forvaltning/{fiksOrgId}/tilbakemeldinger; POST …/{id}/behandlet marks one. Not handled first. */
export interface Tilbakemeldinger {
  readonly kommune: { readonly navn: string }
  readonly tilbakemeldinger: readonly {
    readonly id: string
    readonly side: string
    /** The role it was written in; null: an administrator without one. */
    readonly rolle: string | null
    readonly tekst: string
    readonly skrevet: string
    readonly behandlet: string | null
  }[]
}
