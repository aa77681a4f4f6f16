// What a running product does by itself, at start and every ten minutes: deletes what has expired, and signs the audit chains once
// a day. Two processes may do it at once. A failure is heard and tried again; its own text may hold data, so it is not told.
import { writeCheckpoints } from '../audit/checkpoint.ts'
import type { Clock } from '../base/clock.ts'
import type { Store } from '../store/types.ts'

const everyMs = 600_000

/** `stop` waits for what is under way, so that the database can be closed after it. */
export function startRepeatedWork(store: Pick<Store, 'sweep' | 'chains'>, clock: Clock): { stop(): Promise<void> } {
  const sweep = (): Promise<void> =>
    store.sweep(clock()).then(
      () => undefined,
      () => console.error('Utløpte resultater og økter ble ikke slettet nå. Det prøves igjen av seg selv.'),
    )
  const sign = (): Promise<void> =>
    writeCheckpoints(store.chains.checkpoints, clock).then(
      () => undefined,
      () => console.error('Dagens sjekkpunkt for revisjonssporet ble ikke signert nå. Det prøves igjen av seg selv.'),
    )
  let work = sign()
  const timer = setInterval(() => {
    work = Promise.all([work, sweep(), sign()]).then(() => undefined)
  }, everyMs).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await work
    },
  }
}
