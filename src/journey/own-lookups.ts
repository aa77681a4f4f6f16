// The start page of a role: a person's own look-ups that are alive, and what needs attention. In: who, in which role. Out: nothing
// of whom a look-up was about, and no amount. That the list was read is a row; without the row there is no list.
import { auditActor } from '../access/audit-actor.ts'
import type { Actor, Role } from '../access/types.ts'
import type { Audit } from '../audit/types.ts'
import { osloDate } from '../base/dates.ts'
import type { Beregningstype } from '../base/terms.ts'
import type { Rates } from '../rates/rates.ts'
import type { AdoptedStore } from '../store/adopted-types.ts'
import type { DraftOwner } from '../store/draft-types.ts'
import type { OwnResult, OwnResultStore } from '../store/own-result-types.ts'
import { attentionFor, type Varsel } from './attention.ts'

export interface OwnLookupsHouse {
  readonly ownResults: OwnResultStore
  readonly audit: Audit
  readonly rates: Rates
  readonly priceLists: Pick<AdoptedStore, 'inForce'>
  readonly guidelines: Pick<AdoptedStore, 'inForce'>
}

/** Who reads, in a role that is held today (http/ has checked it). */
export interface OwnLookupsAsking {
  readonly owner: DraftOwner
  readonly actor: Actor
  readonly rolle: Role
  readonly beregningstype: Beregningstype
  readonly requestId: string
  readonly tid: Date
}

export interface OwnLookups {
  /** Newest first. */
  readonly oppslag: readonly OwnResult[]
  /** There are more than are listed. */
  readonly flere: boolean
  readonly varsler: readonly Varsel[]
}

/** Enough to find the case one was in; the rest is in the case system. */
const mostListed = 20

/** Rejects when the row is not committed. */
export async function ownLookups(asking: OwnLookupsAsking, house: OwnLookupsHouse): Promise<OwnLookups> {
  const { owner, actor, rolle, beregningstype, requestId, tid } = asking
  const found = await house.ownResults.list(owner, tid, mostListed + 1)
  const { fiksOrgId } = owner
  const varsler = await attentionFor({
    beregningstype,
    on: osloDate(tid),
    rates: house.rates,
    priceLists: (on) => house.priceLists.inForce(fiksOrgId, on),
    guidelines: (on) => house.guidelines.inForce(fiksOrgId, on),
  })
  const oppslag = found.slice(0, mostListed)
  await house.audit.write({
    kjede: fiksOrgId,
    tid: tid.toISOString(),
    requestId,
    hendelse: 'egne-oppslag',
    fase: 'utfoert',
    utfall: 'ok',
    aktoer: auditActor(actor),
    rolle: rolle.id,
    tjenesteomraade: rolle.tjenesteomraade,
    beregningstype,
    treff: oppslag.length,
    personer: [],
  })
  return { oppslag, flere: found.length > mostListed, varsler }
}
