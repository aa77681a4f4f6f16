// What a municipality's case references look like, in a form that cannot hang: 0 is a digit, A a letter, X either one, + after one
// of them means one or more, and - / . _ stand for themselves. Never a free regular expression. «0000/0+» fits 2026/123.
import { isCaseReference } from './case-reference.ts'

const longestCasePattern = 30
/** A repeated sign ends at a separator or at the end, so that a text fits in one way only. */
const wellFormed = /^(?:[0AX](?:\+(?=[-/._]|$))?|[-/._])+$/
const signs: Readonly<Record<string, RegExp>> = {
  '0': /[0-9]/,
  A: /[A-Za-zÆØÅæøå]/,
  X: /[A-Za-z0-9ÆØÅæøå]/,
}

export const isCasePattern = (pattern: string): boolean =>
  pattern.length <= longestCasePattern && wellFormed.test(pattern) && /^[0AX]/.test(pattern)

/** A case reference as everywhere (case-reference.ts), and of the municipality's own form when it has one. */
export function fitsCasePattern(pattern: string | null, text: string): boolean {
  if (!isCaseReference(text)) return false
  return pattern === null || fits(pattern, text)
}

/** One walk along both; every sign of the text is looked at once. */
function fits(pattern: string, text: string): boolean {
  let at = 0
  for (const [i, sign] of [...pattern].entries()) {
    if (sign === '+') continue
    const one = (): boolean => (signs[sign] === undefined ? text[at] === sign : signs[sign].test(text[at] ?? ''))
    if (!one()) return false
    at += 1
    while (pattern[i + 1] === '+' && at < text.length && one()) at += 1
  }
  return at === text.length
}
