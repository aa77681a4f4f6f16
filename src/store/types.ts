// What the database gives the rest of the house. Store's objects; access/, audit/ and http/ name the parts they need.
// Instants are UTC ISO strings. A method throws when the database does not answer: no row, no answer.
import type { Personidentifikator } from '../base/person-number.ts'
import type { PersonType } from '../base/terms.ts'
import type { DeedStore, GrantAdminStore, RoleAdminStore } from './administration-types.ts'
import type { AdoptedStore } from './adopted-types.ts'
import type { AuditSearchStore } from './audit-search-types.ts'
import type { ControlStore } from './control-types.ts'
import type { DraftStore } from './draft-types.ts'
import type { ChainStore, KeyRotationStore, RetentionStore, SignatureState } from './evidence-types.ts'
import type { EventAccessStore } from './event-access-types.ts'
import type { FeedbackStore } from './feedback-types.ts'
import type { InsightMunicipalStore, InsightStore } from './insight-types.ts'
import type { IntegrationStore, RepeatStore } from './integration-types.ts'
import type { CaseOfResult, OwnResultStore } from './own-result-types.ts'
import type { LanguageStore } from './language-types.ts'
import type { LoginStore, SessionStore } from './session-types.ts'

export type { LoginAttempt, LoginStore, LogoutToken, Session, SessionStore } from './session-types.ts'

export interface StoreSettings {
  /** A PostgreSQL ≥ 15, the product's own login; null: the embedded database in `data`. */
  readonly databaseUrl: string | null
  /** The folder DATA (0700). */
  readonly data: string
  readonly keys: Keys
  /** Connections per process; PostgreSQL only. */
  readonly poolSize?: number
}

/** The three rings of keys and what is derived from them. None of them is ever written to the database. */
export interface Keys {
  /** Pseudonym of a person number: the live epoch (p2), `_`, HMAC-SHA-256 in base64url under that epoch's key. */
  pseudonym(number: Personidentifikator): string
  /** The person's pseudonym in every epoch whose key is here, the live one first; for searching. */
  pseudonyms(number: Personidentifikator): readonly string[]
  /** Every epoch whose key is here, the live one first. The fingerprint tells keys apart. */
  readonly epochs: readonly { readonly id: string; readonly fingerprint: string }[]
  /** HMAC-SHA-256 of an integration's password, 32 bytes, under a key of its own of the live epoch. */
  passwordHmac(password: string): Buffer
  /** Is `stored` the HMAC of this password, in any epoch? Constant time. */
  isPassword(password: string, stored: Buffer): boolean
  /** AES-256-GCM; `context` (table and row key) must be the same when it is opened. */
  encrypt(text: string, context: string): Buffer
  /** Throws when key, context or ciphertext is not the one it was sealed with. */
  decrypt(sealed: Buffer, context: string): string
  readonly encryptionKeyId: string
  /** Ed25519 under the live signing key; `noekkel` names it. */
  sign(text: string): Signature
  checkSignature(text: string, signature: Signature): SignatureState
}
export interface Signature {
  readonly noekkel: string
  readonly signatur: string
}

export interface RoleRow {
  readonly id: string
  readonly navn: string
  readonly fiksOrgId: string
  readonly kommune: { readonly navn: string; readonly organisasjonsnummer: string; readonly kommunenummer: string }
  readonly tjenesteomraade: string
  readonly aktiv: boolean
  readonly formaal: string
  readonly fra: string | null
  readonly til: string | null
  /** null: all APIs of the tjenesteområde. */
  readonly registre: readonly string[] | null
  /** Parts of Folkeregisteret's document that the role may ask for. */
  readonly folkeregisterdeler: readonly string[]
  readonly soekStengt: 'side' | 'alle' | null
}
export type GrantKind = 'bruker' | 'administrator' | 'segmentansvarlig'
export interface GrantRow {
  readonly fiksOrgId: string
  /** null: the whole organisation (administrator, segmentansvarlig). */
  readonly rolleId: string | null
  readonly type: GrantKind
  readonly fra: string
  /** Last day, included; null: until it is taken back. */
  readonly til: string | null
  readonly status: 'venter' | 'gjelder' | 'avvist' | 'avsluttet'
}
export interface IntegrationRow {
  readonly id: string
  readonly fiksOrgId: string
  /** The organisation whose Maskinporten token it must come with. */
  readonly organisasjonsnummer: string
  readonly passordHmac: Buffer
  /** The secret before the last rotation; utloeper null: until it is ended. */
  readonly forrigePassord: { readonly hmac: Buffer; readonly utloeper: string | null } | null
  readonly aktiv: boolean
  readonly begrunnelse: string | null
  readonly fiksKontrakt: 'v1' | 'v2'
  readonly sistBrukt: string | null
}
/** Agreement state of one municipality × tjenesteområde; each is a date or null. */
export interface DelegationRow {
  readonly erklaert: string | null
  readonly innvilget: string | null
  readonly delegert: string | null
  /** First day on which it no longer holds. */
  readonly opphoert: string | null
}
/** All that is known about one actor and one role, read in one round trip. */
export interface AccessRows {
  readonly rolle: RoleRow
  /** The actor's grants: on this role, and organisation-wide ones in any municipality. */
  readonly tilganger: readonly GrantRow[]
  readonly delegering: DelegationRow | null
  /** The asking integration; null for a person, or when there is no such integration. */
  readonly integrasjon: { readonly fiksOrgId: string; readonly aktiv: boolean } | null
  /** Grants of the person the integration asks on behalf of; absent when it asks for itself. */
  readonly paaVegneAv?: readonly GrantRow[]
}
/** paaVegneAv: pseudonym of the person an integration asks on behalf of. */
export type AccessKey = { readonly pseudonym: string } | { readonly integrasjon: string; readonly paaVegneAv?: string }

export interface AccessStore {
  /** null when the role is unknown or the id is not a UUID. */
  findAccess(rolleId: string, actor: AccessKey): Promise<AccessRows | null>
  findIntegration(id: string): Promise<IntegrationRow | null>
  findDelegation(fiksOrgId: string, tjenesteomraade: string): Promise<DelegationRow | null>
  /** Active roles a person holds an active `bruker` grant on (Oslo date), by municipality and name. */
  rolesOf(pseudonym: string, on: string): Promise<readonly RoleRow[]>
  /** The person's organisation-wide grants that are active on the day. */
  officesOf(pseudonym: string, on: string): Promise<readonly GrantRow[]>
  /** The municipality's name, or null when there is no such organisation here. */
  findMunicipality(fiksOrgId: string): Promise<{ readonly navn: string } | null>
}

/** What must be known about a frozen record to ask for a Permit to open it. */
export interface ResultHead {
  readonly id: string
  readonly fiksOrgId: string
  readonly rolleId: string
  readonly beregningstype: string
  readonly inntektsaar: number
  readonly personer: readonly Personidentifikator[]
  /** Who each of them is in the question, in the same order. */
  readonly typer?: readonly PersonType[]
  /** Pseudonyms of the persons' close family, who may not open it; null or absent: not known. */
  readonly naere?: readonly string[] | null
  /** For the list of one's own look-ups: why it was made, and why it is not final. Absent: made before it was kept. */
  readonly sak?: CaseOfResult
  readonly opprettet: string
  readonly utloeper: string
}
export type NewResult = Omit<ResultHead, 'opprettet' | 'utloeper'>
/** The part of a Permit that the store compares with the record's row. */
export interface ResultKey {
  readonly rolle: { readonly id: string; readonly fiksOrgId: string }
}
export interface ResultStore {
  /** Writes the record encrypted; it lives `hours` (1–72) from `now`. */
  save(head: NewResult, record: unknown, time: { readonly now: Date; readonly hours: number }): Promise<void>
  /** The same for one made from others. False, and nothing stored, when one of them has been removed meanwhile. */
  derive(
    head: NewResult,
    record: unknown,
    time: { readonly now: Date; readonly hours: number },
    parents: readonly string[],
  ): Promise<boolean>
  /** null when unknown, expired, or another municipality's or role's. */
  findHead(key: ResultKey, id: string, now: Date): Promise<ResultHead | null>
  /** The record as it was saved. Takes the Permit. null as above. */
  open(permit: ResultKey, id: string, now: Date): Promise<unknown | null>
  /** Removes the record, what it was made from and what was made of any of them; how many went. */
  remove(permit: ResultKey, id: string): Promise<number>
}

/** What the operator's commands and the demo seed write. Each is audited by access/operator.ts. */
export interface OperatorStore {
  /** false when the organisation is already there. */
  createOrganisation(org: OrganisationRow): Promise<boolean>
  findOrganisation(organisasjonsnummer: string): Promise<OrganisationRow | null>
  createRole(role: {
    id: string
    fiksOrgId: string
    navn: string
    tjenesteomraade: string
    folkeregisterdeler?: readonly string[]
  }): Promise<boolean>
  /** false when the same grant is already there. */
  grant(grant: GrantRow & { readonly actor: AccessKey }): Promise<boolean>
  createIntegration(row: NewIntegrationRow): Promise<boolean>
  setDelegation(fiksOrgId: string, tjenesteomraade: string, row: DelegationRow): Promise<void>
}
/** navn and begrunnelse are given when the municipality makes one itself, and by the demo. */
export interface NewIntegrationRow {
  readonly id: string
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly passordHmac: Buffer
  readonly navn?: string
  readonly begrunnelse?: string
}
export interface OrganisationRow {
  readonly fiksOrgId: string
  readonly navn: string
  readonly organisasjonsnummer: string
  readonly kommunenummer: string
  /** A kommune when left out. A fylkeskommune has the two digits of its fylke for a kommunenummer. */
  readonly type?: 'kommune' | 'fylkeskommune'
}

export interface Store {
  readonly kind: 'embedded' | 'postgres'
  readonly access: AccessStore
  readonly sessions: SessionStore
  readonly logins: LoginStore
  /** Which language a person has chosen for the pages. */
  readonly languages: LanguageStore
  readonly results: ResultStore
  readonly ownResults: OwnResultStore
  /** What is typed in the wizard and not looked up yet. */
  readonly drafts: DraftStore
  readonly chains: ChainStore
  readonly operator: OperatorStore
  readonly auditSearch: AuditSearchStore
  readonly keyRotation: KeyRotationStore
  readonly retention: RetentionStore
  readonly integrations: IntegrationStore
  readonly repeats: RepeatStore
  /** What the municipality adopts. */
  readonly priceLists: AdoptedStore
  readonly guidelines: AdoptedStore
  /** What administrators keep in order: roles, grants, and the log of both. */
  readonly roles: RoleAdminStore
  readonly grants: GrantAdminStore
  readonly deeds: DeedStore
  /** The switch of the list of tax settlement events. */
  readonly eventAccess: EventAccessStore
  /** A citizen's own rows; what the municipality decides and answers about them. */
  readonly insight: InsightStore
  readonly insightMunicipal: InsightMunicipalStore
  /** Which PDF files are ours. */
  readonly pdfControl: ControlStore
  /** What staff say of the pages. */
  readonly feedback: FeedbackStore
  /** Rejects when the database does not answer or is a read-only replica (a full disk shows at the next row). For /helse/klar. */
  ping(): Promise<void>
  /** Deletes what has expired: results, drafts, sessions, logins, control of PDF files, feedback. Returns how many rows went. */
  sweep(now: Date): Promise<number>
  /** Begins the first epoch of the HMAC key, and tells in Norwegian what is wrong with the keys that were given. */
  epochProblems(now: Date): Promise<readonly string[]>
  /** Names of migrations that are not yet run. */
  pending(): Promise<readonly string[]>
  /** What `npm run serve` refuses about the login it was given, one Norwegian sentence each; empty when in order. */
  loginProblems(): Promise<readonly string[]>
  close(): Promise<void>
}
