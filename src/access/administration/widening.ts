// Does a change of a role give whoever holds it more than before? Pure. A grant was agreed to as the role then was, so one who holds
// it must not make it more alone (skatteforvaltningsloven § 3-3 annet ledd). Narrower is always free.
import { findRegisterdel, registerdelerFraFoer, searchShut } from '../../base/register-parts.ts'

/** Dates are Oslo days, null: no end. A stored role fits by structure. */
export interface RoleReach {
  readonly aktiv: boolean
  readonly fra: string | null
  readonly til: string | null
  /** null: all of the tjenesteområde's. */
  readonly registre: readonly string[] | null
  /** null: what roles had before they held parts. */
  readonly folkeregisterdeler: readonly string[] | null
  /** What was chosen of searching. */
  readonly fiks: Parameters<typeof searchShut>[0]
}

/** True when it opens another register, part, way to search or day, or is switched on again. */
export const widens = (before: RoleReach, after: RoleReach): boolean =>
  (after.aktiv && !before.aktiv) ||
  (before.fra !== null && (after.fra === null || after.fra < before.fra)) ||
  (before.til !== null && (after.til === null || after.til > before.til)) ||
  (before.registre !== null && (after.registre === null || hasMore(after.registre, before.registre))) ||
  hasMore(partsOf(after), partsOf(before)) ||
  shut[searchShut(after.fiks) ?? 'intet'] < shut[searchShut(before.fiks) ?? 'intet']

const shut = { intet: 0, side: 1, alle: 2 } as const

const hasMore = (after: readonly (string | null)[], before: readonly (string | null)[]): boolean =>
  after.some((one) => !before.includes(one))

const partsOf = ({ folkeregisterdeler }: RoleReach) => (folkeregisterdeler ?? registerdelerFraFoer).map(findRegisterdel)
