// Which parts leave the house in a question to Folkeregisteret: never more than the role holds, but for what protects: the grading
// of an address, and the family of whom a human asks about (forvaltningsloven § 6).
import type { Permit } from '../../access/permit.ts'
import { adressedeler, findRegisterdel, type Registerdel } from '../../base/register-parts.ts'

/** The wanted parts that the role holds, with the grading when there is an address among them. */
export function heldParts(permit: Permit, wanted: readonly Registerdel[]): readonly Registerdel[] {
  const held = permit.rolle.folkeregisterdeler.map(findRegisterdel)
  return withGrading(wanted.filter((part) => held.includes(part)))
}

/**
 * An address is worth nothing until it is known whether it may be given, so the grading is asked for too, also when the role
 * may not be told it: facts/ uses it to withhold, and takes it away.
 */
export function withGrading(parts: readonly Registerdel[]): readonly Registerdel[] {
  const hasAddress = parts.some((part) => (adressedeler as readonly Registerdel[]).includes(part))
  return hasAddress && !parts.includes('adressebeskyttelse') ? [...parts, 'adressebeskyttelse'] : parts
}

const kinParts: readonly Registerdel[] = ['identifikasjonsnummer', 'sivilstand', 'familierelasjon']

/**
 * Whether somebody asks about his own family is ours to know, whatever the role may be told. So where there is a human behind the
 * question these are always asked for; facts/ compares them, and takes away what the role lacks.
 */
export function withKin({ ask: { actor } }: Permit, parts: readonly Registerdel[]): readonly Registerdel[] {
  const isHuman = actor.kind === 'person' || actor.paaVegneAv !== undefined
  return isHuman ? [...parts, ...kinParts.filter((part) => !parts.includes(part))] : parts
}
