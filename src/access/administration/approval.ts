// Who must agree before a grant opens anything; pure. One person alone must not be able to let himself in to citizens' tax data
// (skatteforvaltningsloven § 3-3 annet ledd: access is to be proportionate, so the municipality holds it under two eyes more).

/** Why a grant waits, or why it did not have to; stands on the grant's row. */
export const approvalReasons = [
  'til-seg-selv',
  'egen-integrasjon',
  'flere-administratorer',
  'eneste-administrator',
] as const
export type ApprovalReason = (typeof approvalReasons)[number]

export interface Proposed {
  readonly type: 'bruker' | 'administrator'
  /** Pseudonym of who gets it; null: an integration. */
  readonly person: string | null
  /** Has the giver made the integration that gets it, or had a secret of it? Then he can speak as it. */
  readonly isOwnIntegration: boolean
}
export interface Approval {
  readonly status: 'gjelder' | 'venter'
  readonly grunn: ApprovalReason | null
}

/**
 * `giver`: every pseudonym the giving administrator has had. A role for oneself, or for an integration of one's own, always waits
 * for a second administrator, also when there is none yet. A new administrator waits when there is a second one to ask; the only
 * administrator must be able to make the second, and the row says that it happened so.
 */
export function approvalOf(given: Proposed, giver: readonly string[], administrators: number): Approval {
  if (given.type === 'administrator') {
    return administrators > 1
      ? { status: 'venter', grunn: 'flere-administratorer' }
      : { status: 'gjelder', grunn: 'eneste-administrator' }
  }
  if (given.person !== null && giver.includes(given.person)) return { status: 'venter', grunn: 'til-seg-selv' }
  if (given.isOwnIntegration) return { status: 'venter', grunn: 'egen-integrasjon' }
  return { status: 'gjelder', grunn: null }
}

/**
 * Neither who gave it nor who gets it decides; nor whoever can speak as the integration that gets it, for among those who agree
 * there must be one who gains nothing.
 */
export const mayDecide = (
  grant: { readonly gittAv: string | null; readonly person: string | null; readonly isOwnIntegration: boolean },
  approver: readonly string[],
): boolean =>
  !grant.isOwnIntegration && ![grant.gittAv, grant.person].some((one) => one !== null && approver.includes(one))
