// POST /api/v1/personsoek and POST /api/v1/personsoek/valg, as the page speaks them. A hit has a handle in place of a number.

interface Why {
  /** One of the two is needed. */
  readonly saksreferanse?: string
  readonly begrunnelse?: string
}
/** navn with foedselsdato (YYYY-MM-DD), or adressenavn and husnummer with postnummer or kommunenummer. Else 400 soek-for-vidt. */
export interface Personsoek extends Why {
  readonly navn?: string
  readonly foedselsdato?: string
  readonly adressenavn?: string
  readonly husnummer?: string
  readonly postnummer?: string
  readonly kommunenummer?: string
}
/** What tells the hits apart and no more; a field that is not needed, not the role's or not known is not there. */
interface SynligTreff {
  readonly haandtak: string
  readonly skjermet: false
  readonly navn?: string
  readonly foedselsaar?: string
  readonly poststed?: string
  readonly foedselsdato?: string
  readonly adresse?: string
}
interface SkjermetTreff {
  readonly haandtak: string
  readonly skjermet: true
}
/** At most 20 hits; more is 400 for-mange-treff. */
export interface Personsoeksvar {
  readonly treff: readonly (SynligTreff | SkjermetTreff)[]
}
/** Answered as POST /api/v1/personer/oppslag. 410 treff-utloept after a quarter of an hour, or in another session or role. */
export interface Treffvalg extends Why {
  readonly haandtak: string
}
