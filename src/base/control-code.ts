// The code printed on a PDF: 80 random bits as sixteen signs of Crockford's base32, in groups of four. In: ten bytes, or what a
// person typed. Out: the code as it is printed. Signs that are read wrongly (O, I, L) count as those they were.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** How many random bytes a code is made of. */
export const controlCodeBytes = 10

/** Throws RangeError for any other number of bytes. */
export function controlCode(bytes: Uint8Array): string {
  if (bytes.length !== controlCodeBytes) throw new RangeError(`A control code is made of ${controlCodeBytes} bytes`)
  const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  const digits = Array.from({ length }, (_, i) => signs[Number((number >> BigInt(5 * (length - 1 - i))) & 31n)])
  return grouped(digits.join(''))
}

/** The code as it is printed, however it was typed; null for what can be no code. */
export function findControlCode(typed: string): string | null {
  const plain = typed.replaceAll(/[\s\p{Pd}]/gu, '').toUpperCase()
  const read = plain.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return read.length === length && [...read].every((sign) => signs.includes(sign)) ? grouped(read) : null
}

const grouped = (sixteen: string): string => sixteen.replaceAll(/(.{4})(?=.)/g, '$1-')
