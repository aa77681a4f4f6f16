// A grant as an administrator wants it, in; the row that is proposed, out, with what its evidence tells and who has to agree to it. Made
// alike for one grant and for those that come with a new role.
import { approvalOf } from '../../access/administration/approval.ts'
import type { Evidence } from '../../access/deed.ts'
import type { Mandate, MandateAsk } from '../../access/mandate.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import type { Judge, NewAdminGrant } from '../../store/administration-types.ts'
import { type AdministrationHouse, type AdministratorAsk, checkRange, invalid } from './deed.ts'

export interface NewGrant {
  /** One of the two: a person number, or the UUID of the municipality's integration. */
  readonly identifikator?: string | undefined
  readonly integrasjon?: string | undefined
  /** What the administrators call the person. */
  readonly navn?: string | undefined
  /** First day; today when left out. */
  readonly fra?: string | undefined
  readonly til?: string | null | undefined
  /** Organisation number of the municipality that the person works in, when it is another than the role's. */
  readonly vertskommune?: string | undefined
}
export type Proposal = Omit<NewAdminGrant, 'status' | 'grunn'>

const numberIn = ({ identifikator }: NewGrant) =>
  identifikator === undefined ? null : findPersonidentifikator(identifikator)

/** Goes on the first row: whom it is about, when that could be read at all. */
export function personOf(wanted: NewGrant): Pick<MandateAsk, 'personer'> {
  const number = numberIn(wanted)
  return number === null ? {} : { personer: [{ personidentifikator: number }] }
}

export const grantAsk = (rolle: string, wanted: NewGrant, ask: AdministratorAsk): MandateAsk => ({
  ...ask,
  handling: 'tilgang',
  emne: 'gi',
  rolle,
  ...personOf(wanted),
})

/** The row, not judged yet. Throws Problem ugyldig-… with field. */
export async function proposed(
  subject: Pick<NewAdminGrant, 'rolleId' | 'type'>,
  wanted: NewGrant,
  mandate: Mandate,
  house: AdministrationHouse,
): Promise<Proposal> {
  const receiver = await checkReceiver(wanted, mandate, house)
  const today = osloDate(house.clock())
  const [fra, til] = [wanted.fra ?? today, wanted.til ?? null]
  checkRange(fra, til)
  // A grant that looked older than it is would make the log tell a wrong story.
  if (fra < today) throw invalid('fra', 'tilgangen kan tidligst gjelde fra i dag')
  const given = { gittAv: mandate.av, gitt: house.clock().toISOString(), vertskommune: wanted.vertskommune ?? null }
  return { id: house.newId(), ...subject, ...receiver, fra, til, ...given }
}

/** Who has to agree, when it is known how many administrators there are and who can speak as the integration. */
export const agreedTo =
  ({ type, person }: Pick<Proposal, 'type' | 'person'>, own: readonly string[]): Judge =>
  ({ administrators, isOwnIntegration }) => {
    const kind = type === 'administrator' ? type : 'bruker'
    return approvalOf({ type: kind, person, isOwnIntegration }, own, administrators)
  }

export function grantEvidence({ id, status, grunn }: Pick<NewAdminGrant, 'id' | 'status' | 'grunn'>): Evidence {
  return { objekt: id, utfall: status === 'venter' ? 'venter' : grunn === 'eneste-administrator' ? grunn : 'ok' }
}

async function checkReceiver(
  wanted: NewGrant,
  mandate: Mandate,
  house: AdministrationHouse,
): Promise<Pick<NewAdminGrant, 'person' | 'integrasjon'>> {
  const { identifikator, integrasjon, vertskommune } = wanted
  if ((identifikator === undefined) === (integrasjon === undefined))
    throw invalid('identifikator', 'send enten en person eller en integrasjon')
  if (vertskommune !== undefined && (integrasjon !== undefined || house.organisationName(vertskommune) === null))
    throw invalid('vertskommune', 'skriv organisasjonsnummeret til kommunen personen arbeider i')
  if (integrasjon !== undefined) {
    if (!(await house.grants.hasIntegration(mandate, integrasjon)))
      throw invalid('integrasjon', 'kommunen har ingen slik integrasjon')
    return { person: null, integrasjon }
  }
  const number = numberIn(wanted)
  if (number === null) throw new Problem('ugyldig-personidentifikator', {}, 'identifikator')
  return { person: house.access.pseudonym(number), integrasjon: null }
}
