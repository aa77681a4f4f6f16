// The switch of the list of events in the embedded database: one row in force per role and day, off once, nothing rewritten,
// nothing over the border between municipalities.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewEventAccess } from '../src/store/event-access-types.ts'
import { asker, neighbour, seedMunicipalities } from './adopted-rows.ts'
import { freshKeys } from './audit-rows.ts'
import { type EmbeddedForChecks, openForChecks } from './embedded-database.ts'

const rolleId = randomUUID()
const rolle = { id: rolleId, fiksOrgId: asker.fiksOrgId }
const row = (change: Partial<NewEventAccess> = {}): NewEventAccess => ({
  id: randomUUID(),
  rolleId,
  fra: '2026-01-01',
  til: '2026-12-31',
  begrunnelse: 'aarlig-gjennomgang',
  saksnummer: '26/1',
  paaAv: 'p1_noen',
  paa: '2026-01-01T08:00:00.000Z',
  ...change,
})

/** Somebody who holds no role. */
const stranger = { own: ['p1_noen'], dag: '2026-01-01' }

let database: EmbeddedForChecks
beforeAll(async () => {
  database = await openForChecks(freshKeys())
  await seedMunicipalities(database.store)
  const omraade = { navn: 'Rolle', tjenesteomraade: 'HELSE_PRAKTISK_BISTAND' }
  await database.store.operator.createRole({ ...omraade, id: rolleId, fiksOrgId: asker.fiksOrgId })
})
afterAll(() => database?.stop())

test('off, on from the first to the last day, off at once, and never forgotten', async () => {
  const { eventAccess } = database.store
  const on = (day: string) => eventAccess.isOn(rolle, day)
  expect(await on('2026-06-01')).toBe(false)
  const first = row()
  expect(await eventAccess.switchOn(asker, first, stranger)).toBe('lagret')
  expect(await Promise.all(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(on))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(await eventAccess.switchOn(asker, row({ fra: '2026-12-31', til: null }), stranger)).toBe('overlapper')
  expect(await eventAccess.switchOn(asker, row({ fra: '2027-01-01', til: null }), stranger)).toBe('lagret')
  const deed = { rolleId, av: '2026-06-01T08:00:00.000Z', avAv: 'p1_annen', on: '2026-06-01' }
  expect(await eventAccess.switchOff(neighbour, deed)).toBe(0)
  expect(await eventAccess.switchOff(asker, { ...deed, rolleId: 'tull' })).toBe(0)
  expect(await eventAccess.switchOff(asker, deed)).toBe(2)
  expect(await eventAccess.switchOff(asker, deed)).toBe(0)
  expect(await Promise.all(['2026-06-01', '2027-06-01'].map(on))).toEqual([false, false])
  const all = await eventAccess.history(asker)
  expect(all).toHaveLength(2)
  expect(all.find(({ id }) => id === first.id)).toEqual({ ...first, av: deed.av, avAv: 'p1_annen' })
  expect(await eventAccess.switchOn(asker, row(), stranger)).toBe('lagret')
})

test('who holds the role, or is about to, does not give it the list; nor who has an integration that holds it', async () => {
  const { eventAccess, operator } = database.store
  const own = randomUUID()
  const omraade = { navn: 'Egen', tjenesteomraade: 'HELSE_PRAKTISK_BISTAND' }
  await operator.createRole({ ...omraade, id: own, fiksOrgId: asker.fiksOrgId })
  const give = (til: { person: string } | { integrasjon: string }) =>
    database.asOwner(`insert into rolletilgang (fiks_org_id, id, rolle_id, type, person, integrasjon, fra, status)
      values ('${asker.fiksOrgId}', '${randomUUID()}', '${own}', 'bruker',
        ${'person' in til ? `'${til.person}'` : 'null'}, ${'integrasjon' in til ? `'${til.integrasjon}'` : 'null'}, '2026-01-01', 'gjelder')`)
  const wanted = () => row({ rolleId: own })
  const as = (pseudonym: string) => ({ own: [pseudonym], dag: '2026-01-01' })
  await give({ person: 'p1_holder' })
  const made = { fiksOrgId: asker.fiksOrgId, id: randomUUID() }
  await database.asOwner(`insert into integrasjon (fiks_org_id, id, navn, organisasjonsnummer, aktiv, opprettet_av, passord_hmac)
    values ('${made.fiksOrgId}', '${made.id}', 'Fagsystem', '974760673', true, 'p1_maker', repeat('x', 32)::bytea)`)
  await give({ integrasjon: made.id })
  for (const gains of ['p1_holder', 'p1_maker'])
    expect(await eventAccess.switchOn(asker, wanted(), as(gains)), gains).toBe('egen-rolle')
  expect(await eventAccess.isOn({ id: own, fiksOrgId: asker.fiksOrgId }, '2026-06-01')).toBe(false)
  expect(await eventAccess.switchOn(asker, wanted(), as('p1_annen'))).toBe('lagret')
  const told = await database.asOwner(`select av from rolle_utvidelse where rolle_id = '${own}'`)
  expect(told).toEqual([{ av: 'p1_noen' }])
})

test('a role of another municipality is no role, and its switch opens nothing', async () => {
  const { eventAccess } = database.store
  expect(await eventAccess.switchOn(neighbour, row(), stranger)).toBe('rolle-ukjent')
  expect(await eventAccess.switchOn(asker, row({ rolleId: randomUUID() }), stranger)).toBe('rolle-ukjent')
  expect(await eventAccess.switchOn(asker, row({ rolleId: 'tull' }), stranger)).toBe('rolle-ukjent')
  expect(await eventAccess.isOn({ ...rolle, fiksOrgId: neighbour.fiksOrgId }, '2026-06-01')).toBe(false)
  expect(await eventAccess.history(neighbour)).toEqual([])
})

test('without a municipality the product sees no row, and it may rewrite or delete none', async () => {
  expect(await database.asProduct('select * from hendelsetilgang')).toEqual([])
  for (const statement of [
    'delete from hendelsetilgang',
    'truncate hendelsetilgang',
    `update hendelsetilgang set til = null`,
    `update hendelsetilgang set begrunnelse = 'annet', av = now(), av_av = 'x'`,
  ])
    await expect(database.asProduct(statement), statement).rejects.toThrow(/permission denied/)
})
