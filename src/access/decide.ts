// The policy: what is known about actor, role and law in, allowed or the code of the refusal out. Pure.
// Skatteforvaltningsloven § 3-3: only what is necessary for a task under an act, so everything here must hold at once.
import { type IsoDate, osloDate } from '../base/dates.ts'
import type { ErrorCode, Params } from '../base/errors.ts'
import { toldYear } from '../base/told-year.ts'
import { asksAboutSelf, findReasonProblem, findReferenceProblem, type ReasonRules } from './reason.ts'
import {
  findRegisterProblem,
  findRoleProblem,
  registerOnly,
  missingStep,
  roleRefusals,
  waitsForApproval,
} from './role-limits.ts'
import { type CallRefusal, findCallProblem } from './source-call.ts'
import type { AccessRows, Ask, FieldList, FieldLists, Grant, Hjemmel, Role } from './types.ts'

/** Every code that Permit.ask may refuse with, for the routes' lists of errors. */
export const refusals = [
  'ugyldig-foresporsel',
  'egen-sak',
  'begrunnelse-mangler',
  'rolle-ukjent',
  'rolle-annen-kommune',
  'segmentansvarlig-uten-oppslag',
  'ikke-tilgang',
  ...roleRefusals,
  'mangler-hjemmel',
  'feil-tjeneste',
  'ikke-delegert',
  'aar-ikke-aapnet',
  'feltliste-mangler',
] as const satisfies readonly ErrorCode[]
type Refusal = (typeof refusals)[number] | CallRefusal['kode']

export interface Allowed {
  readonly allowed: true
  readonly rolle: Role
  readonly hjemmel: Hjemmel
  readonly felt: FieldList
}
export interface Refused {
  readonly allowed: false
  readonly kode: Refusal
  readonly params: Params
  /** The field of the request that is wrong. */
  readonly felt?: string
  /** Known when the refusal came after the role was found. */
  readonly rolle: Role | null
}
export interface Rules extends ReasonRules {
  readonly fieldLists: FieldLists
}

/** Name and relations, removing a record, or which year was settled last: no tax field is read, so neither year nor field list is asked for. */
const withoutTaxData: readonly Ask['handling'][] = [
  ...registerOnly,
  'slett',
  'feil-person',
  'hendelser',
  'siste-oppgjoer',
]
/** To take away what was kept is open to who holds the role, also when the role is closed or the agreement has ended. */
const removing: readonly Ask['handling'][] = ['slett', 'feil-person']
const noFields: FieldList = { id: 'ingen', felt: new Map() }

/** The decision for one question on its own day (ask.tid, Oslo date). */
export function decide(ask: Ask, rows: AccessRows | null, rules: Rules): Allowed | Refused {
  const refuse = (kode: Refusal, params: Params = {}): Refused => ({
    allowed: false,
    kode,
    params,
    rolle: rows?.rolle ?? null,
  })
  const unusable = findReferenceProblem(ask)
  if (unusable !== null) return { ...refuse(unusable.kode, unusable.params), felt: unusable.felt }
  if (asksAboutSelf(ask)) return refuse('egen-sak')
  if (rows === null) return refuse('rolle-ukjent')
  const on = osloDate(new Date(ask.tid))
  const actorProblem = findActorProblem(ask, rows, on)
  if (actorProblem === 'ikke-tilgang' && waitsForApproval(rows, on)) return refuse('tilgang-venter')
  if (actorProblem !== null) return refuse(actorProblem)
  const isRemoving = removing.includes(ask.handling)
  const roleProblem = isRemoving ? null : findRoleProblem(rows.rolle, on)
  if (roleProblem !== null) return refuse(roleProblem.kode, roleProblem.params)
  const hjemmel = rules.law.findHjemmel(rows.rolle.tjenesteomraade)
  if (hjemmel === null) return refuse('mangler-hjemmel')
  if (hjemmel.beregningstype !== ask.beregningstype) return refuse('feil-tjeneste')
  const callProblem = findCallProblem(ask, rows, hjemmel)
  if (callProblem !== null) return refuse(callProblem.kode, callProblem.params)
  const registerProblem = findRegisterProblem(ask, rows.rolle, hjemmel)
  if (registerProblem !== null) return refuse(registerProblem.kode, registerProblem.params)
  const mangler = isRemoving ? null : missingStep(rows.delegering, on)
  if (mangler !== null) return refuse('ikke-delegert', { mangler })
  const reason = findReasonProblem(ask, rows.rolle, rules)
  if (reason !== null) return { ...refuse(reason.kode, reason.params), felt: reason.felt }
  const allowed = { allowed: true, rolle: rows.rolle, hjemmel } as const
  if (withoutTaxData.includes(ask.handling)) return { ...allowed, felt: noFields }
  const open = rules.law.openYears(hjemmel, on)
  if (!open.includes(ask.inntektsaar)) {
    return refuse('aar-ikke-aapnet', { aar: toldYear(ask.inntektsaar), aapne: open.join(', ') || 'ingen' })
  }
  // Passed on as it comes: Skatteetaten's package is the limit, and the given row names what it held.
  if (ask.handling === 'videreformidling') return { ...allowed, felt: noFields }
  const felt = rules.fieldLists(ask.beregningstype, ask.inntektsaar)
  return felt === null ? refuse('feltliste-mangler', { aar: ask.inntektsaar }) : { ...allowed, felt }
}

/** Who asks: a person needs a user's grant on this very role, and an integration also the role's own municipality. */
function findActorProblem({ actor }: Ask, rows: AccessRows, on: IsoDate): Refusal | null {
  const grants = rows.tilganger.filter((grant) => isInForce(grant, on))
  if (actor.kind === 'integrasjon') {
    if (rows.integrasjon === null || !rows.integrasjon.aktiv) return 'ikke-tilgang'
    if (rows.integrasjon.fiksOrgId !== rows.rolle.fiksOrgId) return 'rolle-annen-kommune'
    // On behalf of a logged-in person both must hold: the integration for the role, and the person in the same municipality.
    if (actor.paaVegneAv !== undefined) {
      const own = (rows.paaVegneAv ?? []).filter((grant) => isInForce(grant, on))
      const problem = findGrantProblem(own, rows.rolle)
      if (problem !== null) return problem
    }
  }
  return findGrantProblem(grants, rows.rolle)
}

function findGrantProblem(grants: readonly Grant[], rolle: Role): Refusal | null {
  // A segmentansvarlig helps many municipalities with their agreements and never sees a citizen, whatever else is granted.
  if (grants.some((grant) => grant.type === 'segmentansvarlig')) return 'segmentansvarlig-uten-oppslag'
  const mayUse = (grant: Grant): boolean =>
    grant.type === 'bruker' && grant.rolleId === rolle.id && grant.fiksOrgId === rolle.fiksOrgId
  return grants.some(mayUse) ? null : 'ikke-tilgang'
}

/** Given, approved where it had to be, not taken back; from the first day to and including the last. */
export const isInForce = (grant: Pick<Grant, 'fra' | 'til' | 'status'>, on: IsoDate): boolean =>
  grant.status === 'gjelder' && grant.fra <= on && (grant.til === null || on <= grant.til)
