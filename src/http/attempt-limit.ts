// Attempts per address (or session) in a running window: refused ones where guessing is to be slow, all where many are no use. In one
// process: it decides no access.
import { Problem } from '../base/errors.ts'

interface Window {
  readonly from: number
  readonly count: number
  /** That the address is over is on record for this window. */
  readonly told: boolean
}

const mostAddresses = 10_000

/** Every `now` in ms. */
export class AttemptLimit {
  readonly #most: number
  readonly #windowMs: number
  readonly #windows = new Map<string, Window>()

  constructor(most: number, windowMs: number) {
    this.#most = most
    this.#windowMs = windowMs
  }

  /** The address has tried too often. */
  isOver(address: string, now: number): boolean {
    return this.#current(address, now).count >= this.#most
  }

  /** What an address that is over is answered. */
  problem(address: string, now: number): Problem {
    const { from } = this.#current(address, now)
    return new Problem('for-mange-forsoek', { sekunder: Math.ceil((from + this.#windowMs - now) / 1000) })
  }

  count(address: string, now: number): void {
    const window = this.#current(address, now)
    if (this.#windows.size >= mostAddresses) this.#windows.clear()
    this.#windows.set(address, { ...window, count: window.count + 1 })
  }

  /** True the first time in each window: one row then stands for the rest of it. */
  tellOnce(address: string, now: number): boolean {
    const window = this.#current(address, now)
    if (window.told) return false
    this.#windows.set(address, { ...window, told: true })
    return true
  }

  #current(address: string, now: number): Window {
    const window = this.#windows.get(address)
    const running = window !== undefined && now - window.from < this.#windowMs && now >= window.from
    return running ? window : { from: now, count: 0, told: false }
  }
}
