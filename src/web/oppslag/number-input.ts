// Reads a person number as it is typed. In: text. Out: the eleven digits, or why they are not a person number.
import { findPersonidentifikator, type Personidentifikator } from '../../base/person-number.ts'

export type NumberProblem =
  | { readonly why: 'mangler' | 'bokstaver' | 'kontroll' }
  | { readonly why: 'lengde'; readonly antall: number }
export type ReadNumber =
  | { readonly ok: true; readonly identifikator: Personidentifikator }
  | { readonly ok: false; readonly problem: NumberProblem }

const refused = (problem: NumberProblem): ReadNumber => ({ ok: false, problem })

/** Spaces are tolerated; control digits are checked. */
export function readNumber(text: string): ReadNumber {
  const typed = text.replaceAll(/\s/g, '')
  if (typed === '') return refused({ why: 'mangler' })
  if (!/^\d+$/.test(typed)) return refused({ why: 'bokstaver' })
  if (typed.length !== 11) return refused({ why: 'lengde', antall: typed.length })
  const identifikator = findPersonidentifikator(typed)
  return identifikator === null ? refused({ why: 'kontroll' }) : { ok: true, identifikator }
}

/** Six and five digits, as people read them aloud. */
export const spacedNumber = (identifikator: string): string =>
  `${identifikator.slice(0, 6)}\u00a0${identifikator.slice(6)}`
