// One row of the error catalogue: status, the text in three languages, worth retrying?, log level.

export interface CatalogueEntry {
  readonly status: number
  readonly nb: string
  readonly nn: string
  readonly en: string
  readonly retry: boolean
  readonly log: 'info' | 'warn' | 'error'
}

type Texts = [nb: string, nn: string, en: string, more?: Partial<CatalogueEntry>]
export const row = (status: number, ...[nb, nn, en, more = {}]: Texts): CatalogueEntry => ({
  status,
  nb,
  nn,
  en,
  retry: false,
  log: 'info',
  ...more,
})
