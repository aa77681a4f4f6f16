// Each answer has its own sentence: that there is one, that there is none yet, that Skatteetaten knows of none, that nobody answered.
import { expect, test } from 'vitest'
import type { SisteOppgjoer } from '../../http/contract.ts'
import { en } from '../texts/en.ts'
import { nb } from '../texts/nb.ts'
import { nn } from '../texts/nn.ts'
import { availabilityOf, availabilityText, shortText } from './settlement-words.ts'

const last = (aar: number): SisteOppgjoer => ({ svar: 'finnes', aar })
const unknown: SisteOppgjoer = { svar: 'ukjent', hvorfor: 'source-down' }
const none: SisteOppgjoer = { svar: 'ingen' }
const both = { stadier: ['oppgjoer', 'utkast'] } as const
const settled = { stadier: ['oppgjoer'] } as const

test('a later settlement tells nothing of the year, an earlier one that it has not come', () => {
  expect([2023, 2024, 2025].map((year) => availabilityOf(2024, last(year)))).toEqual(['ikke-ennaa', 'finnes', 'eldre'])
})

test('no answer and every unknown are unknown; only the source’s own word is none', () => {
  expect(
    [null, unknown, { ...unknown, hvorfor: 'not-delegated' } as const].map((one) => availabilityOf(2024, one)),
  ).toEqual(['ukjent', 'ukjent', 'ukjent'])
  expect(availabilityOf(2024, { svar: 'ukjent', hvorfor: 'withheld' })).toBe('skjermet')
  expect(availabilityOf(2024, none)).toBe('ingen')
})

test('six different sentences in every language, and a draft is named only where it may be used', () => {
  for (const texts of [nb, nn, en]) {
    const answers = [last(2024), last(2025), last(2023), none, null, { svar: 'ukjent', hvorfor: 'withheld' } as const]
    const said = answers.map((answer) => availabilityText(2024, answer, settled, texts))
    expect(new Set(said).size).toBe(answers.length)
    expect(said.join()).not.toMatch(/utkast|draft/i)
    const drafted = [last(2023), none].map((answer) => availabilityText(2024, answer, both, texts))
    for (const text of drafted) expect(text).toMatch(/utkast|draft/i)
  }
})

test('of each year among several only what is known of it; an answer of no year is said once for all', () => {
  const short = (year: number, answer: SisteOppgjoer, role: Parameters<typeof shortText>[2] = settled) =>
    shortText(year, answer, role, nb)
  expect(new Set([2023, 2024, 2025].map((year) => short(year, last(2024)))).size).toBe(3)
  expect(short(2025, last(2024))).not.toMatch(/utkast/)
  expect(short(2025, last(2024), both)).toMatch(/utkast/)
  expect([none, unknown].map((answer) => short(2024, answer))).toEqual([null, null])
})
