// The comparison itself must see a difference: a formula wrong in one place, by one øre or one comparison, is found.
import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { type Draw, whole } from './draw.ts'
import { egenandelOn } from './rate-tables.ts'

interface ShortStay {
  dato: string
  doegn: number
  dagEllerNatt: number
  tidligereDoegnIAaret: number
}
const drawn = (draw: Draw): ShortStay => ({
  dato: '2026-03-01',
  doegn: whole(draw, 1, 80),
  dagEllerNatt: 0,
  tidligereDoegnIAaret: whole(draw, 0, 70),
})

function answer(r: ShortStay, firstLong: number, oere: number): unknown {
  const doegnKorttid = [r.doegn, Math.max(0, firstLong - 1 - r.tidligereDoegnIAaret)].sort((a, b) => a - b)[0] ?? 0
  const egenandel = doegnKorttid * egenandelOn(r.dato).doegn
  return { egenandel, egenandelEksakt: egenandel + oere, doegnKorttid, doegnLangtid: r.doegn - doegnKorttid }
}

test('a restatement that is right differs nowhere', () =>
  expect(compare('korttidsopphold', drawn, (r) => answer(r, 60, 0), 500).different).toBe(0))

test('one øre too much differs everywhere', () =>
  expect(compare('korttidsopphold', drawn, (r) => answer(r, 60, 0.01), 500).different).toBe(500))

test('the 61st day for the 60th differs somewhere', () =>
  expect(compare('korttidsopphold', drawn, (r) => answer(r, 61, 0), 500).different).toBeGreaterThan(50))
