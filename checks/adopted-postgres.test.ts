// Price lists and guidelines in a real PostgreSQL: the same life, and many writers at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/types.ts'
import { asker, forbidden, lifeOfRows, row, rowsInForce, seedMunicipalities } from './adopted-rows.ts'
import { freshKeys } from './audit-rows.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'

let server: RealPostgres
let stores: readonly Store[]
beforeAll(async () => {
  server = await startPostgres()
  const settings = { databaseUrl: server.appUrl, data: '/tilfeldig', keys: freshKeys() }
  stores = await Promise.all([openStore(settings), openStore(settings)])
  await seedMunicipalities(stores[0]!)
})
afterAll(async () => {
  for (const store of stores ?? []) await store.close()
  await server?.stop()
})

test('price lists and guidelines: adopted, refused, corrected, ended', async () => {
  await lifeOfRows(stores[0]!.priceLists)
  await rowsInForce(stores[1]!.priceLists)
  await lifeOfRows(stores[1]!.guidelines)
})

test('of twenty writers at once, over two pools, one gets the days and the rest are told', async () => {
  const writers = Array.from({ length: 20 }, (_, i) =>
    stores[i % 2]!.priceLists.adopt(
      asker,
      row(`2040-01-${String(i + 1).padStart(2, '0')}`, null, { emne: 'kappskriving' }),
      null,
    ),
  )
  const outcomes = await Promise.all(writers)
  expect(outcomes.filter((one) => one === 'lagret')).toHaveLength(1)
  expect(outcomes.filter((one) => one === 'overlapper')).toHaveLength(19)
})

test('of ten who correct the same row at once, one comes first', async () => {
  const old = row('2050-01-01', null, { emne: 'rettes' })
  await stores[0]!.priceLists.adopt(asker, old, null)
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      stores[i % 2]!.priceLists.adopt(asker, row('2050-01-01', null, { emne: 'rettes' }), { retter: old.id }),
    ),
  )
  expect(outcomes.sort()).toEqual(['lagret', ...Array.from({ length: 9 }, () => 'utdatert')])
  const rows = (await stores[0]!.priceLists.history(asker)).filter(({ emne }) => emne === 'rettes')
  expect(rows.filter(({ erstattetAv }) => erstattetAv === null)).toHaveLength(1)
})

test('without a municipality the product sees no row, and it may rewrite or delete none', async () => {
  const { rows } = await server.asOwner('select count(*)::int as n from prisliste')
  expect(rows[0].n).toBeGreaterThan(5)
  for (const statement of forbidden)
    await expect(server.asOwner(`set role grunnlag_app; ${statement}`), statement).rejects.toThrow(/permission denied/)
  const seen = (await server.asOwner('set role grunnlag_app; select * from prisliste')) as unknown as {
    rows: unknown[]
  }[]
  expect(seen.at(-1)?.rows).toEqual([])
})
