// Each reader at its edges: what it takes, what it refuses, and what it then tells the user to write.
import { describe, expect, it } from 'vitest'
import {
  amount,
  count,
  day,
  FactMissing,
  InputFault,
  listOf,
  measure,
  oneOf,
  optional,
  record,
  text,
  yesNo,
} from './input.ts'

const kroner = 'skriv kroner som et tall fra 0 til 1 000 000 000 med høyst to desimaler'
function said(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof InputFault) return `${error.felt}|${error.hva}`
    throw error
  }
  return 'taken'
}

describe('one value', () => {
  it.each([
    ['amount', () => amount(-0.01, 'f'), `f|${kroner}`],
    ['amount', () => amount(1_000_000_000.01, 'f'), `f|${kroner}`],
    ['amount', () => amount('1', 'f'), `f|${kroner}`],
    ['amount', () => amount(0.001, 'f'), `f|${kroner}`],
    ['amount', () => amount(Number.NaN, 'f'), `f|${kroner}`],
    ['amount', () => amount(1e21, 'f'), `f|${kroner}`],
    ['amount', () => amount(1_000_000_000, 'f'), 'taken'],
    ['amount', () => amount(0, 'f'), 'taken'],
    ['amount', () => amount(12.34, 'f'), 'taken'],
    ['measure', () => measure()(-1, 'f'), 'f|skriv et tall som er minst 0, med høyst to desimaler'],
    ['measure', () => measure(0.75)(0.76, 'f'), 'f|skriv et tall som er minst 0 og høyst 0,75, med høyst to desimaler'],
    ['measure', () => measure(0.75)('1', 'f'), 'f|skriv et tall som er minst 0 og høyst 0,75, med høyst to desimaler'],
    ['measure', () => measure(0.75)(0.75, 'f'), 'taken'],
    ['count', () => count(1)(0, 'f'), 'f|skriv et helt tall fra 1'],
    ['count', () => count()(1_000_001, 'f'), 'f|skriv et helt tall fra 0'],
    ['count', () => count()(1.5, 'f'), 'f|skriv et helt tall fra 0'],
    ['count', () => count()('1', 'f'), 'f|skriv et helt tall fra 0'],
    ['count', () => count()(1_000_000, 'f'), 'taken'],
    ['count', () => count(1)(1, 'f'), 'taken'],
    ['day', () => day('2026-02-30', 'f'), 'f|skriv en dato som finnes, ÅÅÅÅ-MM-DD'],
    ['day', () => day(20_260_201, 'f'), 'f|skriv en dato som finnes, ÅÅÅÅ-MM-DD'],
    ['yesNo', () => yesNo('true', 'f'), 'f|skriv true eller false'],
    ['oneOf', () => oneOf('a', 'b')('c', 'f'), 'f|skriv ett av a, b'],
    ['text', () => text(/^x$/, 'skriv x')(1, 'f'), 'f|skriv x'],
    ['text', () => text(/^x$/, 'skriv x')('y', 'f'), 'f|skriv x'],
    ['listOf', () => listOf(yesNo)([], 'f'), 'f|skriv en liste med 1 til 100 elementer'],
    ['listOf', () => listOf(yesNo, 0, 1)([true, true], 'f'), 'f|skriv en liste med 0 til 1 elementer'],
    ['listOf', () => listOf(yesNo)('liste', 'f'), 'f|skriv en liste med 1 til 100 elementer'],
    ['listOf', () => listOf(yesNo, 0)([], 'f'), 'taken'],
    ['listOf', () => listOf(yesNo)([true, 1], 'f'), 'f[1]|skriv true eller false'],
  ])('%s %#: %s', (_, read, words) => expect(said(read)).toBe(words))

  it('a hundred elements and no more', () => {
    const of = (length: number) =>
      said(() =>
        listOf(yesNo)(
          Array.from({ length }, () => true),
          'f',
        ),
      )
    expect([of(100), of(101)]).toEqual(['taken', 'f|skriv en liste med 1 til 100 elementer'])
  })
})

describe('an object', () => {
  const shape = record({ a: yesNo, b: optional(yesNo, true), c: optional(record({ d: count(1) })) })
  it.each([
    [null, '(forespørselen)|skriv et JSON-objekt'],
    [[], '(forespørselen)|skriv et JSON-objekt'],
    ['tekst', '(forespørselen)|skriv et JSON-objekt'],
    [{}, 'a|feltet mangler'],
    [{ a: 1 }, 'a|skriv true eller false'],
    [{ a: true, x: 1 }, 'x|feltet er ukjent; ta det bort'],
    [{ a: true, b: null }, 'b|skriv true eller false'],
    [{ a: true, c: 1 }, 'c|skriv et JSON-objekt'],
    [{ a: true, c: { e: 1 } }, 'c.e|feltet er ukjent; ta det bort'],
    [{ a: true, c: {} }, 'c.d|feltet mangler'],
    [{ a: true, toString: 1 }, 'toString|feltet er ukjent; ta det bort'],
  ])('%j', (value, words) => expect(said(() => shape(value, ''))).toBe(words))
  it('fills in what may be left out', () => {
    expect(shape({ a: false }, '')).toEqual({ a: false, b: true, c: undefined })
    expect(shape({ a: false, b: false, c: { d: 2 } }, '')).toEqual({ a: false, b: false, c: { d: 2 } })
  })
})

it.each([InputFault, FactMissing])('a fault tells its kind, field and words', (Fault) => {
  const fault = new Fault('barn[1]', 'skriv noe')
  expect([fault.name, fault.message, fault.felt, fault.hva]).toEqual([
    Fault.name,
    'barn[1]: skriv noe',
    'barn[1]',
    'skriv noe',
  ])
})
