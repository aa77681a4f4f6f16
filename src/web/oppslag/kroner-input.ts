// Reads an amount as a case worker types it. In: text. Out: whole kroner, or why it is not an amount.
export const highestAmount = 1_000_000_000

export type AmountProblem = 'tom' | 'tegn' | 'oere' | 'negativ' | 'stort'
export type ReadAmount =
  | { readonly ok: true; readonly kroner: number }
  | { readonly ok: false; readonly why: AmountProblem }

/** "12 500", "12500 kr" and no-break spaces are fine; decimals, signs and letters are not. Nothing is guessed. */
export function readKroner(text: string): ReadAmount {
  const typed = text.replace(/kr\.?\s*$/i, '').replaceAll(/\s/g, '')
  if (typed === '') return { ok: false, why: 'tom' }
  if (/^[-\u2212\u2013]\d/.test(typed)) return { ok: false, why: 'negativ' }
  if (/^\d+[.,]/.test(typed)) return { ok: false, why: 'oere' }
  if (!/^\d+$/.test(typed)) return { ok: false, why: 'tegn' }
  const kroner = Number(typed)
  return kroner > highestAmount ? { ok: false, why: 'stort' } : { ok: true, kroner }
}
