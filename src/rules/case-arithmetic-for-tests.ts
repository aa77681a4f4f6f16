// The worked text of a case: every line that holds «=» is added up exactly. Written as a person writes it: 767 670 + 4 392 = 772 062.
// Numbers: spaces between thousands, comma before øre, % after a share. Signs + − × /, parentheses, størst(a; b), minst(a; b), rund(a).
import {
  add,
  compare,
  decimal,
  divide,
  type Fraction,
  fraction,
  fromOere,
  greater,
  kronerHalfUp,
  lesser,
  multiply,
  subtract,
} from '../base/fraction.ts'

const token = /\s*(\d{1,3}(?:[  ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?|størst|minst|rund|[-+−–*×/();%])/gy

/** One line of the text that claims something. `resultat` is the value to the right of the last «=». */
export interface Claim {
  readonly linje: string
  readonly resultat: Fraction
  readonly stemmer: boolean
}

/** The claims of a worked text. Text before a colon is a title; a line without «=» is a remark. Throws on what it cannot read. */
export function claims(text: string): readonly Claim[] {
  return text
    .split('\n')
    .filter((line) => line.includes('='))
    .map((linje) => {
      const sides = (linje.split(':').at(-1) ?? '').split('=').map((side) => sideValue(side, linje))
      const resultat = sides.at(-1) ?? fraction(0)
      return { linje, resultat, stemmer: sides.every((side) => compare(side, resultat) === 0) }
    })
}

function sideValue(side: string, linje: string): Fraction {
  const parser = new Parser(tokens(side, linje), linje)
  const value = parser.sum()
  parser.end()
  return value
}

function tokens(side: string, linje: string): string[] {
  const found: string[] = []
  const text = side.trim()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (match === null) throw new Error(`Cannot read the arithmetic of «${linje.trim()}»`)
    found.push(match[1] ?? '')
  }
  return found
}

class Parser {
  readonly #tokens: readonly string[]
  readonly #line: string
  #at = 0
  constructor(list: readonly string[], line: string) {
    this.#tokens = list
    this.#line = line
  }

  #peek = (): string => this.#tokens[this.#at] ?? ''
  #take(...allowed: string[]): string | null {
    const next = this.#peek()
    if (next === '' || !allowed.includes(next)) return null
    this.#at++
    return next
  }
  #need(what: string): void {
    if (this.#take(what) === null) throw new Error(`«${what}» is missing in «${this.#line.trim()}»`)
  }
  end(): void {
    if (this.#at < this.#tokens.length) throw new Error(`«${this.#peek()}» is not understood in «${this.#line.trim()}»`)
  }

  sum(): Fraction {
    let value = this.#product()
    for (;;) {
      if (this.#take('+') !== null) value = add(value, this.#product())
      else if (this.#take('-', '−', '–') !== null) value = subtract(value, this.#product())
      else return value
    }
  }
  #product(): Fraction {
    let value = this.#factor()
    for (;;) {
      if (this.#take('*', '×') !== null) value = multiply(value, this.#factor())
      else if (this.#take('/') !== null) value = divide(value, this.#factor())
      else return value
    }
  }
  #factor(): Fraction {
    if (this.#take('-', '−', '–') !== null) return subtract(fraction(0), this.#factor())
    if (this.#take('(') !== null) {
      const value = this.sum()
      this.#need(')')
      return value
    }
    return this.#called() ?? this.#number()
  }
  #called(): Fraction | null {
    const name = this.#take('størst', 'minst', 'rund')
    if (name === null) return null
    this.#need('(')
    let value = this.sum()
    if (name === 'rund') value = fromOere(kronerHalfUp(value))
    else
      while (this.#take(';') !== null)
        value = name === 'størst' ? greater(value, this.sum()) : lesser(value, this.sum())
    this.#need(')')
    return value
  }
  #number(): Fraction {
    const text = this.#peek()
    if (!/^\d/.test(text)) throw new Error(`A number is missing in «${this.#line.trim()}»`)
    this.#at++
    const value = decimal(text.replaceAll(/[  ]/g, '').replace(',', '.'))
    return this.#take('%') === null ? value : divide(value, fraction(100))
  }
}
