// Characters that the embedded font cannot draw are printed as U+XXXX: a missing glyph would stop PDF/A, an empty box would lie.
// Also gives long unbroken words places to break, so that no text runs off the paper.
import { create, type Font } from 'fontkit'

/** Control and format characters (marks for direction, joiners): nothing is drawn, the text keeps them. */
const invisible = /\p{Cc}|\p{Cf}/u
const breakEvery = 24
const longWord = new RegExp(`\\S{${breakEvery},}`, 'gu')
const zeroWidthSpace = '\u200b'

const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A function that makes any text printable with the font. */
export function printableWith(fontFile: Buffer): (text: string) => string {
  const font = create(fontFile) as Font
  const drawable = (char: string) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)
  const breakable = (word: string) =>
    [...word].map((char, i) => (i > 0 && i % breakEvery === 0 ? zeroWidthSpace + char : char)).join('')
  return (text) => {
    const plain = [...text].every((char) => char <= '\u017f' && char >= ' ')
    const drawn = plain ? text : [...text].map((c) => (drawable(c) || invisible.test(c) ? c : codeOf(c))).join('')
    return drawn.replaceAll(longWord, breakable)
  }
}

/** The same structure with every string made printable. */
export function printableView<T>(view: T, printable: (text: string) => string): T {
  if (typeof view === 'string') return printable(view) as T
  if (Array.isArray(view)) return view.map((item) => printableView(item, printable)) as T
  if (view === null || typeof view !== 'object') return view
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, printableView(value, printable)])) as T
}
