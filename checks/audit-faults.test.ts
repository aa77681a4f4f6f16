// No row, no answer: the database dies under an open store, its thread ends, its disk fills. Every write of evidence rejects,
// and with it every Permit, so there is nothing to answer with.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAudit } from '../src/audit/open-audit.ts'
import { verifyChains } from '../src/audit/verify-chains.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/types.ts'
import { auditEvent, freshKeys } from './audit-rows.ts'
import { openForChecks } from './embedded-database.ts'
import { permitFor, seedPermit } from './permit-question.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { mountSmallDisk } from './small-disk.ts'

const keys = freshKeys()
const auditOf = (store: Store) => openAudit(store.chains, keys.pseudonym)

describe('PostgreSQL killed under an open store', () => {
  let server: RealPostgres
  let store: Store
  beforeAll(async () => {
    server = await startPostgres()
    store = await openStore({ databaseUrl: server.appUrl, data: '', keys })
  })
  afterAll(async () => {
    await store?.close().catch(() => {})
    await server?.stop()
  })

  test('rows on their way reject, later ones too, and no Permit is given', async () => {
    await seedPermit(store, keys)
    expect((await permitFor(store, keys)).felt.felt.size).toBeGreaterThan(0)
    const audit = auditOf(store)
    await audit.write(auditEvent())
    const storm = Array.from({ length: 200 }, () => audit.write(auditEvent()))
    server.kill()
    const later = await Promise.allSettled([...storm, ...Array.from({ length: 5 }, () => audit.write(auditEvent()))])
    expect(later.slice(-5).map((one) => one.status)).toEqual(Array(5).fill('rejected'))
    await expect(permitFor(store, keys)).rejects.toThrow()
    await expect(store.ping()).rejects.toThrow()
  })
})

describe('the embedded database', () => {
  test('its thread ends: what waits and what comes later rejects, and no Permit is given', async () => {
    const database = await openForChecks(keys)
    await seedPermit(database.store, keys)
    await expect(permitFor(database.store, keys)).resolves.toBeDefined()
    const audit = auditOf(database.store)
    const waiting = audit.write(auditEvent())
    await Promise.all([expect(waiting).rejects.toThrow(), database.kill()])
    await expect(audit.write(auditEvent())).rejects.toThrow('innebygde databasen er lukket')
    await expect(permitFor(database.store, keys)).rejects.toThrow()
    await expect(database.store.ping()).rejects.toThrow()
    await database.stop()
  })

  const mounted = mountSmallDisk()
  afterAll(() => mounted?.unmount())
  // Needs the right to mount a tmpfs: root with CAP_SYS_ADMIN.
  test.skipIf(mounted === null)(
    'its disk is full: rows reject, none of them is half there, and it works again after',
    async () => {
      const database = await openForChecks(keys, mounted?.folder)
      const audit = auditOf(database.store)
      await audit.write(auditEvent())
      mounted?.fill()
      const felt = Array.from({ length: 400 }, (_, i) => `felt${i}${'x'.repeat(200)}`)
      let stored = 1
      let refused = 0
      for (let row = 0; row < 300 && refused === 0; row += 1) {
        const event = auditEvent({ feltliste: { id: `liste-${row}`, navn: felt.map((name) => `${name}${row}`) } })
        const [{ status }] = await Promise.allSettled([audit.write(event)])
        if (status === 'fulfilled') stored += 1
        else refused += 1
      }
      expect(refused).toBe(1)
      mounted?.empty()
      const summary = await verifyChains(database.store.chains)
      expect(summary).toEqual({ kjeder: 1, rader: stored, brudd: [] })
      await audit.write(auditEvent())
      expect((await verifyChains(database.store.chains)).rader).toBe(stored + 1)
      await database.stop()
    },
  )
})
