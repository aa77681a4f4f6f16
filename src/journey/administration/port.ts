// The administrators' deeds bound to the house they are done in, for the routes.
import type { AdminGrant } from '../../store/administration-types.ts'
import type { AdministrationHouse, AdministratorAsk } from './deed.ts'
import { decideGrant, endGrant, grantRole, makeAdministrator } from './grants.ts'
import type { NewGrant } from './proposed-grant.ts'
import { peopleOf, readAreas, readDeeds, readGrants, readRoles, readRolesNamed } from './read.ts'
import { changeRole, createRole, type NewRole, removeRole } from './roles.ts'

export type Administration = ReturnType<typeof administrationOf>

export const administrationOf = (house: AdministrationHouse) => ({
  roles: (ask: AdministratorAsk) => readRoles(ask, house),
  rolesNamed: (rolleId: string | undefined, ask: AdministratorAsk) => readRolesNamed(rolleId, ask, house),
  grants: (ask: AdministratorAsk) => readGrants(ask, house),
  areas: (ask: AdministratorAsk) => readAreas(ask, house),
  deeds: (foer: number | null, ask: AdministratorAsk) => readDeeds(foer, ask, house),
  /** Who gets it comes with it, or none of it is made. */
  createRole: (wanted: NewRole, ask: AdministratorAsk, receivers: readonly NewGrant[] = []) =>
    createRole(wanted, ask, house, receivers),
  changeRole: (id: string, wanted: Parameters<typeof changeRole>[1], ask: AdministratorAsk) =>
    changeRole(id, wanted, ask, house),
  removeRole: (id: string, ask: AdministratorAsk) => removeRole(id, ask, house),
  grantRole: (rolleId: string, wanted: NewGrant, ask: AdministratorAsk) => grantRole(rolleId, wanted, ask, house),
  makeAdministrator: (wanted: NewGrant, ask: AdministratorAsk) => makeAdministrator(wanted, ask, house),
  decideGrant: (id: string, answer: 'godkjenn' | 'avvis', ask: AdministratorAsk) => decideGrant(id, answer, ask, house),
  endGrant: (id: string, kind: 'tilgang' | 'administrator', ask: AdministratorAsk) => endGrant(id, kind, ask, house),
  /** Whom a grant names, for the reply of the deed that changed it. */
  peopleOf: (grant: AdminGrant, { fiksOrgId }: AdministratorAsk) => peopleOf(grant, fiksOrgId, house),
  /** The name of the municipality a person works in. */
  organisationName: house.organisationName,
})
