// What feedback about a page may hold: so many signs, no number that could be somebody's, and a page named without any id.

export const longestFeedback = 2000
export const longestPage = 120
/** No digit: an address with an id in it is none. */
export const pagePattern = '^/[A-Za-z:/_-]*$'

/** Eleven digits in a row, however people space them: 010203 12345, 01.02.03-12345. */
export const hasElevenDigits = (text: string): boolean => /\d{11}/.test(text.replaceAll(/[\s.-]/g, ''))

/** `/resultat/6f1…/` → `/resultat/:id`: every part of an address that holds a digit is left out. */
export const pageWithoutIds = (address: string): string =>
  address
    .split('/')
    .map((part) => (/^[A-Za-z_-]*$/.test(part) ? part : ':id'))
    .join('/')
    .slice(0, longestPage)
