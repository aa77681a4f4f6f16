// The daily checkpoint: once a day the product signs where each chain ended. Every process may run it; the database keeps one per
// chain and day.
import type { Clock } from '../base/clock.ts'
import { addDays, date, osloDate } from '../base/dates.ts'
import { daysToSeal, startOfDay } from './checkpoint-days.ts'

/** store.chains.checkpoints fits. */
export interface Checkpoints {
  chains(): Promise<readonly { readonly kjede: string; readonly sist: string | null }[]>
  firstInstant(kjede: string): Promise<string | null>
  write(kjede: string, dag: string, endOfDay: string): Promise<boolean>
}

/** How many were written. Rejects when the database does not answer; the next run takes it up. */
export async function writeCheckpoints(checkpoints: Checkpoints, clock: Clock): Promise<number> {
  const now = clock()
  const yesterday = addDays(osloDate(now), -1)
  let written = 0
  for (const { kjede, sist } of await checkpoints.chains()) {
    if (sist !== null && sist >= yesterday) continue
    const first = await checkpoints.firstInstant(kjede)
    if (first === null) continue
    for (const dag of daysToSeal(now, sist === null ? null : date(sist), osloDate(new Date(first)))) {
      if (await checkpoints.write(kjede, dag, startOfDay(addDays(dag, 1)))) written += 1
    }
  }
  return written
}
