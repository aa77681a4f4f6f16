// Work that may not be done at the same time: a source that is silent for a moment, and questions passed straight on to it.
let last: Promise<unknown> = Promise.resolve()

/** Does the work when the one before is done, whether that one succeeded or not. Throws what the work throws. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine.catch(() => undefined)
  return mine
}
