// A real PostgreSQL for the evidence over time, emptied before each test: the product's store, the stores of the narrow roles, and
// what the tests write, sign and read.
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { writeCheckpoints } from '../src/audit/checkpoint.ts'
import { openAudit } from '../src/audit/open-audit.ts'
import { summaryLines, verifyChains } from '../src/audit/verify-chains.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Keys, Store } from '../src/store/types.ts'
import { auditEvent } from './audit-rows.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'

export const at = (instant: string) => () => new Date(instant)

interface Opened {
  server: RealPostgres
  store: Store
  urls: Record<'noekler' | 'oppbevaring', string>
}

/** Sets the file's hooks. `e` is filled when the first test runs. */
export function evidenceServer(keys: Keys) {
  const e = {} as Opened
  const open: Store[] = []
  const storeAs = async (url: string, given: Keys): Promise<Store> => {
    const store = await openStore({ databaseUrl: url, data: '', keys: given, poolSize: 2 })
    open.push(store)
    return store
  }
  beforeAll(async () => {
    e.server = await startPostgres()
    e.store = await storeAs(e.server.appUrl, keys)
    for (const role of ['noekler', 'oppbevaring']) {
      await e.server.asOwner(`create role ${role} login password 'app' in role grunnlag_${role}, grunnlag_app`)
    }
    const urlOf = (role: string): string => e.server.appUrl.replace('//grunnlag:', `//${role}:`)
    e.urls = { noekler: urlOf('noekler'), oppbevaring: urlOf('oppbevaring') }
  })
  afterAll(async () => {
    for (const one of open) await one.close()
    await e.server?.stop()
  })
  beforeEach(async () => {
    await e.server.asOwner(`truncate audit, audit_person, audit_hode, feltliste, person, audit_sjekkpunkt, audit_forseglet,
      hmac_epoke, organisasjon, sesjon cascade`)
  })
  return {
    e,
    storeAs,
    write: (tid: string, change: Parameters<typeof auditEvent>[0] = {}, by: Keys = keys) =>
      openAudit(e.store.chains, by.pseudonym).write(auditEvent({ tid, ...change })),
    sign: (instant: string, by = e.store) => writeCheckpoints(by.chains.checkpoints, at(instant)),
    said: async (by = e.store): Promise<string> => summaryLines(await verifyChains(by.chains)).join('\n'),
    rows: async (statement: string) => (await e.server.asOwner(statement)).rows,
  }
}
