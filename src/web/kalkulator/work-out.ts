// The draft → an answer by the server's own rule code, or what stands in its way, said field by field.
import { Problem, textOf } from '../../base/errors.ts'
import { RateUnknown } from '../../rates/rates.ts'
import { calculators } from '../../rules/calculator/calculators.ts'
import type { Kalkulatorsvar, Law } from '../../rules/calculator/types.ts'
import { FactMissing, InputFault } from '../../rules/input.ts'
import type { FieldError } from '../oppslag/check-draft.ts'
import { findFault, findRate } from '../../rules/words/words.ts'
import { type Draft, fieldId, rowFieldId } from './draft.ts'
import { fieldName, unreadableText } from './field-text.ts'
import { fieldsOf, forms } from './forms.ts'
import { readDraft } from './to-request.ts'
import type { CalculatorSpeech } from './use-calculator-texts.ts'

export type Outcome =
  | { readonly kind: 'svar'; readonly svar: Kalkulatorsvar; readonly request: Readonly<Record<string, unknown>> }
  | { readonly kind: 'feil'; readonly errors: readonly FieldError[] }
  /** The law has no proven rate for the date. */
  | { readonly kind: 'ukjent-sats'; readonly tekst: string }

export function workOut(draft: Draft, law: Law, spoken: CalculatorSpeech): Outcome {
  const { texts } = spoken
  const read = readDraft(draft)
  if (!read.ok) {
    return {
      kind: 'feil',
      errors: read.unreadable.map((it) => ({ felt: it.felt, tekst: unreadableText(draft.tjeneste, it, texts) })),
    }
  }
  try {
    return { kind: 'svar', svar: calculators[draft.tjeneste](read.request, law), request: read.request }
  } catch (thrown) {
    return refusal(thrown, { draft, law, spoken })
  }
}

interface Asked {
  readonly draft: Draft
  readonly law: Law
  readonly spoken: CalculatorSpeech
}

function refusal(thrown: unknown, { draft, law, spoken: { language, texts } }: Asked): Outcome {
  if (thrown instanceof RateUnknown) {
    const { sats, dato } = thrown
    const navn = law.rates.get(sats)?.[0]?.tekst ?? sats
    const tekst = findRate(language, { navn: sats, tekst: navn }) ?? navn
    return { kind: 'ukjent-sats', tekst: textOf(new Problem('sats-ukjent', { sats, dato, tekst }), language) }
  }
  if (!(thrown instanceof InputFault || thrown instanceof FactMissing)) throw thrown
  const { felt, id } = inputOf(thrown.felt, draft)
  const hva = findFault(language, thrown.hva) ?? thrown.hva
  return { kind: 'feil', errors: [{ felt, tekst: `${fieldName(draft.tjeneste, id, texts)}: ${hva}` }] }
}

/** barn[0].timerPerUke → the input in that row; prisliste.trinn → the first input of the first row. */
function inputOf(path: string, { tjeneste }: Draft): { felt: string; id: string } {
  const [, row, inRow] = /\[(\d+)\]\.(?:abonnement\.)?(\w+)/.exec(path) ?? []
  if (row !== undefined && inRow !== undefined) return { felt: rowFieldId(Number(row), inRow), id: inRow }
  const form = forms[tjeneste]
  const last = path.split('.').at(-1) ?? path
  if (fieldsOf(form).some(({ id }) => id === last)) return { felt: fieldId(last), id: last }
  const first = form.rows?.fields[0]?.id ?? 'dato'
  return { felt: form.rows === null ? fieldId(first) : rowFieldId(0, first), id: first }
}
