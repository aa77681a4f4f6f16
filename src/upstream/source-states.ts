// What this process knows of each source: when it last answered or failed, from the calls that were made anyway. Nothing is asked
// to find out, and nothing of who was asked about is kept. A source nobody has asked yet is unknown, not well.
import type { Clock } from '../base/clock.ts'
import { type Api, apier } from '../base/terms.ts'
import type { SourceName } from './settings.ts'
import type { Attempt } from './transport.ts'

export interface SourceState {
  readonly kilde: Api
  readonly tilstand: 'svarte' | 'svarte-ikke' | 'ukjent'
  /** UTC instant of the last call; null exactly when unknown. */
  readonly sist: string | null
}

export class SourceStates {
  readonly #clock: Clock
  readonly #last = new Map<SourceName, { readonly healthy: boolean; readonly sist: string }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A call that was given up by whoever asked tells nothing. */
  note({ api, healthy }: Pick<Attempt, 'api' | 'healthy'>): void {
    if (healthy !== null) this.#last.set(api, { healthy, sist: this.#clock().toISOString() })
  }

  /** The sources of a look-up. */
  list(): readonly SourceState[] {
    return apier.map((kilde) => {
      const last = this.#last.get(kilde)
      if (last === undefined) return { kilde, tilstand: 'ukjent', sist: null }
      return { kilde, tilstand: last.healthy ? 'svarte' : 'svarte-ikke', sist: last.sist }
    })
  }
}
