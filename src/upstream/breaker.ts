// Stops asking a source that has failed many times in a row, lets one call through after a pause to see whether it is back.
// It counts the source's failures only (no connection, too slow, 5xx, unusable 200), never a proper 4xx answer.

/** Milliseconds that only ever grow; a set clock must not hold a breaker open for a year. */
export type Monotonic = () => number

export class Breaker {
  readonly #limit: number
  readonly #openMs: number
  readonly #now: Monotonic
  #inRow = 0
  #openUntil = 0
  #probing = false

  constructor(limit: number, openMs: number, now: Monotonic) {
    this.#limit = limit
    this.#openMs = openMs
    this.#now = now
  }

  /** May a call go out now? True while open means: this is the one probe; report how it went. */
  allows(): boolean {
    if (this.#inRow < this.#limit) return true
    if (this.#probing || this.#now() < this.#openUntil) return false
    this.#probing = true
    return true
  }

  /** The call was given up by whoever asked: it tells nothing of the source. */
  withdraw(): void {
    this.#probing = false
  }

  report(healthy: boolean): void {
    this.#probing = false
    this.#inRow = healthy ? 0 : this.#inRow + 1
    if (this.#inRow >= this.#limit) this.#openUntil = this.#now() + this.#openMs
  }
}
