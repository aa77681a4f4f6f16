// What every deed of an administrator goes through: proof, the work, evidence. The question is on record before anyone knows
// whether it is allowed, and how it went before anyone is told.
import type { Law } from '../../access/law.ts'
import { humanBehind, Mandate, type MandateAsk, type MandateDeps } from '../../access/mandate.ts'
import type { Clock } from '../../base/clock.ts'
import { findDate, type IsoDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { Personidentifikator } from '../../base/person-number.ts'
import type { DeedStore, GrantAdminStore, RoleAdminStore } from '../../store/administration-types.ts'

export interface AdministrationHouse {
  readonly access: MandateDeps
  readonly roles: RoleAdminStore
  readonly grants: GrantAdminStore
  readonly deeds: DeedStore
  readonly law: Law
  /** Every pseudonym a person has had under the live keys, the newest first. */
  readonly pseudonyms: (number: Personidentifikator) => readonly string[]
  /** The name of the kommune or fylkeskommune with that organisation number; null: there is none. */
  readonly organisationName: (organisasjonsnummer: string) => string | null
  readonly clock: Clock
  readonly newId: () => string
}
/** Who asks, about which municipality, as the route read it. */
export type AdministratorAsk = Pick<MandateAsk, 'actor' | 'fiksOrgId' | 'requestId' | 'tid'>

export interface Done<T> {
  readonly result: T
  /** Goes on the second row. */
  readonly objekt: string
  /** `ok` when left out; `venter`: a second administrator has to approve. */
  readonly utfall?: string
  readonly tjenesteomraade?: string
}

/** The work's result. Throws Problem ikke-tilgang, or what the work throws, with its row. */
export async function deed<T>(
  ask: MandateAsk,
  house: AdministrationHouse,
  work: (mandate: Mandate) => Promise<Done<T>>,
): Promise<T> {
  const mandate = await Mandate.ask(ask, house.access)
  const tid = (): string => house.clock().toISOString()
  try {
    const { result, utfall = 'ok', ...evidence } = await work(mandate)
    await mandate.done({ fase: 'utfoert', utfall, ...evidence, tid: tid() })
    return result
  } catch (thrown) {
    const utfall = thrown instanceof Problem ? thrown.kode : 'uventet-feil'
    await mandate.done({ fase: 'feilet', utfall, tid: tid() })
    throw thrown
  }
}

/** All pseudonyms of the person whose deed it is. */
export function ownPseudonyms({ actor }: AdministratorAsk, house: AdministrationHouse): readonly string[] {
  const human = humanBehind(actor)
  return human === null ? [] : house.pseudonyms(human)
}

export const invalid = (felt: string, hva: string): Problem =>
  new Problem('ugyldig-foresporsel', { hva: `${felt}: ${hva}` }, felt)

export function day(text: string, felt: string): IsoDate {
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
