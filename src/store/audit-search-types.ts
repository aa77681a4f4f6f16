// What a search in one municipality's chain asks for and gets. Pseudonyms here never leave the server.
import type { Personidentifikator } from '../base/person-number.ts'

/** Every part that is there must hold. Lists: one of them. Instants are UTC. */
export interface LogFilter {
  /** Pseudonyms, under every epoch, of one looked-up person; of one member of staff, also on whose behalf a machine asked. */
  readonly person?: readonly string[]
  readonly ansatt?: readonly string[]
  readonly rolle?: readonly string[]
  readonly tjenesteomraade?: readonly string[]
  readonly hendelse?: readonly string[]
  /** None of these. */
  readonly ikkeHendelse?: readonly string[]
  readonly utfall?: readonly string[]
  readonly requestId?: readonly string[]
  readonly saksreferanse?: string
  /** Equal to any code, id or case reference of the row. */
  readonly ord?: string
  readonly fra?: string
  /** Not included. */
  readonly til?: string
}
export interface LogPage {
  readonly fra: number
  readonly antall: number
  readonly eldsteFoerst: boolean
}
export interface LogRow {
  readonly nr: number
  /** Canonical JSON, as it is hashed. */
  readonly rad: string
  readonly personer: readonly { readonly pseudonym: string; readonly rad: string }[]
}
export const facetNames = ['hendelse', 'utfall', 'tjenesteomraade', 'rolle', 'aktoer'] as const
export type FacetName = (typeof facetNames)[number]
export interface LogFacet {
  readonly navn: FacetName
  readonly verdi: string
  readonly antall: number
  /** The newest of its rows. */
  readonly nr: number
}
export interface LogFound {
  readonly rader: readonly LogRow[]
  /** Counted up to `mostCounted`. */
  readonly antall: number
  /** There are more than were counted; the counts are of the first `mostCounted` in the order asked for. */
  readonly flere: boolean
  readonly fasetter: readonly LogFacet[]
}
/** Takes the Mandate. */
export interface LogKey {
  readonly fiksOrgId: string
}
export interface StaffMember {
  /** null: the number is no longer kept. */
  readonly nummer: Personidentifikator | null
  /** What the municipality calls the employee; null: it has given no name. */
  readonly navn: string | null
}
export interface AuditSearchStore {
  search(mandate: LogKey, filter: LogFilter, page: LogPage): Promise<LogFound>
  /** Who stands behind pseudonyms of actors. */
  staff(mandate: LogKey, pseudonyms: readonly string[]): Promise<ReadonlyMap<string, StaffMember>>
  /** The person who acted in a row; null: no such row, no person, or the number is no longer kept. */
  actorOf(mandate: LogKey, nr: number): Promise<Personidentifikator | null>
  organisationNumber(mandate: LogKey): Promise<string>
  /** Names of the municipality's roles. */
  roleNames(mandate: LogKey): Promise<ReadonlyMap<string, string>>
}
