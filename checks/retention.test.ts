// Retention on a real PostgreSQL: whole sealed months are removed under a role of its own, and what is left is still proven.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import { removeOld } from '../src/audit/retention.ts'
import { personidentifikator } from '../src/base/person-number.ts'
import { openKeys } from '../src/store/keys.ts'
import type { Store } from '../src/store/types.ts'
import { chainA, freshKeyTexts, somebody } from './audit-rows.ts'
import { at, evidenceServer } from './evidence-server.ts'

const keys = openKeys(freshKeyTexts())
const other = personidentifikator('04817299771')
const { e, storeAs, write, sign, said, rows } = evidenceServer(keys)

const now = at('2026-05-10T10:00:00.000Z')
const run = async (by: Store) => {
  const { chains, retention } = by
  const audit = openAudit(chains, keys.pseudonym)
  return removeOld(2, { chains, retention, audit, clock: now, newId: randomUUID })
}
async function seed(): Promise<void> {
  await write('2026-01-10T10:00:00.000Z', { personer: [{ personidentifikator: other }] })
  await write('2026-02-28T22:59:00.000Z')
  await write('2026-02-28T23:30:00.000Z')
  await write('2026-04-10T10:00:00.000Z')
  await sign('2026-05-10T10:00:00.000Z')
}

test('whole sealed months go; range, last hash and reason stay, and the rest is verified from the checkpoint on', async () => {
  await seed()
  const [{ hash }] = (await rows('select hash from audit where nr = 2')) as [{ hash: string }]
  const steward = await storeAs(e.urls.oppbevaring, keys)
  expect(await run(steward)).toEqual([{ kjede: chainA, rader: 2, personer: 1, sisteDag: '2026-02-28', brudd: [] }])
  expect(await rows('select nr::int from audit order by nr')).toEqual([3, 4, 5, 6].map((nr) => ({ nr })))
  expect(
    await rows('select fra_nr::int, til_nr::int, siste_dag::text, siste_hash, grunn from audit_forseglet'),
  ).toEqual([{ fra_nr: 1, til_nr: 2, siste_dag: '2026-02-28', siste_hash: hash, grunn: 'eldre-enn-2-maaneder' }])
  expect(await rows('select pseudonym from person')).toEqual([{ pseudonym: keys.pseudonym(somebody) }])
  expect(await said()).toBe('1 kjeder og 4 rader kontrollert, 0 brudd')
  expect(await run(steward)).toEqual([{ kjede: chainA, rader: 0, personer: 0, sisteDag: null, brudd: [] }])
  await e.server.asOwner('delete from audit_sjekkpunkt where nr = 2')
  expect(await said()).toMatch(/fjernet uten et gyldig signert sjekkpunkt/)
})

test('a run that was stopped after the note is finished by the next one', async () => {
  await seed()
  const [{ hash }] = (await rows('select hash from audit where nr = 2')) as [{ hash: string }]
  const range = { kjede: chainA, fraNr: 1, tilNr: 2, sisteDag: '2026-02-28', sisteHash: hash, grunn: 'x' }
  const steward = await storeAs(e.urls.oppbevaring, keys)
  await steward.retention.seal({ ...range, forseglet: now().toISOString() })
  expect(await said()).toBe('1 kjeder og 2 rader kontrollert, 0 brudd')
  expect((await run(steward))[0]).toMatchObject({ rader: 2, personer: 1 })
  expect(await rows('select count(*)::int as antall from audit')).toEqual([{ antall: 2 }])
})

test('nothing is taken from a chain that does not hold, or that no checkpoint seals', async () => {
  await seed()
  await e.server.asOwner(`update audit set rad = replace(rad, '2023', '2022') where nr = 1`)
  const steward = await storeAs(e.urls.oppbevaring, keys)
  expect((await run(steward))[0]).toMatchObject({ rader: 0, brudd: [{ nr: 1 }] })
  await e.server.asOwner('truncate audit_sjekkpunkt')
  expect((await run(steward))[0]).toMatchObject({ rader: 0, sisteDag: null })
  expect(await rows('select count(*)::int as antall from audit')).toEqual([{ antall: 4 }])
})

test('the product’s own login is refused', async () => {
  await seed()
  await expect(run(e.store)).rejects.toMatchObject({ code: '42501' })
  await expect(e.store.retention.removeBatch(chainA, 2, 10)).rejects.toMatchObject({ code: '42501' })
  expect(await rows('select count(*)::int as antall from audit where nr <= 4')).toEqual([{ antall: 4 }])
})
