// Roles, grants and the log of deeds, as an administrator keeps them. Days are Oslo dates, last day included; instants UTC.
// Everything is of one municipality: the key is a Mandate, which fits by structure.

export interface MunicipalityKey {
  readonly fiksOrgId: string
}
/** What Fiks' configuration contract says of a role beyond what decides access here; kept and given back as it was sent. */
export interface FiksSettings {
  readonly bruksomraader?: readonly string[]
  readonly kanBrukesPaaSokeside?: boolean
  readonly kontaktregister?: boolean
  readonly tjenester?: readonly string[]
}
export interface AdminRole {
  readonly id: string
  readonly navn: string
  readonly formaal: string
  readonly tjenesteomraade: string
  readonly aktiv: boolean
  readonly fra: string | null
  readonly til: string | null
  /** null: all APIs of the tjenesteområde. */
  readonly registre: readonly string[] | null
  /** null: what roles had before they held parts. */
  readonly folkeregisterdeler: readonly string[] | null
  readonly fiks: FiksSettings
  /** null: made before this was kept. */
  readonly opprettet: string | null
  readonly endret: string | null
}
export type NewAdminRole = Omit<AdminRole, 'aktiv' | 'endret'>
/** What is left out stays. tjenesteomraade is not among them, and the database would refuse it. */
export type RoleChange = { readonly [Key in Changeable]?: AdminRole[Key] | undefined }
type Changeable = 'navn' | 'formaal' | 'aktiv' | 'fra' | 'til' | 'registre' | 'folkeregisterdeler' | 'fiks'

/** A person as the municipality knows him: the pseudonym's number, and the name administrators gave. */
export interface KnownPerson {
  readonly pseudonym: string
  /** null: the number has been deleted from the table of persons. */
  readonly nummer: string | null
  readonly navn: string | null
}
export type GrantStatusWord = 'venter' | 'gjelder' | 'avvist' | 'avsluttet'
export interface AdminGrant {
  readonly id: string
  readonly rolleId: string | null
  readonly type: 'bruker' | 'administrator' | 'segmentansvarlig'
  /** Pseudonym; one of person and integrasjon is set. */
  readonly person: string | null
  readonly integrasjon: string | null
  readonly fra: string
  readonly til: string | null
  readonly status: GrantStatusWord
  readonly grunn: string | null
  /** Pseudonyms; gittAv null: the operator. */
  readonly gittAv: string | null
  readonly godkjentAv: string | null
  readonly avsluttetAv: string | null
  readonly gitt: string | null
  readonly avgjort: string | null
  readonly avsluttet: string | null
  /** Organisation number of the municipality the person works in, when it is another. */
  readonly vertskommune: string | null
}
export type NewAdminGrant = Omit<AdminGrant, 'godkjentAv' | 'avgjort' | 'avsluttetAv' | 'avsluttet'>
export interface Decision {
  readonly av: string
  readonly tid: string
}

export interface RoleAdminStore {
  /** Those that are not deleted, by name. */
  list(key: MunicipalityKey): Promise<readonly AdminRole[]>
  find(key: MunicipalityKey, id: string): Promise<AdminRole | null>
  /** With its first grants, all in one; null, and nothing is made, when two of them are the same. */
  create(key: MunicipalityKey, role: NewAdminRole, first?: FirstGrants): Promise<readonly NewAdminGrant[] | null>
  /**
   * As `judge` says of the role as it stands, which nobody changes meanwhile; what it throws leaves the role alone. `isHeld`: one of
   * `own`, or an integration that one of them controls, has the role or waits for it. Gives the role as it then is; null when there
   * is none.
   */
  change(
    key: MunicipalityKey,
    id: string,
    who: Decision & { readonly own: readonly string[]; readonly dag: string },
    judge: (role: AdminRole, isHeld: boolean) => { readonly change: RoleChange; readonly isWider: boolean },
  ): Promise<AdminRole | null>
  /** Switched off for good; the row stays, for the trail names it. false when there is none. */
  remove(key: MunicipalityKey, id: string, tid: string): Promise<boolean>
}
/** What a new grant is judged by. */
export interface Standing {
  /** Different persons, those whose first day is still to come among them. */
  readonly administrators: number
  /** Has the giver made the integration, or ever asked for a secret of it? */
  readonly isOwnIntegration: boolean
}
export type Judge = (standing: Standing) => Pick<NewAdminGrant, 'status' | 'grunn'>
/** `own`: the giver's pseudonyms. */
export interface FirstGrants {
  readonly grants: readonly { readonly proposal: Omit<NewAdminGrant, 'status' | 'grunn'>; readonly judge: Judge }[]
  readonly own: readonly string[]
}
export interface GrantAdminStore {
  /** All that were ever given, newest first. */
  list(key: MunicipalityKey): Promise<readonly AdminGrant[]>
  find(key: MunicipalityKey, id: string): Promise<AdminGrant | null>
  /**
   * As `agree` says of what stands in the very moment it is added; null when the same is in force or waits. `own`: the giver's
   * pseudonyms.
   */
  add(
    key: MunicipalityKey,
    grant: Omit<NewAdminGrant, 'status' | 'grunn'>,
    own: readonly string[],
    agree: Judge,
  ): Promise<NewAdminGrant | null>
  /** `judge` throws when it may not be decided: it gets the grant (null: none) and whether one of `own` can speak as its integration. */
  decide(
    key: MunicipalityKey,
    id: string,
    decision: Decision & { readonly status: 'gjelder' | 'avvist'; readonly own: readonly string[] },
    judge: (grant: AdminGrant | null, isOwnIntegration: boolean) => void,
  ): Promise<AdminGrant>
  /**
   * At once. `siste`: it would leave the municipality without an administrator in force. `to`: it would leave one alone, and it is
   * not his own that he ends.
   */
  end(
    key: MunicipalityKey,
    id: string,
    decision: Decision & { readonly dag: string; readonly own: readonly string[] },
  ): Promise<'avsluttet' | 'ingen' | 'siste' | 'to'>
  /** Is it the municipality's? */
  hasIntegration(key: MunicipalityKey, id: string): Promise<boolean>
  people(key: MunicipalityKey, pseudonyms: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>>
  /** What the administrators call the person. */
  name(key: MunicipalityKey, pseudonym: string, navn: string): Promise<void>
}
/** One audit row about roles, grants or administrators. */
export interface Deed {
  readonly nr: number
  readonly rad: string
  /** Pseudonyms of whom it was about. */
  readonly personer: readonly string[]
}
export interface DeedStore {
  /** Rows before `before` (null: the newest), newest first, at most `limit`. Rows that only announce a deed are left out. */
  list(key: MunicipalityKey, before: number | null, limit: number): Promise<readonly Deed[]>
  /** Agreement state of every tjenesteområde that has one. */
  delegations(key: MunicipalityKey): Promise<ReadonlyMap<string, DelegationDates>>
}
export interface DelegationDates {
  readonly erklaert: string | null
  readonly innvilget: string | null
  readonly delegert: string | null
  readonly opphoert: string | null
}
