// What a rule throws → the Problem a caller is answered with: a wrong field, a fact the law needs, or a rate that is not proven.
import { Problem } from '../base/errors.ts'
import { RateUnknown, type Rates } from '../rates/rates.ts'
import { FactMissing, InputFault } from '../rules/input.ts'

/** Anything else comes back as it was. */
export function ruleProblem(thrown: unknown, rates: Rates): unknown {
  if (thrown instanceof InputFault)
    return new Problem('ugyldig-foresporsel', { hva: `${thrown.felt}: ${thrown.hva}` }, thrown.felt)
  if (thrown instanceof FactMissing) return new Problem('opplysning-mangler', { hva: thrown.hva }, thrown.felt)
  if (!(thrown instanceof RateUnknown)) return thrown
  const { sats, dato } = thrown
  return new Problem('sats-ukjent', { sats, dato, tekst: rates.get(sats)?.[0]?.tekst ?? sats })
}
