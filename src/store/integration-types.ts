// Integrations as their municipality's administrator sees them, and what machine calls leave behind. Instants are UTC ISO strings.

export interface IntegrationRecord {
  readonly id: string
  readonly fiksOrgId: string
  readonly navn: string
  /** The organisation whose token it must come with. */
  readonly organisasjonsnummer: string
  /** Registered purpose, a code; null on rows from before there were any. */
  readonly begrunnelse: string | null
  readonly fiksKontrakt: 'v1' | 'v2'
  readonly aktiv: boolean
  /** Pseudonym of the administrator; null: the operator. */
  readonly opprettetAv: string | null
  readonly opprettet: string | null
  /** To the minute; null: never. */
  readonly sistBrukt: string | null
  /** The secret before the last rotation, as long as it is valid. utloeper null: until it is ended. */
  readonly forrigePassord: { readonly utloeper: string | null } | null
  /** Ids of the roles it holds today. */
  readonly roller: readonly string[]
}
export interface NewIntegrationRecord {
  readonly id: string
  readonly navn: string
  readonly organisasjonsnummer: string
  readonly begrunnelse: string
  readonly fiksKontrakt: 'v1' | 'v2'
  readonly passordHmac: Buffer
  readonly opprettetAv: string
  readonly opprettet: string
}
export interface IntegrationChange {
  readonly navn?: string
  readonly begrunnelse?: string
  readonly fiksKontrakt?: 'v1' | 'v2'
}
/** The part of a Mandate that names the rows it reaches. */
interface Own {
  readonly fiksOrgId: string
}
export interface NewSecret {
  readonly passordHmac: Buffer
  readonly forrigeUtloeper: string | null
  readonly now: Date
  /** Pseudonyms of who asks for it, the live epoch's first; never empty. */
  readonly av: readonly string[]
}
/** tilbakekalt: it is revoked, for ever. to-passord: both secrets are still valid. egen-…: a role of it would stand behind nobody but who can speak as it. */
export type IntegrationProblem = 'ikke-funnet' | 'integrasjon-tilbakekalt' | 'to-passord' | 'egen-integrasjonstilgang'

/** Every one takes the Mandate, and gives the row as it stands afterwards. */
export interface IntegrationStore {
  list(mandate: Own, now: Date): Promise<readonly IntegrationRecord[]>
  create(mandate: Own, row: NewIntegrationRecord): Promise<void>
  change(mandate: Own, id: string, change: IntegrationChange): Promise<IntegrationProblem | null>
  /** The new secret counts at once; the old one stays until `forrigeUtloeper`, or (null) until it is ended. */
  rotate(mandate: Own, id: string, secret: NewSecret): Promise<IntegrationProblem | null>
  endOldSecret(mandate: Own, id: string): Promise<IntegrationProblem | null>
  /** From the next call on. */
  revoke(mandate: Own, id: string): Promise<IntegrationProblem | null>
  /** Set when it is later than what stands there. */
  touch(integration: { readonly id: string; readonly fiksOrgId: string }, at: Date): Promise<void>
  /** Counts one call and gives how many there have been in `minute` (whole minutes since 1970), in every process together. */
  countCall(integration: { readonly id: string; readonly fiksOrgId: string }, minute: number): Promise<number>
}

/** How an Idempotency-Key stands. samme: the same request; svar null: it is not known to be done, or is shown only once. */
export type Claim =
  | { readonly kind: 'ny' }
  | { readonly kind: 'annen' }
  | { readonly kind: 'samme'; readonly ferdig: boolean; readonly svar: string | null }
export interface RepeatKey {
  readonly fiksOrgId: string
  /** Caller and key, and the request, as text; the store keeps their HMACs alone, for a request may name a person. */
  readonly noekkel: string
  readonly foresporsel: string
}
export interface RepeatStore {
  /** Takes the key for `hours`, or says who has it. One of two at once gets it. */
  claim(key: RepeatKey, now: Date, hours: number): Promise<Claim>
  /** The answer is sealed; null: done, but never shown again. */
  keep(key: RepeatKey, svar: string | null): Promise<void>
  /** Nothing was done: the key is free again. */
  release(key: RepeatKey): Promise<void>
}
