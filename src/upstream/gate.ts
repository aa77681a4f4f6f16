// Never more than so many calls inside at once; the rest wait in the order they came, for a limited time.
// Skatteetaten asks each organisation to keep to five calls at once per API (api-dokumentasjon, «bruk»).
export class QueueTimeout extends Error {}

interface Waiter {
  readonly admit: () => void
  gone: boolean
}

export class Gate {
  readonly #places: number
  readonly #queueMs: number
  readonly #waiting: Waiter[] = []
  #inside = 0

  constructor(places: number, queueMs: number) {
    this.#places = places
    this.#queueMs = queueMs
  }

  /** Runs `work` when there is a place. Throws QueueTimeout when the wait grows too long or `signal` ends it. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#inside < this.#places) this.#inside += 1
    else await this.#wait(signal)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        signal.removeEventListener('abort', giveUp)
        clearTimeout(timer)
      }
      const waiter: Waiter = {
        gone: false,
        admit: () => {
          stop()
          resolve()
        },
      }
      const giveUp = (): void => {
        stop()
        waiter.gone = true
        reject(new QueueTimeout())
      }
      const timer = setTimeout(giveUp, this.#queueMs)
      signal.addEventListener('abort', giveUp, { once: true })
      this.#waiting.push(waiter)
      if (signal.aborted) giveUp()
    })
  }

  /** The place goes to the first who still waits, without ever being free in between. */
  #leave(): void {
    let next = this.#waiting.shift()
    while (next?.gone) next = this.#waiting.shift()
    if (next === undefined) this.#inside -= 1
    else next.admit()
  }
}
