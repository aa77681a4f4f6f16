// What becomes of Skatteetaten's answer: a year, none, or unknown; never one of them for another.
import { expect, test } from 'vitest'
import { known, reasons, unknown } from '../base/fact.ts'
import { toLastSettlement } from './last-settlement.ts'

const answer = (aar: string) => {
  const raw = { personidentifikator: '04817299771', ressursId: 'skattegrunnlag', sisteTilgjengeligePeriode: aar }
  return known('sisteoppgjoer:0', raw, { api: 'summertskattegrunnlag', hentet: '2026-11-22T12:00:00Z' })
}

test('a year is given alone, without the number', () => {
  expect(toLastSettlement(answer('2024'), '2026-11-22')).toEqual({ svar: 'finnes', aar: 2024 })
  expect(toLastSettlement(answer('2025'), '2026-01-01')).toEqual({ svar: 'finnes', aar: 2025 })
})

test('a year that is not over has no settlement', () => {
  expect(toLastSettlement(answer('2026'), '2026-11-22')).toEqual({ svar: 'ukjent', hvorfor: 'source-down' })
})

test('only Skatteetaten’s own word means none; every other reason is unknown', () => {
  const said = reasons.map((why) => [why, toLastSettlement(unknown('x', why), '2026-11-22').svar])
  expect(said.filter(([, svar]) => svar !== 'ukjent')).toEqual([['no-record', 'ingen']])
})
