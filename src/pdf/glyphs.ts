// Characters that the embedded font cannot draw are printed as U+XXXX: a missing glyph would stop PDF/A, an empty box would lie.
// Also gives long unbroken words places to break, so that no text runs off the paper.
import { create, type Font } from 'fontkit'

/** Control and format characters (marks for direction, joiners): nothing is drawn, the text keeps them. */
const invisible = /\p{Cc}|\p{Cf}/u
/** A word this long gets places to break after its own _ and /; what is still longer than any word of ours, gets more of them. */
const longWord = /\S{24,}/gu
const endless = /[^\u200b]{37,}/gu
const breakEvery = 24
const zeroWidthSpace = '\u200b'

const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const inPieces = (word: string): string =>
  [...word].map((char, i) => (i > 0 && i % breakEvery === 0 ? zeroWidthSpace + char : char)).join('')
const breakable = (word: string): string =>
  word.replaceAll(/[_/](?=[^_/])/g, `$&${zeroWidthSpace}`).replaceAll(endless, inPieces)

export interface Printable {
  /** Any text as the font can print it. */
  readonly text: (text: string) => string
  /** Every character of it can be drawn as it is. */
  readonly isWhole: (text: string) => boolean
}

export function printableWith(fontFile: Buffer): Printable {
  const font = create(fontFile) as Font
  const drawable = (char: string) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0) || invisible.test(char)
  const plain = (text: string) => [...text].every((char) => char <= '\u017f' && char >= ' ')
  const isWhole = (text: string) => plain(text) || [...text].every(drawable)
  return {
    isWhole,
    text: (text) => {
      const drawn = isWhole(text) ? text : [...text].map((char) => (drawable(char) ? char : codeOf(char))).join('')
      return drawn.replaceAll(longWord, breakable)
    },
  }
}

/** Every text of the structure, in order. */
export function textsIn(view: unknown): string[] {
  if (typeof view === 'string') return [view]
  return view === null || typeof view !== 'object' ? [] : Object.values(view).flatMap(textsIn)
}

/** The same structure with every string made printable. */
export function printableView<T>(view: T, printable: (text: string) => string): T {
  if (typeof view === 'string') return printable(view) as T
  if (Array.isArray(view)) return view.map((item) => printableView(item, printable)) as T
  if (view === null || typeof view !== 'object') return view
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, printableView(value, printable)])) as T
}
