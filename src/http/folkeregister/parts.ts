// The asked parts of a request → the register's own names, before the role is held against them.
import { Problem } from '../../base/errors.ts'
import { partsAsked, type Registerdel, registerdeler } from '../../base/register-parts.ts'

/** Person-basis when none is named. Throws Problem ugyldig-foresporsel for a word that is no part. */
export function askedParts(words: readonly string[], felt: 'part' | 'parts'): readonly Registerdel[] {
  const found = partsAsked(words)
  if (found !== null) return found
  const hva = `${felt} har en del som ikke finnes; delene er person-basis, identitetsgrunnlag-utvidet, relasjon-utvidet, ${registerdeler.join(', ')}`
  throw new Problem('ugyldig-foresporsel', { hva }, felt)
}
