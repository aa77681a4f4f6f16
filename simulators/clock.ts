// The simulators' clock: starts at KLOKKE (ISO instant) or now, runs, and can be set. A parent process is told the
// offset over IPC, so that the product follows.
import type { Clock } from '../src/base/clock.ts'

export class SimulatorClock {
  #offset = 0
  readonly #tell: (offset: number) => void

  /** `start` is the KLOKKE text; undefined or empty = now. Throws RangeError when it is not an instant. */
  constructor(start?: string, tell: (offset: number) => void = () => {}) {
    this.#tell = tell
    if (start !== undefined && start !== '') this.#offset = instantOf(start) - Date.now()
  }

  /** Milliseconds to add to the machine's clock. */
  get offset(): number {
    return this.#offset
  }

  readonly now: Clock = () => new Date(Date.now() + this.#offset)

  /** Throws RangeError when the text is not an ISO instant. */
  set(iso: string): void {
    this.#offset = instantOf(iso) - Date.now()
    this.#tell(this.#offset)
  }
}

/** `2026-03-01T12:00:00Z`, with offset instead of Z, or without either (then UTC); a bare date is midnight UTC. */
function instantOf(text: string): number {
  const whole = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text)
  const millis =
    whole === null ? Number.NaN : Date.parse(whole[1] !== undefined && whole[4] === undefined ? `${text}Z` : text)
  if (Number.isNaN(millis)) {
    throw new RangeError(`Ikke et tidspunkt: «${text}». Skriv for eksempel 2026-03-01T12:00:00Z.`)
  }
  return millis
}
