// Every sentence, rate and fault that the open calculator can write has its words in nynorsk and English, with the same figures in them.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { calculators } from '../calculator/calculators.ts'
import { law } from '../calculator/law-for-tests.ts'
import { FactMissing, InputFault } from '../input.ts'
import { findFault, findLine, findRate, sectionIn } from './words.ts'

const folder = new URL('../calculator/cases/', import.meta.url)
type Name = keyof typeof calculators
const asked = readdirSync(folder).flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => {
    const { inn } = parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8')) as { inn: object }
    return { name: name as Name, inn }
  }),
)
const told = asked.map(({ name, inn }) => {
  try {
    return { linjer: calculators[name](inn, law).linjer, fault: null }
  } catch (thrown) {
    return { linjer: [], fault: thrown instanceof InputFault || thrown instanceof FactMissing ? thrown.hva : null }
  }
})
const lines = [...new Set(told.flatMap(({ linjer }) => linjer.map(({ tekst }) => tekst)))]
const sections = [...new Set(told.flatMap(({ linjer }) => linjer.map(({ hjemmel }) => hjemmel)))]
const faults = [...new Set(told.flatMap(({ fault }) => (fault === null ? [] : [fault])))]
const figures = (text: string | null) => text?.match(/\d+/g)?.toSorted()

test('there was something to tell', () => {
  expect([lines.length > 50, sections.length > 20, faults.length > 8]).toEqual([true, true, true])
})

describe.each(['nn', 'en'] as const)('in %s', (language) => {
  test('every line, with its own figures', () => {
    expect(lines.filter((line) => findLine(language, line) === null)).toEqual([])
    for (const line of lines) expect(figures(findLine(language, line)), line).toEqual(figures(line))
  })
  test('every fault', () => {
    expect(faults.filter((fault) => findFault(language, fault) === null)).toEqual([])
    for (const fault of faults) expect(figures(findFault(language, fault)), fault).toEqual(figures(fault))
  })
  test('every rate', () => {
    const rates = [...law.rates].map(([navn, rows]) => ({ navn, tekst: rows[0]?.tekst ?? '' }))
    expect(rates.length).toBeGreaterThan(30)
    expect(rates.filter((rate) => findRate(language, rate) === null)).toEqual([])
  })
  test('a section keeps its numbers and has no bokmål around them', () => {
    for (const section of sections) {
      expect(figures(sectionIn(language, section))).toEqual(figures(section))
      expect(sectionIn(language, section)).not.toMatch(/annet ledd|kommunens/)
    }
  })
  test('what nobody has written in the language is not made up', () => {
    expect(findLine(language, 'Noe helt nytt')).toBeNull()
    expect(findFault(language, 'noe helt nytt')).toBeNull()
    expect(findRate(language, { navn: 'ny-sats', tekst: 'Ny sats' })).toBeNull()
  })
})

test('bokmål is what the rule wrote', () => {
  expect(findLine('nb', 'Noe helt nytt')).toBe('Noe helt nytt')
  expect(sectionIn('nb', 'egenandelsforskriften § 3 annet ledd')).toBe('egenandelsforskriften § 3 annet ledd')
  expect(findRate('nb', { navn: 'ny-sats', tekst: 'Ny sats' })).toBe('Ny sats')
})
