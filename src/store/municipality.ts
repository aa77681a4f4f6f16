// A transaction in which row-level security lets through one municipality's rows alone.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Runs `work` with the municipality set for this transaction. Without it a walled table shows no row. */
export function inMunicipality<T>(
  db: Kysely<Tables>,
  fiksOrgId: string,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.fiks_org_id', ${fiksOrgId}, true)`.execute(trx)
    return work(trx)
  })
}

/** The id of every one, for work that goes through them one at a time. */
export async function municipalities(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select finn_kommuner() as id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Ids come from outside; a text that is not a UUID names nothing. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
