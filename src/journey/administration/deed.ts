// What an administrator's deeds about roles and grants are done in (access/deed.ts says how), and the checks that they have in common:
// days, ranges, and who asks.
import type { DeedHouse } from '../../access/deed.ts'
import type { Law } from '../../access/law.ts'
import { humanBehind, type MandateAsk } from '../../access/mandate.ts'
import { findDate, type IsoDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { Personidentifikator } from '../../base/person-number.ts'
import type { DeedStore, GrantAdminStore, RoleAdminStore } from '../../store/administration-types.ts'

export interface AdministrationHouse extends DeedHouse {
  readonly roles: RoleAdminStore
  readonly grants: GrantAdminStore
  readonly deeds: DeedStore
  readonly law: Law
  /** Every pseudonym a person has had under the live keys, the newest first. */
  readonly pseudonyms: (number: Personidentifikator) => readonly string[]
  /** The name of the kommune or fylkeskommune with that organisation number; null: there is none. */
  readonly organisationName: (organisasjonsnummer: string) => string | null
  readonly newId: () => string
}
/** Who asks, about which municipality, as the route read it. */
export type AdministratorAsk = Pick<MandateAsk, 'actor' | 'fiksOrgId' | 'requestId' | 'tid'>

/** All pseudonyms of the person whose deed it is. */
export function ownPseudonyms({ actor }: AdministratorAsk, house: AdministrationHouse): readonly string[] {
  const human = humanBehind(actor)
  return human === null ? [] : house.pseudonyms(human)
}

export const invalid = (felt: string, hva: string): Problem =>
  new Problem('ugyldig-foresporsel', { hva: `${felt}: ${hva}` }, felt)

function day(text: string, felt: string): IsoDate {
  const found = findDate(text)
  if (found === null || found < '2000-01-01' || found > '2100-12-31')
    throw invalid(felt, 'skriv en dato mellom 2000 og 2100, ÅÅÅÅ-MM-DD')
  return found
}

export function checkRange(fra: string | null, til: string | null): void {
  if (fra !== null) day(fra, 'fra')
  if (til !== null) day(til, 'til')
  if (fra !== null && til !== null && til < fra) throw invalid('til', 'siste dag kan ikke være før første dag')
}
