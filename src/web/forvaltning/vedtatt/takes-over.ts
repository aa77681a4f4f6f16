// Which row a new choice takes over from. In: the row that stands, and the new one's first day.
import type { NyRetningslinje, Retningslinjerad } from '../../../http/contract-forvaltning.ts'

/** Ended the day before, or corrected when the new one begins the same day or earlier; none when the days do not meet. */
export function replacesOf(
  standing: Retningslinjerad | null,
  fra: string,
): Pick<NyRetningslinje, 'retter' | 'avslutter'> {
  if (standing === null || (standing.til !== null && standing.til < fra)) return {}
  return fra > standing.fra ? { avslutter: standing.id } : { retter: standing.id }
}
