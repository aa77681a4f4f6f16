// What a visitor has written in one calculator, as text. It lives in the page and in the address's fragment, nowhere else.
import type { CalculatorName } from '../../rules/calculator/calculators.ts'
import { mostRows } from './forms.ts'

export type Written = Readonly<Record<string, string>>
export interface Draft {
  readonly tjeneste: CalculatorName
  readonly felt: Written
  readonly rader: readonly Written[]
}

export const writeField = (draft: Draft, id: string, text: string): Draft => ({
  ...draft,
  felt: { ...draft.felt, [id]: text },
})

export function writeRow(draft: Draft, row: number, { id, text }: { id: string; text: string }): Draft {
  return { ...draft, rader: draft.rader.map((old, i) => (i === row ? { ...old, [id]: text } : old)) }
}

export const addRow = (draft: Draft): Draft =>
  draft.rader.length >= mostRows ? draft : { ...draft, rader: [...draft.rader, {}] }

export const removeRow = (draft: Draft, row: number): Draft => ({
  ...draft,
  rader: draft.rader.filter((_, i) => i !== row),
})

/** Ids of inputs, made in one place so that errors and inputs always meet. */
export const fieldId = (id: string): string => `felt-${id}`
export const rowFieldId = (row: number, id: string): string => `rad-${row + 1}-${id}`
