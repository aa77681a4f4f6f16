// Adopted rows for the checks of both databases: what must hold of overlap, history and the wall between municipalities.
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { AdoptedStore, NewAdopted } from '../src/store/adopted-types.ts'
import type { Store } from '../src/store/types.ts'
import { chainA, chainB } from './audit-rows.ts'

export const asker = { fiksOrgId: chainA }
export const neighbour = { fiksOrgId: chainB }

export async function seedMunicipalities({ operator }: Store): Promise<void> {
  const org = { kommunenummer: '0301' }
  await operator.createOrganisation({ ...org, fiksOrgId: chainA, navn: 'Øyvik', organisasjonsnummer: '958935420' })
  await operator.createOrganisation({ ...org, fiksOrgId: chainB, navn: 'Ås', organisasjonsnummer: '974760673' })
}

export const row = (fra: string, til: string | null, change: Partial<NewAdopted> = {}): NewAdopted => ({
  id: randomUUID(),
  emne: 'praktisk-bistand',
  fra,
  til,
  vedtatt: '2025-12-10',
  saksnummer: '25/1234',
  innhold: { trinn: [{ fraG: 0, tilG: null, timepris: 430.5 }] },
  opprettetAv: 'p1_noen',
  opprettet: '2025-12-11T08:00:00.000Z',
  ...change,
})

const standing = async (store: AdoptedStore) =>
  (await store.history(asker)).filter(({ erstattetAv }) => erstattetAv === null).map(({ fra, til }) => [fra, til])

/** The whole life of a subject: adopted, refused, corrected, ended, and never forgotten. */
export async function lifeOfRows(store: AdoptedStore): Promise<void> {
  const [first, open] = [row('2025-01-01', '2025-12-31'), row('2026-01-01', null)]
  expect(await store.adopt(asker, first, null)).toBe('lagret')
  expect(await store.adopt(asker, open, null)).toBe('lagret')
  for (const [fra, til] of [
    ['2025-12-31', '2025-12-31'],
    ['2024-06-01', '2025-01-01'],
    ['2030-01-01', null],
  ] as const)
    expect(await store.adopt(asker, row(fra, til), null), fra).toBe('overlapper')
  expect(await store.adopt(asker, row('2025-06-01', null, { emne: 'sfo' }), null)).toBe('lagret')
  expect(await store.adopt(neighbour, row('2025-06-01', null), null)).toBe('lagret')

  const later = row('2027-01-01', null)
  expect(await store.adopt(asker, later, { avslutter: open.id })).toBe('lagret')
  expect((await standing(store)).slice(0, 3)).toEqual([
    ['2027-01-01', null],
    ['2026-01-01', '2026-12-31'],
    ['2025-06-01', null],
  ])
  const corrected = row('2027-01-01', '2027-12-31', { saksnummer: '26/9' })
  expect(await store.adopt(asker, corrected, { retter: later.id })).toBe('lagret')
  for (const change of [{ retter: later.id }, { avslutter: open.id }, { retter: randomUUID() }, { retter: 'tull' }])
    expect(await store.adopt(asker, row('2028-01-01', null), change), JSON.stringify(change)).toBe('utdatert')
  expect(await store.adopt(neighbour, row('2024-01-01', null), { retter: corrected.id })).toBe('utdatert')
  expect(await store.adopt(asker, row('2027-01-01', null), { avslutter: corrected.id })).toBe('utdatert')

  const all = await store.history(asker)
  expect(all.find(({ id }) => id === later.id)).toEqual({ ...later, erstattetAv: corrected.id })
  expect(all.find(({ id }) => id === open.id)).toMatchObject({ til: null, erstattetAv: expect.any(String) })
  expect(all).toHaveLength(6)
  expect(await store.history(neighbour)).toHaveLength(1)
}

/** Both ends of a validity count, and a subject without a row is not in the list. */
export async function rowsInForce(store: AdoptedStore): Promise<void> {
  const on = async (day: string) => (await store.inForce(chainA, day)).map(({ emne, fra }) => [emne, fra]).sort()
  expect(await on('2024-12-31')).toEqual([])
  expect(await on('2025-01-01')).toEqual([['praktisk-bistand', '2025-01-01']])
  expect(await on('2026-12-31')).toEqual([
    ['praktisk-bistand', '2026-01-01'],
    ['sfo', '2025-06-01'],
  ])
  expect(await on('2027-12-31')).toEqual([
    ['praktisk-bistand', '2027-01-01'],
    ['sfo', '2025-06-01'],
  ])
  expect(await on('2028-01-01')).toEqual([['sfo', '2025-06-01']])
}

/** What the product's own role may not do to a row. */
export const forbidden: readonly string[] = [
  'delete from prisliste',
  `update prisliste set innhold = '{}'`,
  `update prisliste set gyldig = '[2020-01-01,2021-01-01)'`,
  'truncate prisliste',
  'update retningslinje set erstattet_av = null, emne = emne',
]
