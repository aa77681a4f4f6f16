// Reads one line of a hand calculation in Norwegian figures and says whether its arithmetic holds, exactly.
//   "krav: 0,75 · (100 000 − 10 950) = 66 787,50"      label, then sides that must be equal; the last is the result
//   "… / 12 = 4 937,291666… ≈ 4 937,29 ↓ 4 937"         … digits cut off · ≈ rounded half up · ↓ rounded down
//   "260 319 < 2 · 130 160"                             or a comparison with < ≤ > ≥
// Operators + − · / ( ), min(a; b) and max(a; b).
import { type Exact, below, exact, least, minus, over, plus, times, zero } from './restatement/exact.ts'

export interface ReadLine {
  /** What is wrong with the line, or null when it holds. */
  readonly fault: string | null
  /** The results the line prints: the last side of the equation and its roundings. */
  readonly results: readonly number[]
}

type Token = { readonly number: Exact; readonly decimals: number; readonly cut: boolean } | string
const tokenPattern = /\s*(\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:,\d+)?…?|\d+(?:,\d+)?…?|min|max|[+−·/();])/y

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const body = text.trim()
  tokenPattern.lastIndex = 0
  while (tokenPattern.lastIndex < body.length) {
    const at = tokenPattern.lastIndex
    const word = tokenPattern.exec(body)?.[1]
    if (word === undefined) throw new Error(`cannot read «${body.slice(at)}»`)
    if (!/^\d/.test(word)) tokens.push(word)
    else {
      const plain = word.replaceAll(/[ \u00a0…]/g, '').replace(',', '.')
      tokens.push({ number: exact(plain), decimals: plain.split('.')[1]?.length ?? 0, cut: word.endsWith('…') })
    }
  }
  return tokens
}

const equal = (a: Exact, b: Exact): boolean => a.top * b.bottom === b.top * a.bottom

/** Recursive descent over the tokens of one side. */
class Side {
  private readonly tokens: Token[]
  private at = 0
  constructor(text: string) {
    this.tokens = tokensOf(text)
  }

  static value(text: string): Exact {
    const side = new Side(text)
    const value = side.sum()
    if (side.at !== side.tokens.length) throw new Error(`too much after «${text.trim()}»`)
    return value
  }

  private take(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.at]
    if (typeof token !== 'string' || !wanted.includes(token)) return null
    this.at++
    return token
  }

  private must(wanted: string): void {
    if (this.take(wanted) === null) throw new Error(`expected ${wanted}`)
  }

  private sum(): Exact {
    let value = this.product()
    for (;;) {
      const sign = this.take('+', '−')
      if (sign === null) return value
      value = sign === '+' ? plus(value, this.product()) : minus(value, this.product())
    }
  }

  private product(): Exact {
    let value = this.single()
    for (;;) {
      const sign = this.take('·', '/')
      if (sign === null) return value
      value = sign === '·' ? times(value, this.single()) : over(value, this.single())
    }
  }

  private single(): Exact {
    if (this.take('−') !== null) return minus(zero, this.single())
    if (this.take('(') !== null) {
      const value = this.sum()
      this.must(')')
      return value
    }
    const chooser = this.take('min', 'max')
    if (chooser !== null) return this.chosen(chooser)
    const token = this.tokens[this.at++]
    if (token === undefined || typeof token === 'string') throw new Error('expected a number')
    if (token.cut) throw new Error('a number that is cut off cannot be reckoned with')
    return token.number
  }

  private chosen(chooser: string): Exact {
    this.must('(')
    const values = [this.sum()]
    while (this.take(';') !== null) values.push(this.sum())
    this.must(')')
    const [first = zero, ...more] = values
    return chooser === 'min' ? least(first, ...more) : more.reduce((m, x) => (below(m, x) ? x : m), first)
  }
}

interface Printed {
  readonly number: Exact
  readonly decimals: number
  readonly cut: boolean
}
/** The side as one printed number, or null when it is an expression. */
function printed(text: string): Printed | null {
  const [sign, ...rest] = text.trim().startsWith('−') ? tokensOf(text) : ['', ...tokensOf(text)]
  const [only] = rest
  if (rest.length !== 1 || only === undefined || typeof only === 'string') return null
  return sign === '−' ? { ...only, number: minus(zero, only.number) } : only
}

/** The value times 10^decimals, rounded down or half up, as the printed digits should read. Below zero is not rounded here. */
function rounded(value: Exact, decimals: number, halfUp: boolean): Exact {
  if (value.top < 0n) throw new Error('a value below zero is not rounded')
  const scale = 10n ** BigInt(decimals)
  const top = value.top * scale
  return { top: halfUp ? (2n * top + value.bottom) / (2n * value.bottom) : top / value.bottom, bottom: scale }
}

const asNumber = (x: Exact): number => Number(x.top) / Number(x.bottom)

function equation(body: string): ReadLine {
  const [sides = '', ...roundings] = body.split(/(?=[≈↓])/)
  const parts = sides.split('=')
  if (parts.length < 2) return { fault: 'says nothing: no = and no comparison', results: [] }
  const value = Side.value(parts[0] as string)
  const results: number[] = []
  for (const [i, part] of parts.slice(1).entries()) {
    const figure = printed(part)
    const right = figure?.cut
      ? equal(rounded(value, figure.decimals, false), figure.number)
      : equal(value, Side.value(part))
    if (!right) return { fault: `«${part.trim()}» is not ${asNumber(value)}`, results: [] }
    if (i === parts.length - 2) {
      if (!figure) return { fault: 'the last side is not one number', results: [] }
      if (!figure.cut) results.push(asNumber(figure.number))
    }
  }
  for (const text of roundings) {
    const figure = printed(text.slice(1))
    if (!figure || figure.cut) return { fault: `«${text.trim()}» is not a number`, results: [] }
    const right = equal(rounded(value, figure.decimals, text.startsWith('≈')), figure.number)
    if (!right) return { fault: `«${text.trim()}» is not ${asNumber(value)} so rounded`, results: [] }
    results.push(asNumber(figure.number))
  }
  return { fault: null, results }
}

function comparison(body: string, sign: string): ReadLine {
  const [left, right, ...more] = body.split(sign)
  if (left === undefined || right === undefined || more.length > 0)
    return { fault: 'one comparison to a line', results: [] }
  const [a, b] = [Side.value(left), Side.value(right)]
  const holds = { '<': below(a, b), '≥': !below(a, b), '>': below(b, a), '≤': !below(b, a) }[sign]
  return { fault: holds ? null : `${asNumber(a)} is not ${sign} ${asNumber(b)}`, results: [] }
}

/** Never throws: what cannot be read is a fault. */
export function readWorkedLine(line: string): ReadLine {
  const body = line.includes(': ') ? line.slice(line.indexOf(': ') + 2) : line
  const sign = /[<≤>≥]/.exec(body)?.[0]
  try {
    return sign ? comparison(body, sign) : equation(body)
  } catch (error) {
    return { fault: (error as Error).message, results: [] }
  }
}
