// The municipality's guidelines in force on a day, as the record's frame takes them; one that cannot be read is no silence.
import { expect, test } from 'vitest'
import { date } from '../base/dates.ts'
import { retningslinjerOf } from '../rules/local/use-choices.ts'
import type { Adopted } from '../store/adopted-types.ts'
import type { House } from './house.ts'
import { localRowsOn } from './local-rows.ts'

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
const house = (rows: readonly Adopted[], asked: string[] = []): Pick<House, 'adopted'> => ({
  adopted: {
    priceLists: { inForce: async () => [] },
    guidelines: {
      inForce: async (fiksOrgId, on) => {
        asked.push(`${fiksOrgId} ${on}`)
        return rows
      },
    },
  },
})

test('what is in force on the day is read for the municipality', async () => {
  const asked: string[] = []
  const rows = await localRowsOn('o1', date('2026-03-01'), house([row('samboerSomEktefelle', true)], asked))
  expect(asked).toEqual(['o1 2026-03-01'])
  expect(retningslinjerOf(rows)).toEqual({ samboerSomEktefelle: true })
})

test('a row under a key we do not know stops the question', async () => {
  await expect(localRowsOn('o1', date('2026-03-01'), house([row('ukjent', true)]))).rejects.toThrow(/unknown key/)
})
