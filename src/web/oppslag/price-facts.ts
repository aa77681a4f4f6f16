// What is typed of the service itself (move-in date, double room, hours, children and their places), kept in the draft as text.
// Empty is no question about the price; anything written is checked as the price form checks it (egenandel/to-request.ts).
import { findDate } from '../../base/dates.ts'
import { isUnder18 } from '../../base/person-number.ts'
import type { NyttResultat } from '../../http/contract.ts'
import { type PartDraft, type PriceDraft, partOf } from '../egenandel/draft.ts'
import { inputId, type Part, partForms, partsOf } from '../egenandel/fields.ts'
import { faultsIn, toRequest } from '../egenandel/to-request.ts'
import type { Texts } from '../texts/nb.ts'
import { type Draft, withoutSpaces } from './draft.ts'
import type { FieldError, Where } from './fields.ts'

const isWritten = ({ felt, rader }: PartDraft): boolean =>
  [felt, ...rader].some((written) => Object.values(written).some((text) => text.trim() !== ''))

/** The facts as the price form has them; the day is the one the whole look-up is for. */
export const factsOf = ({ pris, prisdato }: Draft): PriceDraft => ({
  dato: prisdato ?? '',
  valgt: pris?.valgt ?? [],
  deler: pris?.deler ?? {},
})

/** The fields of a part; a part that needs a row begins with one. */
export function partIn(draft: Draft, part: Part): PartDraft {
  const found = partOf(factsOf(draft), part)
  return found.rader.length === 0 && partForms[part].least === 1 ? { ...found, rader: [{}] } : found
}

/** Written in the draft, with the day it is for: a service with one part is asked about when something is written of it. */
export function writeFacts(
  draft: Draft,
  part: Part,
  next: PartDraft,
  { rolle, dato }: Pick<Where, 'rolle' | 'dato'>,
): Draft {
  const facts = factsOf(draft)
  const single = partsOf[rolle.beregningstype].length === 1
  const valgt = single ? (isWritten(next) ? [part] : []) : facts.valgt
  return withFacts(draft, { valgt, deler: { ...facts.deler, [part]: next } }, dato)
}

/** Where one purpose covers two services, each is chosen. What is written of one that is taken away is there when it comes back. */
export function togglePart(draft: Draft, part: Part, { rolle, dato }: Pick<Where, 'rolle' | 'dato'>): Draft {
  const { valgt, deler } = factsOf(draft)
  const next = partsOf[rolle.beregningstype].filter((one) => (one === part) !== valgt.includes(one))
  return withFacts(draft, { valgt: next, deler }, dato)
}

const withFacts = (draft: Draft, pris: NonNullable<Draft['pris']>, dato: string): Draft => ({
  ...draft,
  prisdato: draft.prisdato ?? dato,
  pris,
})

/** What was said of a child is not sent of one who is none (a new resident, another day). */
function known(draft: Draft, part: PartDraft): PartDraft {
  const { barn: _, ...felt } = part.felt
  return isResidentUnder18(draft) === false ? { ...part, felt } : part
}

/** A child by the number on the day of the price must be said to have an income of its own or not (§ 3 tredje ledd). */
const childUnanswered = (draft: Draft): boolean =>
  factsOf(draft).valgt.includes('langtidsopphold') &&
  isResidentUnder18(draft) === true &&
  (partIn(draft, 'langtidsopphold').felt['barn'] ?? '') === ''

/** null: not known by the number. */
export function isResidentUnder18({ soeker, prisdato }: Draft): boolean | null {
  const on = findDate(prisdato ?? '')
  return on === null ? null : isUnder18(withoutSpaces(soeker.nummer), on)
}

/** A part that is chosen and has no row yet is sent with the empty one, so that its fields are asked for. */
const asked = (draft: Draft): PriceDraft => {
  const facts = factsOf(draft)
  return { ...facts, deler: Object.fromEntries(facts.valgt.map((part) => [part, known(draft, partIn(draft, part))])) }
}

export function priceErrors(draft: Draft, texts: Texts): readonly FieldError[] {
  const facts = asked(draft)
  if (facts.valgt.length === 0) return []
  const read = toRequest(facts)
  const faults = read.ok ? [] : faultsIn(read.faults, texts)
  if (!childUnanswered(draft)) return faults
  const navn = texts.egenandel.felt['langtidsopphold']?.['barn']?.navn ?? ''
  return [...faults, { felt: inputId('langtidsopphold', 'barn'), tekst: texts.egenandel.ugyldig.valg(navn) }]
}

/** For the question; undefined when no price is asked for. Throws RangeError for facts that priceErrors has found wrong. */
export function askedPrice(draft: Draft): NyttResultat['egenandel'] {
  const facts = asked(draft)
  if (facts.valgt.length === 0) return undefined
  const read = toRequest(facts)
  if (!read.ok || read.body.dato === undefined || read.body.opplysninger === undefined)
    throw new RangeError('The facts about the service are not whole')
  return { dato: read.body.dato, opplysninger: read.body.opplysninger }
}
