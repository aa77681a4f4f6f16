// An administrator gives a role to a person or an integration, makes another administrator, and takes either back. What concerns
// himself, or an integration he made, waits for a second administrator (access/administration/approval.ts says when and why).
import { approvalOf, mayDecide } from '../../access/administration/approval.ts'
import type { Mandate } from '../../access/mandate.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator, type Personidentifikator } from '../../base/person-number.ts'
import type { AdminGrant, NewAdminGrant } from '../../store/administration-types.ts'
import { type AdministrationHouse, type AdministratorAsk, checkRange, deed, invalid, ownPseudonyms } from './deed.ts'

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

/** The grant, in force or waiting. Throws Problem ikke-tilgang, ikke-funnet, tilgang-finnes, ugyldig-… with field. */
export function grantRole(
  rolleId: string,
  wanted: NewGrant,
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminGrant> {
  const to = readReceiver(wanted)
  const about = { ...ask, handling: 'tilgang', emne: 'gi', rolle: rolleId, ...to.evidence } as const
  return deed(about, house, async (mandate) => {
    const role = await house.roles.find(mandate, rolleId)
    if (role === null) throw new Problem('ikke-funnet')
    const receiver = await checkReceiver(to, mandate, house)
    const row = rowOf({ rolleId, type: 'bruker', ...receiver }, wanted, mandate, house)
    return { ...(await add(row, wanted, mandate, { ask, house })), tjenesteomraade: role.tjenesteomraade }
  })
}

/** The office, in force or waiting. Throws Problem ikke-tilgang, tilgang-finnes, ugyldig-… with field. */
export function makeAdministrator(
  wanted: NewGrant,
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminGrant> {
  const to = readReceiver(wanted)
  return deed({ ...ask, handling: 'administrator', emne: 'gi', ...to.evidence }, house, async (mandate) => {
    if (wanted.integrasjon !== undefined) throw invalid('integrasjon', 'bare personer kan være administrator')
    const receiver = await checkReceiver(to, mandate, house)
    const row = rowOf({ rolleId: null, type: 'administrator', ...receiver }, wanted, mandate, house)
    return add(row, wanted, mandate, { ask, house })
  })
}

/** Throws Problem ikke-tilgang, ikke-funnet, egen-godkjenning, tilgang-avgjort. */
export function decideGrant(
  id: string,
  answer: 'godkjenn' | 'avvis',
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminGrant> {
  return deed({ ...ask, handling: 'godkjenning', emne: answer, objekt: id }, house, async (mandate) => {
    const found = await house.grants.find(mandate, id)
    if (found === null) throw new Problem('ikke-funnet')
    if (found.status !== 'venter') throw new Problem('tilgang-avgjort')
    if (!mayDecide(found, ownPseudonyms(ask, house))) throw new Problem('egen-godkjenning')
    const decision = { av: mandate.av, tid: house.clock().toISOString() }
    const status = answer === 'godkjenn' ? 'gjelder' : 'avvist'
    const decided = await house.grants.decide(mandate, id, { ...decision, status })
    if (decided === null) throw new Problem('tilgang-avgjort')
    return { result: decided, objekt: id }
  })
}

/** Taken back at once. Throws Problem ikke-tilgang, ikke-funnet, tilgang-avgjort, siste-administrator, to-administratorer. */
export function endGrant(
  id: string,
  kind: 'tilgang' | 'administrator',
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminGrant> {
  return deed({ ...ask, handling: kind, emne: 'fjern', objekt: id }, house, async (mandate) => {
    const found = await house.grants.find(mandate, id)
    const isOffice = found?.type === 'administrator'
    if (found === null || isOffice !== (kind === 'administrator')) throw new Problem('ikke-funnet')
    const now = house.clock()
    const when = { av: mandate.av, tid: now.toISOString(), dag: osloDate(now), own: ownPseudonyms(ask, house) }
    const outcome = await house.grants.end(mandate, id, when)
    if (outcome === 'siste') throw new Problem('siste-administrator')
    if (outcome === 'to') throw new Problem('to-administratorer')
    const ended = outcome === 'ingen' ? null : await house.grants.find(mandate, id)
    if (ended === null) throw new Problem('tilgang-avgjort')
    return { result: ended, objekt: id }
  })
}

interface Receiver {
  readonly person: string | null
  readonly integrasjon: string | null
}
interface Read {
  readonly number: Personidentifikator | null
  readonly wanted: NewGrant
  /** Goes on the first row: whom it is about, when that could be read at all. */
  readonly evidence: { readonly personer?: readonly { readonly personidentifikator: Personidentifikator }[] }
}

function readReceiver(wanted: NewGrant): Read {
  const number = wanted.identifikator === undefined ? null : findPersonidentifikator(wanted.identifikator)
  return { number, wanted, evidence: number === null ? {} : { personer: [{ personidentifikator: number }] } }
}

async function checkReceiver(
  { number, wanted }: Read,
  mandate: Mandate,
  house: AdministrationHouse,
): Promise<Receiver> {
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
  if (number === null) throw new Problem('ugyldig-personidentifikator', {}, 'identifikator')
  return { person: house.access.pseudonym(number), integrasjon: null }
}

type Proposal = Omit<NewAdminGrant, 'status' | 'grunn'>
type Subject = Pick<NewAdminGrant, 'rolleId' | 'type' | 'person' | 'integrasjon'>

function rowOf(
  { rolleId, type, person, integrasjon }: Subject,
  wanted: NewGrant,
  mandate: Mandate,
  house: AdministrationHouse,
): Proposal {
  const today = osloDate(house.clock())
  const [fra, til] = [wanted.fra ?? today, wanted.til ?? null]
  checkRange(fra, til)
  // A grant that looked older than it is would make the log tell a wrong story.
  if (fra < today) throw invalid('fra', 'tilgangen kan tidligst gjelde fra i dag')
  const given = { gittAv: mandate.av, gitt: house.clock().toISOString(), vertskommune: wanted.vertskommune ?? null }
  return { id: house.newId(), rolleId, type, person, integrasjon, fra, til, ...given }
}

interface Asked {
  readonly ask: AdministratorAsk
  readonly house: AdministrationHouse
}

async function add(proposal: Proposal, { navn }: NewGrant, mandate: Mandate, { ask, house }: Asked) {
  const own = ownPseudonyms(ask, house)
  const { person } = proposal
  const type = proposal.type === 'administrator' ? 'administrator' : 'bruker'
  const row = await house.grants.add(mandate, proposal, own, ({ administrators, isOwnIntegration }) =>
    approvalOf({ type, person, isOwnIntegration }, own, administrators),
  )
  if (row === null) throw new Problem('tilgang-finnes')
  if (navn !== undefined && row.person !== null) await house.grants.name(mandate, row.person, navn.trim())
  const result: AdminGrant = { ...row, godkjentAv: null, avgjort: null, avsluttetAv: null, avsluttet: null }
  const utfall = row.status === 'venter' ? 'venter' : row.grunn === 'eneste-administrator' ? row.grunn : 'ok'
  return { result, objekt: row.id, utfall }
}
