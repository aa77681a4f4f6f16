// Names the source sent that the Permit's field list does not know. Only the name goes on, and only if it is a plain name:
// free text, or digits that could be a person, must not travel in a field name.
const plainName = /^[A-Za-z0-9_/.-]{1,200}$/
const manyDigits = /\d{9}/

/** Beside what we know, in an answer: may this be income we have never heard of? Then its name must be told. */
export const mayHoldAmounts = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'object' && value !== null)

const notAName = 'ugyldig navn'

export class UnknownNames {
  readonly #names = new Set<string>()

  add(name: string): void {
    this.#names.add(plainName.test(name) && !manyDigits.test(name) ? name : notAName)
  }

  /** Each once, in a fixed order. */
  sorted(): readonly string[] {
    return [...this.#names].sort()
  }
}
