// An answer that cannot be read without guessing: an amount that is no whole number, or too large to be exact.
import { AmountOutOfRange, type Oere, kroner } from '../base/money.ts'

export class UnusableAnswer extends Error {
  readonly kode: string
  constructor(kode: string) {
    super(kode)
    this.kode = kode
  }
}

/** Whole kroner from the source. Throws UnusableAnswer, without the amount in it. */
export function amount(value: unknown): Oere {
  if (typeof value !== 'number') throw new UnusableAnswer('ugyldig-beloep')
  try {
    return kroner(value)
  } catch (thrown) {
    if (thrown instanceof AmountOutOfRange) throw new UnusableAnswer('ugyldig-beloep')
    throw thrown
  }
}
