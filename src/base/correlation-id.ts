// The caller's own name of a call (header Korrelasjonsid), as it may stand in a reply and an audit row: a UUID or a code, and
// never a person number. What is not one is not repeated.
import { findPersonidentifikator } from './person-number.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const code = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/

/**
 * A code has no eleven digits in a row. A random UUID has them about once in a hundred, so there only a row that is a valid
 * person number is refused.
 */
export function isCorrelationId(text: string): boolean {
  if (uuid.test(text)) return !holdsPersonNumber(text)
  return code.test(text) && !/\d{11}/.test(text)
}

const holdsPersonNumber = (text: string): boolean =>
  [...text.matchAll(/(?=(\d{11}))/g)].some(([, digits = '']) => findPersonidentifikator(digits) !== null)
