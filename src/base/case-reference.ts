// A reference into the municipality's own case system, as it may stand in an audit row. No person number fits in it, written in one or
// with signs between; a name in one word does, until the municipality has adopted the form of its own references.

export const longestCaseReference = 64
const reference = /^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå\-/._]*$/

/** Letters, digits and - / . _ only, at most 64 signs, never a person number: 11 digits in a row, or 6 and 5 with one sign between. */
export const isCaseReference = (text: string): boolean =>
  text.length <= longestCaseReference && reference.test(text) && !/(?<!\d)\d{6}[-/._]\d{5}(?!\d)|\d{11}/.test(text)
