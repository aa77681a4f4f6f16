// The form that the municipality has adopted on the day names the files; without one, the general form; one that cannot be read stops.
import { expect, test } from 'vitest'
import { date } from '../base/dates.ts'
import { defaultFilePattern } from '../base/file-pattern.ts'
import type { Adopted } from '../store/adopted-types.ts'
import { filePatternOf } from './file-pattern.ts'

const row = (emne: string, innhold: unknown): Adopted => ({
  id: 'g1',
  emne,
  fra: '2026-01-01',
  til: null,
  vedtatt: '2025-12-01',
  saksnummer: '2025/1',
  innhold,
  opprettetAv: 'p1_x',
  opprettet: '2025-12-01T10:00:00Z',
  erstattetAv: null,
})
const asked = (rows: readonly Adopted[]) => filePatternOf({ inForce: async () => rows })('o1', date('2026-03-01'))

test.each([
  ['adopted', [row('pdfFilnavn', 'sak-{dato}-{id}')], 'sak-{dato}-{id}'],
  ['nothing adopted', [row('samboerSomEktefelle', true)], defaultFilePattern],
  ['adopted to be the general one', [row('pdfFilnavn', null)], defaultFilePattern],
] as const)('%s', async (_, rows, wanted) => {
  expect(await asked(rows)).toBe(wanted)
})

test('a stored form that could name a file by a person stops the printing', async () => {
  await expect(asked([row('pdfFilnavn', '{aar}{id}')])).rejects.toThrow()
})
