// Every dated case of the open calculator: the calculator gives the figures of the case, and the case's own hand calculation
// adds up, line by line, to the same figures. Files: src/rules/calculator/cases/<kalkulator>/<dato>-<navn>.yaml
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { calculators } from '../src/rules/calculator/calculators.ts'
import { law } from '../src/rules/calculator/law-for-tests.ts'
import { readWorkedLine } from './worked-line.ts'

type Name = keyof typeof calculators
interface Case {
  readonly kilde: string
  readonly hjemmel: string
  readonly inn: Readonly<Record<string, unknown>>
  readonly ut?: Readonly<Record<string, unknown>>
  readonly feil?: { readonly navn: 'InputFault' | 'RateUnknown'; readonly felt?: string; readonly sats?: string }
  readonly arbeid?: string
}

const folder = new URL('../src/rules/calculator/cases/', import.meta.url)
const names = Object.keys(calculators) as Name[]
const cases = readdirSync(folder)
  .flatMap((name) => readdirSync(new URL(`${name}/`, folder)).map((file) => ({ name: name as Name, file })))
  .map(({ name, file }) => ({
    name,
    file,
    theCase: parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8')) as Case,
  }))

const linesOf = (theCase: Case): readonly string[] =>
  (theCase.arbeid ?? '').split('\n').filter((line) => line.trim() !== '')

/** Every amount or count that the case expects, national rates apart: they are read, not worked out. */
function amounts(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'takPerMaaned' ? [] : amounts(inner)))
}

/** What is wrong with the hand calculation of a case. */
function faultsOf(theCase: Case): readonly string[] {
  const read = linesOf(theCase).map((line) => ({ line, ...readWorkedLine(line) }))
  const results = new Set(read.flatMap((line) => line.results))
  const missing = amounts(theCase.ut).filter((amount) => amount !== 0 && !results.has(amount))
  return [
    ...read.filter((line) => line.fault !== null).map(({ line, fault }) => `${line}: ${fault}`),
    ...missing.map((amount) => `no line ends in ${amount}`),
  ]
}

function answer({ name, theCase }: (typeof cases)[number]): unknown {
  try {
    return { resultat: calculators[name](theCase.inn, law).resultat }
  } catch (error) {
    const { name: navn, felt, sats } = error as { name: string; felt?: string; sats?: string }
    return { feil: { navn, felt, sats } }
  }
}

test('at least 150 cases were read, some for every calculator, and published ones among them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(150)
  for (const name of names) expect(cases.filter((one) => one.name === name).length, name).toBeGreaterThanOrEqual(15)
  expect(new Set(cases.map((one) => one.name))).toEqual(new Set(names))
  expect(cases.filter((one) => one.theCase.kilde !== 'own').length).toBeGreaterThanOrEqual(50)
})

test('every case has a source, a law, a date in its name, and either a worked answer or a fault', () => {
  const incomplete = cases.filter(({ file, theCase }) => {
    const dated = file.startsWith(`${theCase.inn['dato']}-`)
    const worked = theCase.ut !== undefined && linesOf(theCase).length > 0
    return !(theCase.kilde && theCase.hjemmel && dated && worked !== (theCase.feil !== undefined))
  })
  expect(incomplete.map((one) => one.file)).toEqual([])
})

describe.each(names)('%s', (name) => {
  test.each(cases.filter((one) => one.name === name).map((one) => [one.file, one] as const))('%s', (_, one) => {
    const { ut, feil } = one.theCase
    expect(answer(one)).toMatchObject(ut ? { resultat: ut } : { feil })
    expect(faultsOf(one.theCase)).toEqual([])
  })
})

test('each of the six price lists has at least six bills', () => {
  for (const place of ['Flå', 'Frosta', 'Sandnes', 'Grane', 'Stange', 'Asker']) {
    const bills = cases.filter((one) => one.name === 'praktisk-bistand' && one.theCase.kilde.startsWith(place))
    expect(bills.length, place).toBeGreaterThanOrEqual(6)
  }
})

describe('the line checker', () => {
  test.each([
    '0,75 · (100 000 − 10 950) = 66 787,50',
    'krav: 0,75 · 119 210 + 0,85 · 169 840 = 233 771,50',
    '1 200 · 25 / 45 = 666,666… ≈ 666,67 ↓ 666',
    'halve timer: 2 · 2,25 = 4,50 ≈ 5',
    'max(0; 59 − 60) = 0',
    '100 − 250,5 = −150,50',
    'min(3 · 4; 2 · 5; 11) = 2 · 5 = 10',
    '260 319 < 2 · 130 160',
    '2 · 130 160 ≤ 260 320',
    '1 / 3 · 3 = 1',
  ])('accepts %s', (line) => expect(readWorkedLine(line).fault).toBeNull())

  test.each([
    '0,75 · (100 000 − 10 950) = 66 787,51',
    '1 200 · 25 / 45 = 666,667…',
    '1 200 · 25 / 45 = 666,67',
    '1 200 · 25 / 45 = 666,666… ≈ 666,66',
    '1 200 · 25 / 45 = 666,666… ≈ 666,67 ↓ 667',
    '2,5 · 243 = 607,50 ↓ 608',
    '2 + 3 · 4 = 20',
    '10 − 4 − 3 = 9',
    '8 / 4 / 2 = 4',
    'min(3; 2) = 3',
    'max(3; 2) = 2',
    '260 320 < 2 · 130 160',
    '260 321 ≤ 2 · 130 160',
    '1 < 2 < 3',
    '2 · 3',
    '2 · 3 =',
    '= 6',
    'ingen tall her',
    '2 · 3 = 6 kroner',
    '666,666… · 3 = 2 000',
    '1 / 0 = 0',
    '(2 + 3 = 5',
    '10 0 + 1 = 101',
    '2 · 3 = 2 + 4',
  ])('refuses %s', (line) => expect(readWorkedLine(line).fault).not.toBeNull())

  test('finds a wrong line planted in every real case, and a result that no line reaches', () => {
    const worked = cases.filter((one) => one.theCase.ut !== undefined)
    for (const { file, theCase } of worked) {
      const planted = (theCase.arbeid ?? '').replace(
        /= (−?)(\d)/,
        (_, sign, digit) => `= ${sign}${(Number(digit) + 1) % 10}`,
      )
      expect(planted, file).not.toBe(theCase.arbeid)
      expect(faultsOf({ ...theCase, arbeid: planted }), file).not.toEqual([])
      expect(faultsOf({ ...theCase, ut: { ...theCase.ut, beloep: 123.45 } }), file).toContain('no line ends in 123.45')
    }
    expect(worked.length).toBeGreaterThan(130)
  })
})
