// The control of PDF files in the embedded database: found by one key from outside every municipality, gone when its years are over.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoKeys } from './demo-keys.ts'
import { openKeys } from './keys.ts'
import { openStore } from './open-store.ts'
import type { Store } from './types.ts'

const data = mkdtempSync(join(tmpdir(), 'grunnlag-control-'))
const fiksOrgId = '11111111-1111-4111-8111-111111111111'
const [kodeHash, filHash, other] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer]
const row = { fiksOrgId, kodeHash, filHash, laget: '2026-11-22', utloeper: '2027-11-22' }
const known = { laget: '2026-11-22', kommune: 'Øyvik' }
let store: Store
beforeAll(async () => {
  store = await openStore({ databaseUrl: null, data, keys: openKeys(demoKeys(data)) })
  const org = { fiksOrgId, kommunenummer: '0301', organisasjonsnummer: '958935420', navn: 'Øyvik' }
  await store.operator.createOrganisation(org)
  await store.pdfControl.keep(row)
}, 60_000)
afterAll(async () => {
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

test('by the code or by the file: the day and the municipality, and nothing else', async () => {
  for (const hash of [kodeHash, filHash]) expect(await store.pdfControl.find(hash, '2026-11-22')).toEqual(known)
  for (const hash of [other, Buffer.alloc(0)]) expect(await store.pdfControl.find(hash, '2026-11-22')).toBeNull()
})

test('one code stands for one file, and a row that would end before it began is refused', async () => {
  await expect(store.pdfControl.keep({ ...row, filHash: other })).rejects.toThrow()
  await expect(store.pdfControl.keep({ ...row, kodeHash: other, utloeper: row.laget })).rejects.toThrow()
  expect(await store.pdfControl.find(other, '2026-11-22')).toBeNull()
})

test('the last day is known, the next is not, and then the row goes', async () => {
  expect(await store.pdfControl.find(kodeHash, '2027-11-21')).toEqual(known)
  expect(await store.pdfControl.find(kodeHash, '2027-11-22')).toBeNull()
  expect(await store.sweep(new Date('2027-11-21T10:00:00Z'))).toBe(0)
  expect(await store.sweep(new Date('2027-11-22T10:00:00Z'))).toBe(1)
  expect(await store.pdfControl.find(kodeHash, '2026-11-22')).toBeNull()
})
