// What is wrong with a page of the draft. In: draft, step and the manual posts of service and year. Out: field → sentence.
import type { ManualPostDefinition } from '../../rules/types.ts'
import type { Texts } from '../texts/nb.ts'
import { numbersOf } from './choose-people.ts'
import { type Draft, type DraftPerson, type DraftPost, personsOf } from './draft.ts'
import { type FieldError, fieldIds, longestLine, longestTitle, type Where } from './fields.ts'
import { type AmountProblem, readKroner } from './kroner-input.ts'
import { type NumberProblem, readNumber } from './number-input.ts'
import { reasonErrors } from './reason.ts'
import { priceErrors } from './price-facts.ts'
import type { Step } from './steps.ts'
import { yearErrors } from './year-choice.ts'

export { type FieldError, fieldIds, type Where } from './fields.ts'

export function checkStep(draft: Draft, step: Step, texts: Texts, where: Where): FieldError[] {
  const { oppslag } = texts
  switch (step) {
    case 'grunn':
      return reasonErrors(draft, texts, where)
    case 'aar':
      return yearErrors(draft, texts, where)
    case 'beboer':
      return checkNumber(draft, draft.soeker, texts)
    case 'ektefelle':
      if (draft.partnerValg === '') return [{ felt: fieldIds.partner, tekst: oppslag.ektefelle.mangler }]
      return draft.partner === null ? [] : checkNumber(draft, draft.partner, texts)
    case 'barn':
    case 'husstand':
      return draft.flere.flatMap((person) => checkNumber(draft, person, texts))
    case 'manuelt':
      return personsOf(draft).flatMap((person) => checkPosts(person.poster, where.definitions, texts))
    case 'tjeneste':
      return [...priceErrors(draft, texts)]
    case 'kontroll':
      return []
  }
}

function checkNumber(draft: Draft, person: DraftPerson, texts: Texts): FieldError[] {
  const felt = fieldIds.nummer(person)
  const read = readNumber(person.nummer)
  if (!read.ok) return [{ felt, tekst: numberText(read.problem, texts) }]
  const twice = personsOf(draft).some(
    (other) => other.key !== person.key && numbersOf(other).includes(read.identifikator),
  )
  return twice ? [{ felt, tekst: texts.oppslag.nummer.finnesFraFoer }] : []
}

export function numberText(problem: NumberProblem, texts: Texts): string {
  const words = texts.oppslag.nummer
  return problem.why === 'lengde' ? words.lengde(problem.antall) : words[problem.why]
}

/** Errors in the typed manual posts of one person. */
export function checkPosts(
  poster: readonly DraftPost[],
  definitions: readonly ManualPostDefinition[],
  texts: Texts,
): FieldError[] {
  return poster.flatMap((post) => {
    if (post.ukjent === true) return []
    const errors: FieldError[] = []
    const definition = definitions.find(({ id }) => id === post.id)
    const amount = readKroner(post.beloep)
    if (!amount.ok && !waitsForLines(post))
      errors.push({ felt: fieldIds.beloep(post), tekst: amountText(amount.why, definition, texts) })
    if (definition?.kanEndreVisningstekst === true && post.tittel.trim() === '')
      errors.push({ felt: fieldIds.tittel(post), tekst: texts.poster.feil.tittel })
    const why = definition === undefined ? null : whyMissing(post, definition, texts)
    if (why !== null) errors.push({ felt: fieldIds.begrunnelse(post), tekst: why })
    const tooLong = texts.poster.feil.lang(longestTitle)
    if (post.tittel.length > longestTitle) errors.push({ felt: fieldIds.tittel(post), tekst: tooLong })
    if (post.begrunnelse.length > longestTitle) errors.push({ felt: fieldIds.begrunnelse(post), tekst: tooLong })
    return [...worksheetErrors(post, texts), ...errors]
  })
}

function amountText(why: AmountProblem, definition: ManualPostDefinition | undefined, { poster: { feil } }: Texts) {
  return why === 'tom' && definition !== undefined && needsSource(definition) ? feil.tomPaakrevd : feil[why]
}

/** What takes away is explained, and an amount the law needs has a source, 0 too. The worksheet asks for its own. */
function whyMissing(post: DraftPost, definition: ManualPostDefinition, { poster: { feil } }: Texts): string | null {
  if (post.begrunnelse.trim() !== '') return null
  if (definition.justeringstype === 'REDUKSJON') return feil.begrunnelse
  return needsSource(definition) && post.regneark.length === 0 ? feil.kilde : null
}

/** The law needs the amount from some: without it there is no sum. */
export const needsSource = ({ paakrevdFor }: ManualPostDefinition): boolean => paakrevdFor.length > 0

/** The amount is the sum of the lines: what is wrong with a line is said there alone. */
const waitsForLines = ({ regneark }: DraftPost): boolean => regneark.some(({ beloep }) => !readKroner(beloep).ok)

/** Every line needs its words and its figure, and the amount a reason. */
function worksheetErrors(post: DraftPost, { poster: { feil, regneark } }: Texts): FieldError[] {
  if (post.regneark.length === 0) return []
  const lines = post.regneark.flatMap((line) => {
    const amount = readKroner(line.beloep)
    const words = line.tekst.trim()
    const tekst = words === '' ? regneark.tekstMangler : words.length > longestLine ? feil.lang(longestLine) : null
    return [
      ...(tekst === null ? [] : [{ felt: fieldIds.linjetekst(line), tekst }]),
      ...(amount.ok ? [] : [{ felt: fieldIds.linjebeloep(line), tekst: feil[amount.why] }]),
    ]
  })
  if (post.begrunnelse.trim() !== '') return lines
  return [...lines, { felt: fieldIds.begrunnelse(post), tekst: regneark.begrunnelseMangler }]
}
