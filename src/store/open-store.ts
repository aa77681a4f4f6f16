// Settings in, a Store out: the embedded database of a DATA folder, or a PostgreSQL. The only door to the database.
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { accessStore } from './access-store.ts'
import { adoptedStore } from './adopted-store.ts'
import { controlStore, sweepControls } from './control-store.ts'
import { deedStore } from './deed-store.ts'
import { grantStore } from './grant-store.ts'
import { roleStore } from './role-store.ts'
import { auditSearchStore } from './audit-search-store.ts'
import { chainStore } from './chain-store.ts'
import { lockData } from './data-lock.ts'
import { eventAccessStore } from './event-access-store.ts'
import { openEmbedded } from './embedded.ts'
import { draftStore, sweepDrafts } from './draft-store.ts'
import { epochProblems } from './hmac-epochs.ts'
import { insightMunicipalStore } from './insight-municipal-store.ts'
import { insightStore, sweepInsights } from './insight-store.ts'
import { keyRotationStore } from './key-rotation-store.ts'
import { feedbackStore, sweepFeedback } from './feedback-store.ts'
import { languageStore, sweepLanguages } from './language-store.ts'
import { loginProblems } from './login-problems.ts'
import { migrateDatabase, pendingMigrations } from './migrate.ts'
import { operatorStore } from './operator-store.ts'
import { integrationStore } from './integration-store.ts'
import { ownResultStore } from './own-result-store.ts'
import { openPostgres } from './postgres.ts'
import { repeatStore, sweepRepeats } from './repeat-store.ts'
import { retentionStore } from './retention-store.ts'
import { resultStore, sweepResults } from './result-store.ts'
import { loginStore } from './login-store.ts'
import { sessionStore, sweepSessions } from './session-store.ts'
import type { Tables } from './tables.ts'
import type { Keys, Store, StoreSettings } from './types.ts'

/** The embedded one is migrated here; a PostgreSQL only by `npm run migrate`. Rejects when it cannot be opened. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const { databaseUrl, keys } = settings
  if (databaseUrl !== null) {
    const db = openPostgres(databaseUrl, settings.poolSize ?? 10)
    return storeOf('postgres', db, keys, () => db.destroy())
  }
  return openDemoStore(settings)
}

async function openDemoStore({ data, keys }: StoreSettings): Promise<Store> {
  const unlock = lockData(data)
  try {
    const { db } = await openEmbedded(join(data, 'database'))
    await migrateDatabase(db)
    // The embedded session is superuser; privileges and row-level security bite from here on.
    await sql`set role grunnlag_app`.execute(db)
    const close = async (): Promise<void> => {
      await db.destroy()
      unlock()
    }
    return storeOf('embedded', db, keys, close)
  } catch (error) {
    unlock()
    throw error
  }
}

/** The objects over one open database; the tests use it with a database they can break. */
export function storeOf(kind: Store['kind'], db: Kysely<Tables>, keys: Keys, close: () => Promise<void>): Store {
  return {
    kind,
    access: accessStore(db),
    sessions: sessionStore(db, keys),
    logins: loginStore(db, keys),
    languages: languageStore(db, keys),
    results: resultStore(db, keys),
    ownResults: ownResultStore(db, keys),
    drafts: draftStore(db, keys),
    chains: chainStore(db, keys),
    operator: operatorStore(db),
    auditSearch: auditSearchStore(db, keys),
    keyRotation: keyRotationStore(db, keys),
    retention: retentionStore(db),
    integrations: integrationStore(db),
    repeats: repeatStore(db, keys),
    priceLists: adoptedStore(db, 'prisliste'),
    guidelines: adoptedStore(db, 'retningslinje'),
    roles: roleStore(db),
    grants: grantStore(db, keys),
    deeds: deedStore(db),
    eventAccess: eventAccessStore(db),
    insight: insightStore(db, keys),
    insightMunicipal: insightMunicipalStore(db, keys),
    pdfControl: controlStore(db),
    feedback: feedbackStore(db, keys),
    ping: async () => {
      const { rows } = await sql<{ leser: boolean }>`select pg_is_in_recovery() as leser`.execute(db)
      if (rows[0]?.leser !== false) throw new Error('Databasen tar ikke imot skriving')
    },
    sweep: async (now) =>
      (await sweepResults(db, now)) +
      (await sweepDrafts(db, now)) +
      (await sweepSessions(db, now)) +
      (await sweepLanguages(db, now)) +
      (await sweepRepeats(db, now)) +
      (await sweepInsights(db, now)) +
      (await sweepControls(db, now)) +
      (await sweepFeedback(db, now)),
    epochProblems: (now) => epochProblems(db, keys, now),
    pending: () => pendingMigrations(db),
    loginProblems: () => loginProblems(db),
    close,
  }
}
