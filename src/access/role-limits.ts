// The limits a role carries itself, and the municipality's agreement behind it → the code of the refusal, or null. Pure.
// Skatteetatens delingsvilkår: declared by the municipality, granted by Skatteetaten, delegated in Altinn, not ended.
import { findRegisterdel } from '../base/register-parts.ts'
import { apier } from '../base/terms.ts'
import type { IsoDate } from '../base/dates.ts'
import type { Params } from '../base/errors.ts'
import type { AccessRows, Ask, Delegation, Hjemmel, Role } from './types.ts'

export const roleRefusals = [
  'tilgang-venter',
  'rolle-inaktiv',
  'rolle-utenfor-dato',
  'register-mangler',
  'del-utenfor-rollen',
] as const
export interface RoleProblem {
  readonly kode: (typeof roleRefusals)[number]
  readonly params: Params
}

/** A grant that a second administrator has not approved opens nothing; the one who waits is told so. */
export const waitsForApproval = ({ rolle, tilganger }: AccessRows, on: IsoDate): boolean =>
  tilganger.some(({ status, rolleId, fiksOrgId, fra, til }) => {
    const here = rolleId === rolle.id && fiksOrgId === rolle.fiksOrgId
    return status === 'venter' && here && fra <= on && (til === null || on <= til)
  })

/** Switched off, or outside its own dates; first and last day count. */
export function findRoleProblem({ aktiv, fra, til }: Role, on: IsoDate): RoleProblem | null {
  if (!aktiv) return { kode: 'rolle-inaktiv', params: {} }
  if ((fra === null || fra <= on) && (til === null || on <= til)) return null
  const naar = [fra === null ? '' : `fra og med ${fra}`, til === null ? '' : `til og med ${til}`].filter(Boolean)
  return { kode: 'rolle-utenfor-dato', params: { naar: naar.join(' ') } }
}

/** What reads Folkeregisteret and no tax data. */
export const registerOnly: readonly Ask['handling'][] = [
  'personoppslag',
  'folkeregisteroppslag',
  'personsoek',
  'navneoppslag',
]

/** A question that needs an API or a part that the role was not given is refused, not answered with less. */
export function findRegisterProblem(ask: Ask, rolle: Role, hjemmel: Hjemmel): RoleProblem | null {
  const held = rolle.folkeregisterdeler.map(findRegisterdel)
  const beyond = (ask.deler ?? []).filter((del) => !held.includes(del))
  if (beyond.length > 0) return { kode: 'del-utenfor-rollen', params: { deler: beyond.join(', ') } }
  if (ask.handling === 'personsoek' && isSearchShut(ask, rolle))
    return { kode: 'register-mangler', params: { mangler: 'søk i Folkeregisteret' } }
  const { registre } = rolle
  if (registre === null) return null
  const missing = neededBy(ask, hjemmel).filter((api) => !registre.includes(api))
  return missing.length === 0 ? null : { kode: 'register-mangler', params: { mangler: missing.join(', ') } }
}

/** The page is people's; a case system asks by itself, also when it carries a person's call. */
const isSearchShut = ({ actor }: Ask, { soekStengt }: Role): boolean =>
  soekStengt === 'alle' || (soekStengt === 'side' && actor.kind === 'person')

/** A calculation needs all that its purpose reads: with one source left out the sum would look whole and not be. */
function neededBy(ask: Ask, { apier: all }: Hjemmel): readonly string[] {
  if (ask.handling === 'videreformidling') return ask.videre === undefined ? apier : [ask.videre.api]
  if (ask.handling === 'hendelser' || ask.handling === 'siste-oppgjoer') return ['summertskattegrunnlag']
  if (registerOnly.includes(ask.handling)) return ['folkeregister']
  return ask.handling === 'slett' || ask.handling === 'feil-person' ? [] : all
}

const steps = [
  ['erklaert', 'kommunens tilslutningserklæring'],
  ['innvilget', 'tilgang fra Skatteetaten'],
  ['delegert', 'delegering i Altinn'],
] as const

export type MissingStep = (typeof steps)[number][0] | 'opphoert'
/** The same as codes, for the pages to say in their own language; empty when all hold. */
export function missingSteps(row: Delegation | null, on: IsoDate): readonly MissingStep[] {
  if (row !== null && row.opphoert !== null && row.opphoert <= on) return ['opphoert']
  const isDone = (day: string | null | undefined): boolean => typeof day === 'string' && day <= on
  return steps.flatMap(([step]) => (isDone(row?.[step]) ? [] : [step]))
}

/** Which step of the agreement is missing on the day, in Norwegian; null when all hold. */
export function missingStep(row: Delegation | null, on: IsoDate): string | null {
  if (row !== null && row.opphoert !== null && row.opphoert <= on) return `avtalen opphørte ${row.opphoert}`
  const missing = steps.flatMap(([step, words]) => {
    const day = row?.[step] ?? null
    if (day !== null && day <= on) return []
    return [day === null ? words : `${words} (gjelder først fra ${day})`]
  })
  return missing.length === 0 ? null : `mangler ${missing.join(', ')}`
}
