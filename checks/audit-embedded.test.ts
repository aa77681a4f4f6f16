// The audit trail on the embedded database: many writers at once, tampering, and what the product's role is refused.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import { summaryLines, verifyChains } from '../src/audit/verify-chains.ts'
import { auditEvent, chainA, chainB, forbidden, freshKeys, tamperings } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'

const keys = freshKeys()
let database: EmbeddedForChecks
let audit: ReturnType<typeof openAudit>
beforeAll(async () => {
  database = await openForChecks(keys)
  audit = openAudit(database.store.chains, keys.pseudonym)
})
afterAll(() => database?.stop())
beforeEach(async () => {
  await database.asOwner('truncate audit, audit_person, audit_hode, feltliste, person')
})

test('200 writers at once, over two chains, checked meanwhile', async () => {
  const all = Promise.all(
    Array.from({ length: 200 }, (_, i) => audit.write(auditEvent({ kjede: i % 2 ? chainA : chainB }))),
  )
  expect((await verifyChains(database.store.chains)).brudd).toEqual([])
  await all
  expect(await verifyChains(database.store.chains)).toEqual({ kjeder: 2, rader: 200, brudd: [] })
  expect(summaryLines(await verifyChains(database.store.chains))).toEqual([
    '2 kjeder og 200 rader kontrollert, 0 brudd',
  ])
})

test('a row that is not an id or a code is refused alone; the ones beside it go in', async () => {
  const wrong = audit.write(auditEvent({ utfall: 'fri tekst' }))
  await Promise.all([audit.write(auditEvent()), expect(wrong).rejects.toThrow('utfall'), audit.write(auditEvent())])
  expect(await verifyChains(database.store.chains)).toMatchObject({ rader: 2, brudd: [] })
})

describe('tampering', () => {
  const walls = [
    'alter table audit drop constraint if exists audit_fiks_org_id_prev_key',
    'alter table audit add constraint audit_fiks_org_id_prev_key unique (fiks_org_id, prev)',
    'alter table audit_person drop constraint if exists audit_person_fiks_org_id_nr_fkey',
    'alter table audit_person add constraint audit_person_fiks_org_id_nr_fkey foreign key (fiks_org_id, nr) references audit',
  ]
  test.each(tamperings)('$name is found', async ({ sql, found }) => {
    for (const wall of walls) await database.asOwner(wall)
    for (let row = 0; row < 9; row += 1) await audit.write(auditEvent({ kjede: row === 8 ? chainB : chainA }))
    expect((await verifyChains(database.store.chains)).brudd).toEqual([])
    for (const statement of sql) await database.asOwner(statement)
    const summary = await verifyChains(database.store.chains)
    expect(summaryLines(summary).join('\n')).toMatch(found)
    expect(summary.brudd.filter((one) => one.kjede === chainB)).toEqual([])
  })
})

test.each(forbidden)('the product’s role is refused: %s', async (statement) => {
  await audit.write(auditEvent())
  await expect(database.asProduct(statement)).rejects.toMatchObject({ code: '42501' })
  expect((await verifyChains(database.store.chains)).rader).toBe(1)
})

test('row-level security bites: without a municipality there is no row', async () => {
  await audit.write(auditEvent())
  expect(await database.asProduct('select * from audit')).toEqual([])
  expect(await database.asProduct('select * from person')).toEqual([])
  expect(await database.asOwner('select nr from audit')).toEqual([{ nr: 1n }])
})
