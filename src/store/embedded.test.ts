// The embedded database: one opener, the product's own role, and every store object doing what types.ts says.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
import { demoKeys } from './demo-keys.ts'
import { openKeys } from './keys.ts'
import { openStore } from './open-store.ts'
import type { Store } from './types.ts'

const data = mkdtempSync(join(tmpdir(), 'grunnlag-store-'))
const keys = openKeys(demoKeys(data))
const settings = { databaseUrl: null, data, keys }
const person = personidentifikator('17912099997')
const orgA = '11111111-1111-4111-8111-111111111111'
const orgB = '22222222-2222-4222-8222-222222222222'
const roleA = 'aaaaaaaa-1111-4111-8111-111111111111'
const roleB = 'bbbbbbbb-2222-4222-8222-222222222222'
const now = new Date('2026-05-04T10:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

let store: Store
beforeAll(async () => {
  store = await openStore(settings)
  const org = { kommunenummer: '0301' }
  await store.operator.createOrganisation({ ...org, fiksOrgId: orgA, navn: 'Øyvik', organisasjonsnummer: '958935420' })
  await store.operator.createOrganisation({ ...org, fiksOrgId: orgB, navn: 'Ås', organisasjonsnummer: '974760673' })
  await store.operator.createRole({ id: roleA, fiksOrgId: orgA, navn: 'Vedtak', tjenesteomraade: 'HELSE' })
  await store.operator.createRole({ id: roleB, fiksOrgId: orgB, navn: 'Vedtak', tjenesteomraade: 'HELSE' })
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

describe('opening', () => {
  test('a second opener is refused and told which process', async () => {
    await expect(openStore(settings)).rejects.toThrow(`i bruk av prosess ${process.pid}`)
  })
  test('migrations are done, keys are for the owner alone', async () => {
    expect(await store.pending()).toEqual([])
    await expect(store.ping()).resolves.toBeUndefined()
    expect(statSync(join(data, 'noekler.json')).mode & 0o777).toBe(0o600)
  })
  test('a lock left by a dead process is taken over', async () => {
    const other = mkdtempSync(join(tmpdir(), 'grunnlag-lock-'))
    writeFileSync(join(other, 'innebygd.lock'), '999999 1')
    const second = await openStore({ ...settings, data: other })
    await second.close()
    rmSync(other, { recursive: true, force: true })
  })
  test('it is not a superuser that runs the requests', async () => {
    const said = (await store.loginProblems()).join(' ')
    // The embedded session is a superuser that has put its rights away; production would refuse such a login.
    expect(said).toContain('superbruker')
    expect(said).not.toContain('revisjonsspor')
  })
})

describe('sessions', () => {
  const login = { personidentifikator: person, sid: 's1', idToken: null }
  test('found by its id, dead after 30 idle minutes', async () => {
    const { id, csrf } = await store.sessions.create(login, now)
    const found = await store.sessions.find(id, later(29))
    expect(found).toMatchObject({ personidentifikator: person, csrf, sid: 's1', rolleId: null })
    expect(found?.utloeperInaktiv).toBe(later(59).toISOString())
    expect(await store.sessions.find(id, later(58))).not.toBeNull()
    expect(await store.sessions.find(id, later(88))).toBeNull()
    expect(await store.sessions.find(id, now)).toBeNull()
  })
  test('dead after eight hours, however busy', async () => {
    let { id } = await store.sessions.create(login, now)
    for (let minute = 20; minute < 480; minute += 20) {
      const found = await store.sessions.rotate(id, roleA, later(minute))
      id = found!.id
    }
    expect((await store.sessions.find(id, later(479)))?.utloeperAbsolutt).toBe(later(480).toISOString())
    expect(await store.sessions.find(id, later(480))).toBeNull()
  })
  test('a new id at the choice of role; the old one is dead, also twice', async () => {
    const first = await store.sessions.create(login, now)
    const second = await store.sessions.rotate(first.id, roleA, now)
    expect(second).toMatchObject({ rolleId: roleA })
    expect(second!.id).not.toBe(first.id)
    expect(second!.csrf).not.toBe(first.csrf)
    expect(await store.sessions.find(first.id, now)).toBeNull()
    expect(await store.sessions.rotate(first.id, roleA, now)).toBeNull()
    await store.sessions.destroy(second!.id)
    expect(await store.sessions.find(second!.id, now)).toBeNull()
  })
  test('a login under way is read once and lives ten minutes', async () => {
    const attempt = { state: 'a', nonce: 'n', codeVerifier: 'v', retur: '/' }
    await store.logins.save(attempt, now)
    expect(await store.logins.take('a', later(9))).toEqual(attempt)
    expect(await store.logins.take('a', now)).toBeNull()
    await store.logins.save(attempt, now)
    expect(await store.logins.take('a', later(10))).toBeNull()
  })
})

describe('results', () => {
  const head = (id: string) => ({
    id,
    fiksOrgId: orgA,
    rolleId: roleA,
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    inntektsaar: 2023,
    personer: [person],
  })
  const mine = { rolle: { id: roleA, fiksOrgId: orgA } }
  const id = 'cccccccc-1111-4111-8111-111111111111'
  const record = { navn: 'Åse', beloep: 56712700 }

  test('comes back as it was saved, to its own municipality and role only', async () => {
    await store.results.save(head(id), record, { now, hours: 24 })
    expect(await store.results.findHead(mine, id, later(60))).toMatchObject({
      ...head(id),
      opprettet: now.toISOString(),
    })
    expect(await store.results.open(mine, id, later(60))).toEqual(record)
    expect(await store.results.open({ rolle: { id: roleB, fiksOrgId: orgB } }, id, now)).toBeNull()
    expect(await store.results.open({ rolle: { id: roleB, fiksOrgId: orgA } }, id, now)).toBeNull()
    expect(await store.results.open(mine, 'ikke-en-uuid', now)).toBeNull()
  })
  test('an expired record does not exist, and the sweep removes it', async () => {
    expect(await store.results.open(mine, id, later(24 * 60 - 1))).not.toBeNull()
    expect(await store.results.open(mine, id, later(24 * 60))).toBeNull()
    expect(await store.results.findHead(mine, id, later(24 * 60))).toBeNull()
    expect(await store.sweep(later(24 * 60))).toBeGreaterThanOrEqual(1)
    expect(await store.results.open(mine, id, now)).toBeNull()
  })
  test('lives 1 to 72 hours, nothing else', async () => {
    for (const hours of [0, 73, 1.5, Number.NaN]) {
      await expect(store.results.save(head(id), record, { now, hours })).rejects.toThrow(RangeError)
    }
  })
  test('removed at once, with everything it came from and everything that came of it', async () => {
    const id = (n: number) => `dddddddd-${n}${n}${n}${n}-4111-8111-111111111111`
    const [root, child, sibling, grandchild, stranger] = [id(1), id(2), id(3), id(4), id(5)] as const
    const time = { now, hours: 1 }
    for (const own of [root, stranger]) await store.results.save(head(own), record, time)
    const derive = (own: string, ...parents: string[]) => store.results.derive(head(own), record, time, parents)
    expect(await derive(child, root)).toBe(true)
    expect(await derive(sibling, root)).toBe(true)
    expect(await derive(grandchild, child)).toBe(true)
    expect(await store.results.remove({ rolle: { id: roleB, fiksOrgId: orgB } }, grandchild)).toBe(0)
    expect(await store.results.remove(mine, grandchild)).toBe(4)
    for (const own of [root, child, sibling, grandchild]) expect(await store.results.open(mine, own, now)).toBeNull()
    expect(await store.results.open(mine, stranger, now)).toEqual(record)
    expect(await derive(id(6), child)).toBe(false)
    expect(await store.results.remove(mine, stranger)).toBe(1)
  })
})

test('roles of a person: active grants on active roles, sorted in Norwegian', async () => {
  const actor = { pseudonym: keys.pseudonym(person) }
  const grant = { type: 'bruker', fra: '2026-01-01', til: '2026-12-31', status: 'gjelder', actor } as const
  await store.operator.grant({ ...grant, fiksOrgId: orgB, rolleId: roleB })
  await store.operator.grant({ ...grant, fiksOrgId: orgA, rolleId: roleA })
  expect(await store.operator.grant({ ...grant, fiksOrgId: orgA, rolleId: roleA })).toBe(false)
  const names = async (on: string) => (await store.access.rolesOf(actor.pseudonym, on)).map((role) => role.kommune.navn)
  expect(await names('2026-12-31')).toEqual(['Øyvik', 'Ås'])
  expect(await names('2025-12-31')).toEqual([])
  expect(await names('2027-01-01')).toEqual([])
})
