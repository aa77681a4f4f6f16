// Every column of bytes, and what becomes of it when the encryption key is changed: sealed again by `npm run noekler:roter`, gone by
// itself within days, or never sealed at all. A check compares with the database, so that a new column cannot be forgotten.

/** Rows that last. `noekkel` of the table tells which key a row is sealed with. */
export interface LastingTable {
  readonly table: 'person' | 'ansatt' | 'innsynsspoersmaal' | 'tilbakemelding'
  /** Beside fiks_org_id, what tells one row from another. */
  readonly row: { readonly column: 'pseudonym' | 'id'; readonly type: 'text' | 'uuid' }
  readonly columns: readonly string[]
  /** What the seal is bound to. */
  readonly place: (fiksOrgId: string, row: string, column: string) => string
}

export const numberPlace = (fiksOrgId: string, pseudonym: string): string => `person:${fiksOrgId}:${pseudonym}`
export const namePlace = (fiksOrgId: string, pseudonym: string): string => `ansatt:${fiksOrgId}:${pseudonym}`
export const questionPlace = (fiksOrgId: string, id: string, part: string): string =>
  `innsynsspoersmaal:${fiksOrgId}:${id}:${part}`
export const feedbackPlace = (fiksOrgId: string, id: string, part: string): string =>
  `tilbakemelding:${fiksOrgId}:${id}:${part}`

const byPseudonym = { column: 'pseudonym', type: 'text' } as const
export const lastingTables: readonly LastingTable[] = [
  { table: 'person', row: byPseudonym, columns: ['nummer'], place: numberPlace },
  { table: 'ansatt', row: byPseudonym, columns: ['navn'], place: namePlace },
  {
    table: 'innsynsspoersmaal',
    row: { column: 'id', type: 'uuid' },
    columns: ['tekst', 'svar'],
    place: questionPlace,
  },
  { table: 'tilbakemelding', row: { column: 'id', type: 'uuid' }, columns: ['tekst'], place: feedbackPlace },
]

/** Sealed, in rows that `utloeper` removes; the old key stays in the ring until the last of them is gone. */
export const expiringColumns: Readonly<Record<string, string>> = {
  'resultat.hode': 'RESULTAT_TIMER, at most 72 hours',
  'resultat.innhold': 'RESULTAT_TIMER, at most 72 hours',
  'utkast.innhold': '24 hours after it was saved',
  'sesjon.innhold': '8 hours',
  'innlogging.innhold': 'minutes: a login under way',
  'innsynssvar.innhold': 'an hour',
  'gjentakelse.svar': 'the day an Idempotency-Key is remembered',
}

/** Not sealed: a hash or an HMAC, which no encryption key opens. */
export const hashColumns: Readonly<Record<string, string>> = {
  'integrasjon.passord_hmac': 'HMAC of the password',
  'integrasjon.passord2_hmac': 'HMAC of the password before it',
  'gjentakelse.noekkel': 'HMAC of the Idempotency-Key',
  'gjentakelse.foresporsel': 'HMAC of the request',
  'sesjon.id_hash': 'hash of the cookie’s secret',
  'sesjon.sid_hmac': 'HMAC of ID-porten’s session',
  'sesjon.sub_hmac': 'HMAC of ID-porten’s subject',
  'innlogging.state_hash': 'hash of the state',
  'utlogging_brukt.jti_hash': 'hash of a logout token’s id',
  'pdfkontroll.kode_hash': 'SHA-256 of the code',
  'pdfkontroll.fil_hash': 'SHA-256 of the file',
}
