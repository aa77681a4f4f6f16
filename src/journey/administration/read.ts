// What an administrator reads: roles with what they lack, grants with who gave them, tjenesteområder with the state of their
// agreements, and the log of deeds. Each is one row in the trail, and every administrator of the municipality sees the same.
import { isInForce } from '../../access/decide.ts'
import { Mandate } from '../../access/mandate.ts'
import { missingStep } from '../../access/role-limits.ts'
import type { Tjenesteomraade } from '../../access/types.ts'
import { type IsoDate, osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { AdminGrant, AdminRole, Deed, DelegationDates, KnownPerson } from '../../store/administration-types.ts'
import type { AdministrationHouse, AdministratorAsk } from './deed.ts'

export interface ReadRole extends AdminRole {
  /** Which step of agreement and delegation is missing, in Norwegian; null: none. Without tax data: that it gives none. */
  readonly mangler: string | null
  /** Who holds it today, each once. */
  readonly antallPersoner: number
  readonly antallIntegrasjoner: number
}
export interface ReadArea extends Tjenesteomraade {
  /** null: nothing is on record. */
  readonly delegering: DelegationDates | null
  readonly mangler: string | null
}
type People = ReadonlyMap<string, KnownPerson>
interface Municipality {
  readonly kommune: { readonly navn: string }
  /** Today, Oslo. */
  readonly dato: IsoDate
}

const mandateFor = (ask: AdministratorAsk, house: AdministrationHouse): Promise<Mandate> =>
  Mandate.ask({ ...ask, handling: 'forvaltning' }, house.access)
const aboutOf = (mandate: Mandate, house: AdministrationHouse): Municipality => ({
  kommune: mandate.kommune,
  dato: osloDate(house.clock()),
})

/** Throws Problem ikke-tilgang, as all of these do. */
export async function readRoles(
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<Municipality & { readonly roller: readonly ReadRole[] }> {
  return rolesFor(await mandateFor(ask, house), house)
}

/** One of them, or all where none is named. Throws Problem ikke-funnet, with its row, when the municipality has no such role. */
export async function readRolesNamed(
  rolleId: string | undefined,
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<Municipality & { readonly roller: readonly ReadRole[] }> {
  const mandate = await mandateFor(ask, house)
  const { roller, ...about } = await rolesFor(mandate, house)
  const found = roller.filter(({ id }) => rolleId === undefined || id === rolleId)
  if (rolleId === undefined || found.length > 0) return { ...about, roller: found }
  const missing = new Problem('ikke-funnet')
  await mandate.done({ fase: 'feilet', utfall: missing.kode, tid: house.clock().toISOString() })
  throw missing
}

async function rolesFor(mandate: Mandate, house: AdministrationHouse) {
  const [roles, grants, delegations] = await Promise.all([
    house.roles.list(mandate),
    house.grants.list(mandate),
    house.deeds.delegations(mandate),
  ])
  const about = aboutOf(mandate, house)
  const live = grants.filter((grant) => isInForce(grant, about.dato))
  const roller = roles.map((role): ReadRole => {
    const own = live.filter(({ rolleId }) => rolleId === role.id)
    const holders = (of: 'person' | 'integrasjon') => new Set(own.flatMap((one) => one[of] ?? [])).size
    const mangler = lacks(role.tjenesteomraade, delegations, house)
    return { ...role, mangler, antallPersoner: holders('person'), antallIntegrasjoner: holders('integrasjon') }
  })
  return { ...about, roller }
}

export interface ReadGrants extends Municipality {
  readonly roller: readonly AdminRole[]
  readonly tilganger: readonly AdminGrant[]
  readonly personer: People
  /** Pseudonyms of who asks, so that the page need not offer an approval that would be refused. */
  readonly egne: readonly string[]
}

export async function readGrants(ask: AdministratorAsk, house: AdministrationHouse): Promise<ReadGrants> {
  const mandate = await mandateFor(ask, house)
  const [roller, tilganger] = await Promise.all([house.roles.list(mandate), house.grants.list(mandate)])
  const named = tilganger.flatMap((one) => [one.person, one.gittAv, one.godkjentAv, one.avsluttetAv])
  const personer = await house.grants.people(mandate, [...named.filter((one) => one !== null), mandate.av])
  return { ...aboutOf(mandate, house), roller, tilganger, personer, egne: [mandate.av] }
}

/** The persons of a deed's answer, already proven: for the reply that follows it. */
export const peopleOf = (grant: AdminGrant, fiksOrgId: string, house: AdministrationHouse): Promise<People> => {
  const named = [grant.person, grant.gittAv, grant.godkjentAv, grant.avsluttetAv].filter((one) => one !== null)
  return house.grants.people({ fiksOrgId }, named)
}

export async function readAreas(
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<Municipality & { readonly tjenesteomraader: readonly ReadArea[] }> {
  const mandate = await mandateFor(ask, house)
  const delegations = await house.deeds.delegations(mandate)
  const tjenesteomraader = house.law.tjenesteomraader.map((area) => ({
    ...area,
    delegering: delegations.get(area.kode) ?? null,
    mangler: lacks(area.kode, delegations, house),
  }))
  return { ...aboutOf(mandate, house), tjenesteomraader }
}

function lacks(
  kode: string,
  delegations: ReadonlyMap<string, DelegationDates>,
  { law, clock }: AdministrationHouse,
): string | null {
  if (law.findHjemmel(kode) === null) return 'tjenesteområdet gir ikke skatteopplysninger'
  return missingStep(delegations.get(kode) ?? null, osloDate(clock()))
}

/** The audit row of a deed, as far as the log shows it. */
export interface ReadDeed extends Pick<Deed, 'nr' | 'personer'> {
  readonly tid: string
  readonly hendelse: string
  readonly fase: string
  readonly utfall: string
  readonly emne: string | null
  readonly rolle: string | null
  readonly objekt: string | null
  readonly tjenesteomraade: string | null
  readonly aktoer: { readonly type: string; readonly id?: string; readonly paaVegneAv?: string }
}
export interface ReadDeeds extends Municipality {
  readonly handlinger: readonly ReadDeed[]
  readonly tilganger: readonly AdminGrant[]
  readonly personer: People
}
/** As many as one page of the log holds. */
export const deedsPerPage = 100

/** `foer`: rows before this number; null: the newest. */
export async function readDeeds(
  foer: number | null,
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<ReadDeeds> {
  const mandate = await mandateFor(ask, house)
  const [rows, tilganger] = await Promise.all([
    house.deeds.list(mandate, foer, deedsPerPage),
    house.grants.list(mandate),
  ])
  const handlinger = rows.map(({ nr, rad, personer }) => ({ ...(JSON.parse(rad) as ReadDeed), nr, personer }))
  const actors = handlinger.flatMap(({ aktoer }) => [
    aktoer.type === 'person' ? aktoer.id : undefined,
    aktoer.paaVegneAv,
  ])
  const about = tilganger.map(({ person }) => person)
  const named = [...actors, ...about, ...handlinger.flatMap(({ personer }) => personer)]
  const known = named.filter((one) => one !== undefined && one !== null)
  return { ...aboutOf(mandate, house), handlinger, tilganger, personer: await house.grants.people(mandate, known) }
}
