// Integrations and repeated requests in the embedded database: two secrets at most, revoked for ever, and every row the
// municipality's own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoKeys } from './demo-keys.ts'
import { openKeys } from './keys.ts'
import { openStore } from './open-store.ts'
import type { Store } from './types.ts'

const data = mkdtempSync(join(tmpdir(), 'grunnlag-integrations-'))
const own = { fiksOrgId: '11111111-1111-4111-8111-111111111111' }
const other = { fiksOrgId: '22222222-2222-4222-8222-222222222222' }
const id = 'eeeeeeee-1111-4111-8111-111111111111'
const now = new Date('2026-05-04T10:00:00.000Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const administrator = 'p1_x'
const secret = (byte: number) => Buffer.alloc(32, byte)
const row = {
  id,
  navn: 'Fagsystemet',
  organisasjonsnummer: '974760673',
  begrunnelse: 'saksbehandling-i-fagsystem',
  fiksKontrakt: 'v1' as const,
  passordHmac: secret(1),
  opprettetAv: administrator,
  opprettet: now.toISOString(),
}
let store: Store
beforeAll(async () => {
  store = await openStore({ databaseUrl: null, data, keys: openKeys(demoKeys(data)) })
  const org = { kommunenummer: '0301' }
  await store.operator.createOrganisation({ ...org, ...own, navn: 'Øyvik', organisasjonsnummer: '958935420' })
  await store.operator.createOrganisation({ ...org, ...other, navn: 'Ås', organisasjonsnummer: '974760673' })
  await store.integrations.create(own, row)
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

test('it is listed for its own municipality alone, without any secret', async () => {
  const [made, ...more] = await store.integrations.list(own, now)
  expect(more).toEqual([])
  expect(made).toEqual({
    id,
    fiksOrgId: own.fiksOrgId,
    navn: 'Fagsystemet',
    organisasjonsnummer: '974760673',
    begrunnelse: 'saksbehandling-i-fagsystem',
    fiksKontrakt: 'v1',
    aktiv: true,
    opprettetAv: administrator,
    opprettet: now.toISOString(),
    sistBrukt: null,
    forrigePassord: null,
    roller: [],
  })
  expect(await store.integrations.list(other, now)).toEqual([])
})

test('what belongs to another municipality cannot be reached with one’s own Mandate', async () => {
  const { integrations } = store
  expect(await integrations.change(other, id, { navn: 'Kapret' })).toBe('ikke-funnet')
  expect(await integrations.revoke(other, id)).toBe('ikke-funnet')
  expect(await integrations.endOldSecret(other, id)).toBe('ikke-funnet')
  const rotation = { passordHmac: secret(9), forrigeUtloeper: null, now, av: [administrator] }
  expect(await integrations.rotate(other, id, rotation)).toBe('ikke-funnet')
  expect((await store.access.findIntegration(id))?.passordHmac).toEqual(secret(1))
})

test('rotation keeps the old secret; a third is refused until the old one is ended or over', async () => {
  const { integrations, access } = store
  const rotation = (byte: number, forrigeUtloeper: string | null, at = now) =>
    integrations.rotate(own, id, { passordHmac: secret(byte), forrigeUtloeper, now: at, av: [administrator] })
  expect(await rotation(2, null)).toBeNull()
  expect(await access.findIntegration(id)).toMatchObject({
    passordHmac: secret(2),
    forrigePassord: { hmac: secret(1), utloeper: null },
  })
  expect(await rotation(3, null)).toBe('to-passord')
  expect(await integrations.endOldSecret(own, id)).toBeNull()
  expect((await access.findIntegration(id))?.forrigePassord).toBeNull()
  expect(await rotation(3, after(60).toISOString())).toBeNull()
  expect(await rotation(4, null, after(59))).toBe('to-passord')
  expect((await integrations.list(own, after(59)))[0]?.forrigePassord).toEqual({ utloeper: after(60).toISOString() })
  expect((await integrations.list(own, after(60)))[0]?.forrigePassord).toBeNull()
  expect(await rotation(4, null, after(60))).toBeNull()
})

test('of two rotations at once one is told that two secrets are valid', async () => {
  await store.integrations.endOldSecret(own, id)
  const once = (byte: number) =>
    store.integrations.rotate(own, id, { passordHmac: secret(byte), forrigeUtloeper: null, now, av: [administrator] })
  const outcomes = await Promise.all([once(5), once(6)])
  expect(outcomes.filter((one) => one === null)).toHaveLength(1)
  expect(outcomes).toContain('to-passord')
})

test('last use only moves forward', async () => {
  const place = { ...own, id }
  await store.integrations.touch(place, after(5))
  await store.integrations.touch(place, after(2))
  expect((await store.access.findIntegration(id))?.sistBrukt).toBe(after(5).toISOString())
})

test('calls are counted per minute, together, and a minute behind counts on', async () => {
  const place = { ...own, id }
  const minute = 29_000_000
  const counts = await Promise.all([1, 2, 3].map(() => store.integrations.countCall(place, minute)))
  expect(counts.toSorted()).toEqual([1, 2, 3])
  expect(await store.integrations.countCall(place, minute + 1)).toBe(1)
  expect(await store.integrations.countCall(place, minute)).toBe(2)
  expect(await store.integrations.countCall(place, minute - 60)).toBe(1)
})

test('a revoked one stays, and nothing more can be done with it', async () => {
  const { integrations } = store
  expect(await integrations.revoke(own, id)).toBeNull()
  expect((await store.access.findIntegration(id))?.aktiv).toBe(false)
  const rotation = { passordHmac: secret(7), forrigeUtloeper: null, now, av: [administrator] }
  expect(await integrations.rotate(own, id, rotation)).toBe('integrasjon-tilbakekalt')
  expect(await integrations.change(own, id, { navn: 'Ny' })).toBe('integrasjon-tilbakekalt')
  expect(await integrations.revoke(own, id)).toBe('integrasjon-tilbakekalt')
})

test('an Idempotency-Key: one gets it, the same request is known, another is told apart, and a day later it is free', async () => {
  const { repeats } = store
  const key = { ...own, noekkel: 'a', foresporsel: 'x' }
  const claims = await Promise.all([repeats.claim(key, now, 24), repeats.claim(key, now, 24)])
  expect(claims.map(({ kind }) => kind).toSorted()).toEqual(['ny', 'samme'])
  expect(claims).toContainEqual({ kind: 'samme', ferdig: false, svar: null })
  await repeats.keep(key, '{"navn":"Æ"}')
  expect(await repeats.claim(key, now, 24)).toEqual({ kind: 'samme', ferdig: true, svar: '{"navn":"Æ"}' })
  expect(await repeats.claim({ ...key, foresporsel: 'y' }, now, 24)).toEqual({ kind: 'annen' })
  expect(await repeats.claim({ ...key, ...other }, now, 24)).toEqual({ kind: 'ny' })
  const nowhere = { ...key, fiksOrgId: '99999999-9999-4999-8999-999999999999' }
  expect(await repeats.claim(nowhere, now, 24)).toEqual({ kind: 'ny' })
  // Done is not undone: only a key whose work came to nothing is let go.
  await repeats.release(key)
  expect(await repeats.claim(key, after(24 * 60 - 1), 24)).toMatchObject({ kind: 'samme' })
  expect(await repeats.claim(key, after(24 * 60), 24)).toEqual({ kind: 'ny' })
  await repeats.release(key)
  expect(await repeats.claim(key, after(24 * 60), 24)).toEqual({ kind: 'ny' })
  expect(await store.sweep(after(72 * 60))).toBe(2)
})
