// Whoever asked has gone away, or cancelled: no record is made, nothing is given, and the second row says «avbrutt». What was
// committed before that stands as it is.
import { Problem } from '../base/errors.ts'
import { isStopped } from '../upstream/watch.ts'
import type { House } from './house.ts'

/** Throws Problem avbrutt. Its place is right before the record is frozen. */
export function refuseWhenGone({ upstream }: Pick<House, 'upstream'>): void {
  if (isStopped(upstream)) throw new Problem('avbrutt')
}

/** Calls that were ended look like sources that failed; only a fault of our own is still told as itself. */
export const goneOr = (thrown: unknown, { upstream }: Pick<House, 'upstream'>): unknown =>
  thrown instanceof Problem && isStopped(upstream) ? new Problem('avbrutt') : thrown
