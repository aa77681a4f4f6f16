// A reference into the municipality's own case system, as it may stand in an audit row: no name and no person number fits in it.

export const longestCaseReference = 64
const reference = /^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå\-/._]*$/

/** Letters, digits and - / . _ only, at most 64 signs, never 11 digits in a row. */
export const isCaseReference = (text: string): boolean =>
  text.length <= longestCaseReference && reference.test(text) && !/\d{11}/.test(text)
