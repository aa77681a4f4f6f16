// Every column outside the evidence that names a person by pseudonym. Grants are found by it and the two-person rule compares it,
// so when an epoch begins all of them are written anew under it, in one transaction; rows of evidence keep theirs for ever.
// A person's choice of language (spraakvalg) belongs to no municipality and is found over all epochs (language-store.ts).

export interface NamedColumn {
  readonly table:
    | 'rolletilgang'
    | 'integrasjon'
    | 'integrasjon_hemmelighet'
    | 'rolle_utvidelse'
    | 'prisliste'
    | 'retningslinje'
    | 'hendelsetilgang'
    | 'innsynsspoersmaal'
    | 'innsynsvalg'
    | 'utkast'
  readonly column: string
}

export const namedColumns: readonly NamedColumn[] = [
  { table: 'rolletilgang', column: 'person' },
  { table: 'rolletilgang', column: 'gitt_av' },
  { table: 'rolletilgang', column: 'godkjent_av' },
  { table: 'rolletilgang', column: 'avsluttet_av' },
  { table: 'integrasjon', column: 'opprettet_av' },
  { table: 'integrasjon_hemmelighet', column: 'av' },
  { table: 'rolle_utvidelse', column: 'av' },
  { table: 'prisliste', column: 'opprettet_av' },
  { table: 'retningslinje', column: 'opprettet_av' },
  { table: 'hendelsetilgang', column: 'paa_av' },
  { table: 'hendelsetilgang', column: 'av_av' },
  { table: 'innsynsspoersmaal', column: 'pseudonym' },
  { table: 'innsynsspoersmaal', column: 'besvart_av' },
  { table: 'innsynsvalg', column: 'satt_av' },
  { table: 'utkast', column: 'person' },
]
