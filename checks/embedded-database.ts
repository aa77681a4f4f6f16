// The embedded database for checks, with a way to act as its superuser and to crash its thread.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openEmbedded } from '../src/store/embedded.ts'
import { migrateDatabase } from '../src/store/migrate.ts'
import { storeOf } from '../src/store/open-store.ts'
import type { Keys, Store } from '../src/store/types.ts'

export interface EmbeddedForChecks {
  readonly store: Store
  /** One statement as the superuser. */
  asOwner(statement: string): Promise<readonly unknown[]>
  /** One statement in the product's own role, as every request runs. */
  asProduct(statement: string): Promise<readonly unknown[]>
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Opens one in `parent` (default: a temp folder), migrated, in the product's role. */
export async function openForChecks(keys: Keys, parent = tmpdir()): Promise<EmbeddedForChecks> {
  const data = mkdtempSync(join(parent, 'grunnlag-embedded-'))
  const { db, kill } = await openEmbedded(join(data, 'database'))
  await migrateDatabase(db)
  const asProduct = async (statement: string) => (await sql.raw(statement).execute(db)).rows
  await asProduct('set role grunnlag_app')
  const asOwner = async (statement: string) => {
    await asProduct('reset role')
    try {
      return await asProduct(statement)
    } finally {
      await asProduct('set role grunnlag_app')
    }
  }
  const stop = async (): Promise<void> => {
    await db.destroy().catch(() => {})
    rmSync(data, { recursive: true, force: true })
  }
  return { store: storeOf('embedded', db, keys, () => db.destroy()), asOwner, asProduct, kill, stop }
}
