// Brings a database forward. In: a connection with the owner's role. Out: the names of the migrations that were run.
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { openPostgres } from './postgres.ts'
import * as firstTables from './migrations/0001-first-tables.ts'
import * as adopted from './migrations/0002-adopted.ts'
import * as administration from './migrations/0003-administration.ts'
import * as integrations from './migrations/0004-integrations.ts'
import * as lineage from './migrations/0005-lineage.ts'
import * as evidenceLifetime from './migrations/0006-evidence-lifetime.ts'
import * as eventAccess from './migrations/0007-event-access.ts'
import * as eventAccessEpochs from './migrations/0007b-event-access-epochs.ts'
import * as innsyn from './migrations/0008-innsyn.ts'
import * as secondWall from './migrations/0009-second-wall.ts'
import * as drafts from './migrations/0010-drafts.ts'
import * as pdfControl from './migrations/0011-pdf-control.ts'
import * as lastingSeals from './migrations/0012-lasting-seals.ts'
import * as headBehindWall from './migrations/0013-head-behind-wall.ts'
import * as secretHistory from './migrations/0015-secret-history.ts'
import * as feedback from './migrations/0016-feedback.ts'
import * as languageChoice from './migrations/0019-language-choice.ts'
import type { Tables } from './tables.ts'

/** Every migration, in order. A new one gets the next number; one that has been released is never changed. */
const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-adopted': adopted,
  '0003-administration': administration,
  '0004-integrations': integrations,
  '0005-lineage': lineage,
  '0006-evidence-lifetime': evidenceLifetime,
  '0007-event-access': eventAccess,
  '0007b-event-access-epochs': eventAccessEpochs,
  '0008-innsyn': innsyn,
  '0009-second-wall': secondWall,
  '0010-drafts': drafts,
  '0011-pdf-control': pdfControl,
  '0012-lasting-seals': lastingSeals,
  '0013-head-behind-wall': headBehindWall,
  '0015-secret-history': secretHistory,
  '0016-feedback': feedback,
  '0019-language-choice': languageChoice,
}

/** Runs what is missing on a PostgreSQL, as its owner (MIGRATE_DATABASE_URL). Throws the database's own error. */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const db = openPostgres(ownerUrl, 1)
  try {
    return await migrateDatabase(db)
  } finally {
    await db.destroy()
  }
}

export async function migrateDatabase(db: Kysely<Tables>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).map((result) => result.migrationName)
}

/** Names of migrations that this database has not had; all of them when it is empty. */
export async function pendingMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(
    db,
  )
  const done = rows[0]?.there === true ? await db.selectFrom('kysely_migration').select('name').execute() : []
  const names = new Set(done.map((row) => row.name))
  return Object.keys(migrations).filter((name) => !names.has(name))
}
