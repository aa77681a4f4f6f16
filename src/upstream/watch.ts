// Who follows a look-up while it runs: told of each call to a source as it goes, and able to end them all. In: one call's API
// and the person's place in the question. Out: its Fact, whatever became of it.
import type { Kallstatus } from '../base/call-states.ts'
import type { Fact } from '../base/fact.ts'
import type { Api } from '../base/terms.ts'

export interface Watch {
  /** When it aborts, running calls end at once and those that wait are not made; each is then a Fact with nothing known. */
  readonly stop: AbortSignal
  /** `person`: the place in the question, never the number. */
  readonly tell: (person: number, api: Api, status: Kallstatus) => void
}

export interface CallTerms {
  readonly deadline: AbortSignal
  /** Called when the call has its turn and goes out. */
  readonly started: () => void
}

/** What can be followed: the sources, as every client takes them. */
interface Followed {
  readonly watch?: Watch
}
/** The sources as one look-up asks them. */
export const watched = <T extends Followed>(upstream: T, watch: Watch): T => ({ ...upstream, watch })

/** Has whoever asked gone away, or cancelled? */
export const isStopped = ({ watch }: Followed): boolean => watch?.stop.aborted === true

/** The deadline of one call ended it because nobody waits any more, and not because the source was slow. */
export const endedByStop = ({ aborted, reason }: AbortSignal): boolean =>
  aborted && (reason as { name?: unknown } | undefined)?.name !== 'TimeoutError'

/** Rejects as `ask` does; it answers with a Fact when the source fails. */
export async function followed<T>(
  { limits, watch }: Followed & { readonly limits: { readonly deadlineMs: number } },
  { api, place }: { readonly api: Api; readonly place: number },
  ask: (terms: CallTerms) => Promise<Fact<T>>,
): Promise<Fact<T>> {
  const limit = AbortSignal.timeout(limits.deadlineMs)
  const deadline = watch === undefined ? limit : AbortSignal.any([limit, watch.stop])
  let isTold = false
  const started = (): void => {
    if (!isTold) watch?.tell(place, api, 'spoer')
    isTold = true
  }
  const fact = await ask({ deadline, started })
  watch?.tell(place, api, statusOf(fact))
  return fact
}

function statusOf(fact: Fact<unknown>): Kallstatus {
  if (fact.known) return 'svarte'
  if (fact.why === 'not-asked') return 'ikke-spurt'
  return fact.why === 'source-down' ? 'svarte-ikke' : 'svarte'
}
