// Price lists and guidelines in the embedded database: no overlap, nothing forgotten, nothing over the border.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forbidden, lifeOfRows, rowsInForce, seedMunicipalities } from './adopted-rows.ts'
import { freshKeys } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'

let database: EmbeddedForChecks
beforeAll(async () => {
  database = await openForChecks(freshKeys())
  await seedMunicipalities(database.store)
})
afterAll(() => database?.stop())

test('price lists: adopted, refused, corrected, ended', async () => {
  await lifeOfRows(database.store.priceLists)
  await rowsInForce(database.store.priceLists)
})
test('guidelines live the same life, in a table of their own', async () => {
  expect(await database.store.guidelines.inForce('11111111-1111-4111-8111-111111111111', '2026-01-01')).toEqual([])
  await lifeOfRows(database.store.guidelines)
})
test('without a municipality the product sees no row, and it may rewrite or delete none', async () => {
  expect(await database.asProduct('select * from prisliste')).toEqual([])
  for (const statement of forbidden)
    await expect(database.asProduct(statement), statement).rejects.toThrow(/permission denied/)
})
