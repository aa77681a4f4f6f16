// An administrator gives a role to a person or an integration, makes another administrator, and takes either back. What concerns
// himself, or an integration he made, waits for a second administrator (access/administration/approval.ts says when and why).
import { mayDecide } from '../../access/administration/approval.ts'
import { deed } from '../../access/deed.ts'
import type { Mandate } from '../../access/mandate.ts'
import { osloDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { AdminGrant } from '../../store/administration-types.ts'
import { type AdministrationHouse, type AdministratorAsk, invalid, ownPseudonyms } from './deed.ts'
import {
  agreedTo,
  grantAsk,
  grantEvidence,
  type NewGrant,
  personOf,
  type Proposal,
  proposed,
} from './proposed-grant.ts'

/** The grant, in force or waiting. Throws Problem ikke-tilgang, ikke-funnet, tilgang-finnes, ugyldig-… with field. */
export function grantRole(
  rolleId: string,
  wanted: NewGrant,
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminGrant> {
  return deed(grantAsk(rolleId, wanted, ask), house, async (mandate) => {
    const role = await house.roles.find(mandate, rolleId)
    if (role === null) throw new Problem('ikke-funnet')
    const row = await proposed({ rolleId, type: 'bruker' }, wanted, mandate, house)
    return { ...(await add(row, wanted, mandate, { ask, house })), tjenesteomraade: role.tjenesteomraade }
  })
}

/** The office, in force or waiting. Throws Problem ikke-tilgang, tilgang-finnes, ugyldig-… with field. */
export function makeAdministrator(
  wanted: NewGrant,
  ask: AdministratorAsk,
  house: AdministrationHouse,
): Promise<AdminGrant> {
  return deed({ ...ask, handling: 'administrator', emne: 'gi', ...personOf(wanted) }, house, async (mandate) => {
    if (wanted.integrasjon !== undefined) throw invalid('integrasjon', 'bare personer kan være administrator')
    const row = await proposed({ rolleId: null, type: 'administrator' }, wanted, mandate, house)
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
    const own = ownPseudonyms(ask, house)
    const status = answer === 'godkjenn' ? 'gjelder' : 'avvist'
    const decision = { av: mandate.av, tid: house.clock().toISOString(), status, own } as const
    const decided = await house.grants.decide(mandate, id, decision, (found, isOwnIntegration) => {
      if (found === null) throw new Problem('ikke-funnet')
      if (found.status !== 'venter') throw new Problem('tilgang-avgjort')
      if (!mayDecide({ ...found, isOwnIntegration }, own)) throw new Problem('egen-godkjenning')
    })
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

interface Asked {
  readonly ask: AdministratorAsk
  readonly house: AdministrationHouse
}

async function add(proposal: Proposal, { navn }: NewGrant, mandate: Mandate, { ask, house }: Asked) {
  const own = ownPseudonyms(ask, house)
  const row = await house.grants.add(mandate, proposal, own, agreedTo(proposal, own))
  if (row === null) throw new Problem('tilgang-finnes')
  if (navn !== undefined && row.person !== null) await house.grants.name(mandate, row.person, navn.trim())
  const result: AdminGrant = { ...row, godkjentAv: null, avgjort: null, avsluttetAv: null, avsluttet: null }
  return { result, ...grantEvidence(row) }
}
