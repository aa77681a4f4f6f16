// The words of a field: its name, its hint, and what is wrong with what was written.
import type { CalculatorName } from '../../rules/calculator/calculators.ts'
import type { Unreadable } from './to-request.ts'
import type { CalculatorTexts } from './use-calculator-texts.ts'

export interface FieldText {
  readonly navn: string
  readonly hint?: string
}

/** A field of this calculator only, else the one all calculators share. */
export function fieldText(tjeneste: CalculatorName, id: string, { kalkulator }: CalculatorTexts): FieldText {
  const own: Readonly<Record<string, FieldText>> = kalkulator.felt[tjeneste]
  const any: Readonly<Record<string, FieldText>> = kalkulator.felt.alle
  return own[id] ?? any[id] ?? { navn: id }
}

export const fieldName = (tjeneste: CalculatorName, id: string, texts: CalculatorTexts): string =>
  fieldText(tjeneste, id, texts).navn

export function unreadableText(
  tjeneste: CalculatorName,
  { field, why, rad }: Unreadable,
  texts: CalculatorTexts,
): string {
  const { kalkulator } = texts
  const name = fieldName(tjeneste, field.id, texts)
  const where =
    rad === null ? name : `${kalkulator.rader[tjeneste]?.navn(rad + 1) ?? ''}, ${name.toLocaleLowerCase('nb')}`
  return `${where}: ${why === 'mangler' ? kalkulator.mangler : kalkulator.feil[field.kind]}`
}
