// Refused attempts per address in a running window. In one process: it slows guessing down, it decides no access.
import { Problem } from '../base/errors.ts'

interface Window {
  readonly from: number
  readonly count: number
}

const mostAddresses = 10_000

export class AttemptLimit {
  readonly #most: number
  readonly #windowMs: number
  readonly #windows = new Map<string, Window>()

  constructor(most: number, windowMs: number) {
    this.#most = most
    this.#windowMs = windowMs
  }

  /** Throws Problem for-mange-forsoek when the address has been refused too often. `now` in ms. */
  check(address: string, now: number): void {
    const window = this.#current(address, now)
    if (window.count < this.#most) return
    throw new Problem('for-mange-forsoek', { sekunder: Math.ceil((window.from + this.#windowMs - now) / 1000) })
  }

  count(address: string, now: number): void {
    const window = this.#current(address, now)
    if (this.#windows.size >= mostAddresses) this.#windows.clear()
    this.#windows.set(address, { from: window.from, count: window.count + 1 })
  }

  #current(address: string, now: number): Window {
    const window = this.#windows.get(address)
    const running = window !== undefined && now - window.from < this.#windowMs && now >= window.from
    return running ? window : { from: now, count: 0 }
  }
}
